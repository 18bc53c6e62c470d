import { describe, expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import type { Design } from '../design/schema/design.ts';
import { conflictTitle, sideWords } from './conflict-words.ts';
import { mergeDesigns } from './merge-designs.ts';
import { mergeOrder } from './merge-order.ts';

const BASE = design(`
    zones: { z: { kind: site }, empty: { kind: site } }
    components:
      lms: { type: lms, in: z, n: 2 }
      mysql: { type: mysql, in: z }
    connections: [{ from: lms, to: mysql }]`);

function design(stage: string, rest = ''): Design {
  const parsed = parseDesign(`corral: 1\n${rest}stages:\n  - id: one${stage}\n`);
  if (!parsed.ok) throw new Error(parsed.error.map(({ message }) => message).join());
  return parsed.value.design;
}

function edited(change: (draft: Draft) => void): Design {
  const copy = structuredClone(BASE);
  change(copy.stages[0] as Draft);
  return copy;
}
interface Draft {
  zones: Record<string, object>;
  components: Record<string, Record<string, unknown>>;
  connections: Record<string, unknown>[];
}

describe('merging by element', () => {
  it('takes what each side changed, also of elements beside each other', () => {
    const mine = edited(({ components, connections }) => {
      components['lms']!['n'] = 3;
      connections[0]!['onLoss'] = 'down';
    });
    const theirs = edited(({ components }) => {
      components['mysql']!['n'] = 3;
      components['redis'] = { type: 'redis', in: 'z' };
    });
    const { design: merged, conflicts } = mergeDesigns(BASE, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(merged.stages[0]).toMatchObject({
      components: { lms: { n: 3 }, mysql: { n: 3 }, redis: { type: 'redis' } },
      connections: [{ from: 'lms', to: 'mysql', onLoss: 'down' }],
    });
  });

  it('lists an element that both changed, and takes the side that was chosen', () => {
    const mine = edited(({ components }) => (components['lms']!['n'] = 3));
    const theirs = edited(({ components }) => (components['lms']!['n'] = 4));
    const { design: merged, conflicts } = mergeDesigns(BASE, mine, theirs);
    expect(merged).toEqual(mine);
    const [conflict] = conflicts;
    expect(conflictTitle(conflict!)).toBe('Component lms, in stage one');
    expect([sideWords(conflict!, 'mine'), sideWords(conflict!, 'theirs')]).toEqual([['n: 2 → 3'], ['n: 2 → 4']]);
    expect(mergeDesigns(BASE, mine, theirs, { [conflict!.key]: 'theirs' }).design).toEqual(theirs);
  });

  it('keeps what one side removed and the other still uses, and asks', () => {
    const mine = edited(({ zones }) => Reflect.deleteProperty(zones, 'empty'));
    const theirs = edited(({ components }) => (components['redis'] = { type: 'redis', in: 'empty' }));
    const { design: merged, conflicts, troubles } = mergeDesigns(BASE, mine, theirs);
    expect(troubles).toEqual([]);
    expect(merged.stages[0]!.zones).toHaveProperty('empty');
    const zone = conflicts.find(({ path }) => path.includes('empty'))!;
    expect(sideWords(zone, 'mine')).toEqual(['removed it']);
    expect(mergeDesigns(BASE, mine, theirs, { [zone.key]: 'mine' }).troubles).toEqual(['there is no zone "empty".']);
  });

  it('asks about zones that the two sides put into each other', () => {
    const mine = edited(({ zones }) => Object.assign(zones['z']!, { in: 'empty' }));
    const theirs = edited(({ zones }) => Object.assign(zones['empty']!, { in: 'z' }));
    const { conflicts, troubles } = mergeDesigns(BASE, mine, theirs);
    expect(conflicts.map(conflictTitle)).toEqual(['Zone z, in stage one', 'Zone empty, in stage one']);
    expect(troubles).toEqual([]);
    const choices = { [conflicts[1]!.key]: 'theirs' } as const;
    expect(mergeDesigns(BASE, mine, theirs, choices).troubles).toEqual(['zone "empty" stands inside itself.']);
  });

  it('a stage that one side removed and the other changed is one question', () => {
    const two = { ...BASE, stages: [...BASE.stages, { ...BASE.stages[0]!, id: 'two' }] };
    const mine = { ...two, stages: [two.stages[0]!] };
    const changed = { ...two.stages[1]!, notes: 'new' };
    const theirs = { ...two, stages: [two.stages[0]!, changed] };
    const { conflicts, design: merged } = mergeDesigns(two, mine, theirs);
    expect(conflicts.map(conflictTitle)).toEqual(['Stage two']);
    expect(merged).toEqual(theirs);
  });

  it('does not ask where something stands: what I moved stays where I put it', () => {
    const placed = (x: number, other: number) => ({
      ...BASE,
      layout: { one: { lms: [x, 0] as [number, number], mysql: [other, 0] as [number, number] } },
    });
    const { design: merged, conflicts } = mergeDesigns(placed(0, 0), placed(1, 0), placed(2, 2));
    expect(conflicts).toEqual([]);
    expect(merged).toEqual(placed(1, 2));
  });
});

it.each([
  ['abc', 'abc', 'cab', 'cab'],
  ['abc', 'cba', 'abcd', 'cdba'],
  ['ab', 'abx', 'aby', 'abyx'],
  ['ab', 'b', 'ab', 'ab'],
  ['', 'ab', 'xa', 'xab'],
])('orders %s, as mine %s and theirs %s, %s', (base, mine, theirs, merged) => {
  expect(mergeOrder([...base], [...mine], [...theirs]).join('')).toBe(merged);
});
