import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addComponent } from '../commands/add-component.ts';
import { addEntryPoint } from '../commands/add-entry-point.ts';
import { addStage } from '../commands/add-stage.ts';
import { addZone } from '../commands/add-zone.ts';
import { connect } from '../commands/connect.ts';
import { duplicateElements } from '../commands/duplicate-elements.ts';
import { duplicateStage } from '../commands/duplicate-stage.ts';
import { commandTable, type CommandId } from '../commands/index.ts';
import { moveElements } from '../commands/move-elements.ts';
import { moveIntoZone } from '../commands/move-into-zone.ts';
import { removeElements } from '../commands/remove-elements.ts';
import { removeEntryPoint } from '../commands/remove-entry-point.ts';
import { removeStage } from '../commands/remove-stage.ts';
import { removeVendor } from '../commands/remove-vendor.ts';
import { renameStage } from '../commands/rename-stage.ts';
import { rename } from '../commands/rename.ts';
import { reorderStages } from '../commands/reorder-stages.ts';
import { resizeZone } from '../commands/resize-zone.ts';
import { setField } from '../commands/set-field.ts';
import type { Command } from '../commands/types.ts';
import { arbitraryDesign, hostileText } from '../design/arbitrary-design.test-support.ts';
import { connectionKey } from '../design/connection-key.ts';
import { parseDesign } from '../design/parse.ts';
import type { Design } from '../design/schema/design.ts';
import { serializeDesign } from '../design/serialize.ts';
import { ZONE_KINDS } from '../design/schema/vocabulary.ts';
import { redo, run, seal, startHistory, undo } from './history.ts';

/** Choices as numbers, so that a sequence of commands shrinks whatever the design has become by then. */
interface Choice {
  readonly command: CommandId;
  readonly a: number;
  readonly b: number;
  readonly text: string;
}

const choice: fc.Arbitrary<Choice> = fc.record({
  command: fc.constantFrom(...(Object.keys(commandTable) as CommandId[])),
  a: fc.nat(50),
  b: fc.nat(50),
  text: hostileText,
});

function make(design: Design, { command, a, b, text }: Choice): Command {
  const stage = design.stages[a % design.stages.length]!;
  const places = [...Object.keys(stage.zones), ...Object.keys(stage.components), 'nothing'];
  const one = places[a % places.length]!;
  const other = places[b % places.length]!;
  const key = stage.connections[b % Math.max(1, stage.connections.length)];
  const makers: Record<CommandId, () => Command> = {
    'add-component': () =>
      addComponent(design, stage.id, { type: ['lms', 'mysql', 'people', 'no'][b % 4]!, in: one, place: [a, b] }),
    'add-zone': () => addZone(design, stage.id, { zone: { kind: ZONE_KINDS[b % 7]!, in: one }, place: [0, 0, 10, 10] }),
    connect: () => connect(design, stage.id, one, other),
    'remove-elements': () => removeElements(design, stage.id, [one, key ? connectionKey(key) : other]),
    'duplicate-elements': () => duplicateElements(design, stage.id, [one, other]),
    rename: () => rename(design, stage.id, one, text),
    'set-field': () =>
      setField(
        design,
        { of: b % 2 ? 'component' : 'zone', stageId: stage.id, id: one },
        [['in'], ['n'], ['backup', 'in'], ['kind'], ['spread']][b % 5]!,
        [other, a, undefined, [other]][a % 4],
      ),
    'move-elements': () => moveElements(design, stage.id, { [one]: [a, b] }, 'drag'),
    'move-into-zone': () => moveIntoZone(design, stage.id, [one], other, { [one]: [b, a] }, 'drag'),
    'resize-zone': () => resizeZone(design, stage.id, one, [a, b, a, b]),
    'add-entry-point': () => addEntryPoint(design, stage.id, { at: one, name: text, through: [other] }),
    'remove-entry-point': () => removeEntryPoint(design, stage.id, Object.keys(stage.entryPoints)[0] ?? 'none'),
    'remove-vendor': () => removeVendor(design, Object.keys(design.vendors)[0] ?? 'none'),
    'add-stage': () => addStage(design, { name: text }),
    'duplicate-stage': () => duplicateStage(design, stage.id),
    'rename-stage': () => renameStage(design, stage.id, text),
    'reorder-stages': () => reorderStages(design, design.stages.map(({ id }) => id).reverse()),
    'remove-stage': () => removeStage(design, stage.id),
  };
  return makers[command]();
}

const session = fc.tuple(arbitraryDesign, fc.array(choice, { maxLength: 25 }));

it('undoes and redoes every sequence of commands exactly', () => {
  fc.assert(
    fc.property(session, ([start, choices]) => {
      let history = startHistory(start);
      for (const each of choices) {
        const before = history;
        const copy = JSON.stringify(before.design);
        const { history: next, refusal } = run(history, make(history.design, each));
        expect(JSON.stringify(before.design)).toBe(copy);
        if (refusal !== undefined) {
          expect(next).toBe(before);
          expect(refusal.refused).toMatch(/[.?!]$/);
        }
        if (next.past.length > before.past.length) expect(undo(next).design).toEqual(before.design);
        history = each.b % 3 === 0 ? seal(next) : next;
      }
      const end = history.design;
      while (history.past.length > 0) history = undo(history);
      expect(history.design).toEqual(start);
      while (history.future.length > 0) history = redo(history);
      expect(history.design).toEqual(end);
    }),
    { numRuns: 150 },
  );
}, 60_000);

it('never leaves a design that its own file would be refused for', () => {
  fc.assert(
    fc.property(session, ([start, choices]) => {
      let history = startHistory(start);
      for (const each of choices) {
        history = run(history, make(history.design, each)).history;
      }
      const parsed = parseDesign(serializeDesign(history.design));
      expect(parsed.ok ? parsed.value : parsed.error).toMatchObject({ design: history.design, warnings: [] });
    }),
    { numRuns: 100 },
  );
}, 60_000);

it('merges a gesture into one step until it is sealed', () => {
  const parsed = parseDesign('corral: 1\nstages: [{ id: one, components: { lms: { type: lms } } }]\n');
  if (!parsed.ok) throw new Error('unreadable');
  const move = (x: number) => moveElements(parsed.value.design, 'one', { lms: [x, 0] }, 'drag-1');
  let history = startHistory(parsed.value.design);
  for (const x of [1, 2, 3]) history = run(history, move(x)).history;
  expect(history.past).toHaveLength(1);
  expect(undo(history).design).toEqual(parsed.value.design);
  history = run(seal(history), move(4)).history;
  expect(history.past.map(({ label }) => label)).toEqual(['Move LMS', 'Move LMS']);
});
