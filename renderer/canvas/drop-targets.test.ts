import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import { run, startHistory } from '../../shared/history/history.ts';
import { changedTargets, moveAll, movesInto, refusalOf, targetFinder } from './drop-targets.ts';
import { placesOf } from '../../shared/layout/places.ts';

const parsed = parseDesign(`corral: 1
stages:
  - id: one
    zones:
      a: { kind: site }
      b: { kind: site }
      c: { kind: site }
      hosts: { kind: machines, in: c }
    components:
      lms: { type: lms, in: a }
      mysql: { type: mysql, in: b }
      media: { type: object-storage, in: b }
layout:
  one: { a: [0, 0, 300, 300], b: [400, 0, 500, 300], c: [0, 400, 900, 300], hosts: [600, 50, 250, 150], lms: [20, 50], mysql: [20, 50], media: [220, 50] }
`);
if (!parsed.ok) throw new Error('the test design is wrong');
const { design } = parsed.value;
const stage = design.stages[0]!;
const places = placesOf(stage, design.layout['one']);

/** Elements of different zones, all moved by the same way across the canvas. */
function dragged(ids: readonly string[], dx: number, dy: number) {
  return ids.map((id) => {
    const { x, y } = places.get(id)!;
    return { id, parentId: stage.components[id]!.in, position: { x: x + dx, y: y + dy } };
  });
}

function targetsOf(down: ReturnType<typeof dragged>, held: string, pointer: { x: number; y: number }) {
  const ids = down.map(({ id }) => id);
  return targetFinder(stage, places, ids)(down, held, pointer);
}

describe('several elements dragged together', () => {
  const down = dragged(['lms', 'mysql'], 0, 400);
  const targets = targetsOf(down, 'lms', { x: 60, y: 480 });

  it('each go into the zone they are dropped on, as one edit, where they are on screen', () => {
    expect(Object.fromEntries(targets)).toEqual({ lms: 'c', mysql: 'c' });
    const changed = changedTargets(stage, targets);
    const { history } = run(
      startHistory(design),
      moveAll(design, 'one', changed, movesInto(stage, places, down, targets), 'k'),
    );
    expect(history.past).toHaveLength(1);
    expect(history.design.stages[0]?.components).toMatchObject({ lms: { in: 'c' }, mysql: { in: 'c' } });
    expect(history.design.layout['one']).toMatchObject({ lms: [20, 50], mysql: [420, 50] });
  });

  it('may go into different zones', () => {
    const right = dragged(['lms', 'mysql'], 400, 0);
    const after = targetsOf(right, 'lms', { x: 460, y: 80 });
    expect(Object.fromEntries(after)).toEqual({ lms: 'b', mysql: undefined });
  });

  it('are refused together, with the reason of the one that may not', () => {
    const onto = dragged(['media', 'mysql'], 50, 460);
    const refused = refusalOf(stage, undefined, changedTargets(stage, targetsOf(onto, 'media', { x: 700, y: 500 })));
    expect(refused?.zone).toBe('hosts');
    expect(refused?.reason).toMatch(/Object storage cannot stand in/);
  });
});
