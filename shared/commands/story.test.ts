import { describe, expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import type { Design } from '../design/schema/design.ts';
import { run, startHistory } from '../history/history.ts';
import { addStep } from './add-step.ts';
import { changeStep } from './change-step.ts';
import { moveStep } from './move-step.ts';
import { removeElements } from './remove-elements.ts';
import { removeStage } from './remove-stage.ts';
import { removeStep } from './remove-step.ts';
import type { Command } from './types.ts';

const parsed = parseDesign(`corral: 1
stages:
  - id: one
    components: { lms: { type: lms }, mysql: { type: mysql } }
  - id: two
story:
  - { id: step, stage: one, name: First, focus: [lms, mysql], hidden: [mysql], fail: [mysql] }
  - { id: step-2, stage: two, before: one }
`);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const design = parsed.value.design;

function after(command: Command): Design['story'] {
  const { history, refusal } = run(startHistory(design), command);
  if (refusal) throw new Error(refusal.refused);
  return history.design.story;
}
const ids = (story: Design['story']) => story.map(({ id }) => id);

describe('editing a story', () => {
  it('adds a step with an id of its own, at the end or before another', () => {
    expect(ids(after(addStep(design, { stage: 'two', notes: 'Say this.' })))).toEqual(['step', 'step-2', 'step-3']);
    expect(ids(after(addStep(design, { stage: 'two' }, 1)))).toEqual(['step', 'step-3', 'step-2']);
  });

  it('changes parts of a step, and takes empty ones away', () => {
    const [first] = after(changeStep(design, 0, { name: '', notes: 'Look.', fail: [] }));
    expect(first).toEqual({ id: 'step', stage: 'one', focus: ['lms', 'mysql'], hidden: ['mysql'], notes: 'Look.' });
  });

  it('moves and removes steps', () => {
    expect(ids(after(moveStep(design, 0, 1)))).toEqual(['step-2', 'step']);
    expect(ids(after(removeStep(design, 0)))).toEqual(['step-2']);
  });

  it('goes with what it is about', () => {
    expect(after(removeElements(design, 'one', ['mysql']))[0]).toEqual({
      id: 'step',
      stage: 'one',
      name: 'First',
      focus: ['lms'],
    });
    expect(after(removeStage(design, 'one'))).toEqual([{ id: 'step-2', stage: 'two' }]);
  });

  it.each([
    [addStep(design, { stage: 'no' }), 'There is no stage "no".'],
    [addStep(design, { stage: 'two', focus: ['lms'] }), 'The stage has no element "lms".'],
    [changeStep(design, 0, { fail: ['gone#1'] }), 'The stage has no element "gone#1".'],
    [changeStep(design, 7, { name: 'x' }), 'The story has no step 8.'],
    [changeStep(design, 0, { stage: 'no' }), 'There is no stage "no".'],
    [changeStep(design, 0, { camera: [0, 0, 0, 5] }), /Step 1 cannot be so: camera/],
    [moveStep(design, 0, 2), 'There is no such place in the story.'],
    [removeStep(design, 2), 'The story has no step 3.'],
  ])('refuses what cannot be, with a sentence', (command, sentence) => {
    const { history, refusal } = run(startHistory(design), command);
    expect(refusal?.refused).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
    expect(history.design).toBe(design);
  });

  it('says in the undo menu which step', () => {
    expect([changeStep(design, 0, {}), removeStep(design, 1)].map(({ label }) => label)).toEqual([
      'Change step 1, First',
      'Remove step 2',
    ]);
  });
});
