import { expect, it } from 'vitest';
import { addComponent } from '../commands/add-component.ts';
import { moveElements } from '../commands/move-elements.ts';
import { renameStage } from '../commands/rename-stage.ts';
import { setField } from '../commands/set-field.ts';
import type { Command } from '../commands/types.ts';
import { parseDesign } from '../design/parse.ts';
import { run, startHistory, type History } from './history.ts';
import { stepsToCarry } from './steps-to-carry.ts';

function edited(): History {
  const parsed = parseDesign(
    'corral: 1\nstages: [{ id: one, components: { lms: { type: lms, n: 2 } } }, { id: two }]\n',
  );
  if (!parsed.ok) throw new Error('the test design is wrong');
  const { design } = parsed.value;
  const commands: Command[] = [
    setField(design, { of: 'component', stageId: 'one', id: 'lms' }, ['n'], 3),
    addComponent(design, 'two', { type: 'redis' }),
    addComponent(design, 'one', { type: 'mysql' }),
    moveElements(design, 'one', { lms: [5, 5] }),
    renameStage(design, 'one', 'First'),
  ];
  return commands.reduce((history, command) => run(history, command).history, startHistory(design));
}

it('leaves out the steps of other stages, and those that nothing can be carried of', () => {
  const history = edited();
  expect(history.past).toHaveLength(5);
  const steps = stepsToCarry(history, 'one', 12);
  expect(steps.map(({ label }) => label)).toEqual([history.past[2]?.label, history.past[0]?.label]);
  expect(steps.map(({ before }) => before.components)).toEqual([
    { lms: { type: 'lms', n: 3 } },
    { lms: { type: 'lms', n: 2 } },
  ]);
  expect(stepsToCarry(history, 'two', 12)).toHaveLength(1);
  expect(stepsToCarry(history, 'one', 1)).toHaveLength(1);
});
