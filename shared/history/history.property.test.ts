import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyChoice, makeCommand } from '../commands/arbitrary-command.test-support.ts';
import { moveElements } from '../commands/move-elements.ts';
import { arbitraryDesign } from '../design/arbitrary-design.test-support.ts';
import { parseDesign } from '../design/parse.ts';
import { serializeDesign } from '../design/serialize.ts';
import { redo, run, seal, startHistory, undo } from './history.ts';
import { runs } from '../base/runs.test-support.ts';

const session = fc.tuple(arbitraryDesign, fc.array(anyChoice, { maxLength: 25 }));

it('undoes and redoes every sequence of commands exactly', () => {
  fc.assert(
    fc.property(session, ([start, choices]) => {
      let history = startHistory(start);
      for (const each of choices) {
        const before = history;
        const copy = JSON.stringify(before.design);
        const { history: next, refusal } = run(history, makeCommand(history.design, each));
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
    runs(150),
  );
}, 60_000);

it('never leaves a design that its own file would be refused for', () => {
  fc.assert(
    fc.property(session, ([start, choices]) => {
      let history = startHistory(start);
      for (const each of choices) {
        history = run(history, makeCommand(history.design, each)).history;
      }
      const parsed = parseDesign(serializeDesign(history.design));
      expect(parsed.ok ? parsed.value : parsed.error).toMatchObject({ design: history.design, warnings: [] });
    }),
    runs(100),
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
