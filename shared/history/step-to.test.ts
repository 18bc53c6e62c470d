import { expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import { renameStage } from '../commands/rename-stage.ts';
import { run, startHistory, stepTo } from './history.ts';

it('goes to any step, back and forward, and no further than there are', () => {
  const parsed = parseDesign('corral: 1\nstages: [{ id: one }]\n');
  if (!parsed.ok) throw new Error('the test design is wrong');
  const names = ['A', 'B', 'C'];
  const done = names.reduce(
    (history, name) => run(history, renameStage(history.design, 'one', name)).history,
    startHistory(parsed.value.design),
  );
  const nameAt = (step: number, from = done) => stepTo(from, step).design.stages[0]?.name;
  expect([0, 1, 2, 3, 99].map((step) => nameAt(step))).toEqual([undefined, 'A', 'B', 'C', 'C']);
  expect(nameAt(2, stepTo(done, 0))).toBe('B');
  expect(stepTo(done, 3)).toBe(done);
});
