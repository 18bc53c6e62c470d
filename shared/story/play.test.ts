import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDesign } from '../design/arbitrary-design.test-support.ts';
import { parseDesign } from '../design/parse.ts';
import type { Design } from '../design/schema/design.ts';
import { nextShown, playStory } from './play.ts';

function read(story: string): Design {
  const parsed = parseDesign(`corral: 1
stages:
  - id: one
    name: The first
    notes: What it teaches.
    components: { lms: { type: lms }, mysql: { type: mysql, n: 3 } }
    connections: [{ from: lms, to: mysql }]
  - id: two
    components: { lms: { type: lms } }
${story}`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.design;
}

describe('a story', () => {
  it('is told stage by stage when nobody wrote one', () => {
    expect(playStory(read('')).map(({ title, notes, stage }) => [title, notes, stage?.id])).toEqual([
      ['The first', 'What it teaches.', 'one'],
      ['two', '', 'two'],
    ]);
  });

  it('compares with the stage of the step before, or the one it names', () => {
    const steps = playStory(
      read('story: [{ stage: one }, { stage: one }, { stage: two }, { stage: two, before: one }]\n'),
    );
    expect(steps.map(({ before }) => before?.id)).toEqual([undefined, undefined, 'one', 'one']);
  });

  it('shows what is still there, and says what is not', () => {
    const [first, second] = playStory(
      read(
        'story:\n  - { stage: one, focus: [lms, gone, lms->mysql], fail: ["mysql#2", "gone#1"] }\n  - { stage: no, name: Gone }\n',
      ),
    );
    expect(first).toMatchObject({ focus: ['lms', 'lms->mysql'], failing: ['mysql#2'] });
    expect(first?.missing).toEqual([
      'gone is gone from this stage, so the step shows less.',
      'gone#1 is gone from this stage, so the step shows less.',
    ]);
    expect(second).toMatchObject({ title: 'Gone', stage: undefined });
    expect(second?.missing).toEqual(['The stage no is gone, so this step is skipped.']);
  });

  it('steps over what cannot be shown, and stays at its ends', () => {
    const steps = playStory(read('story: [{ stage: one }, { stage: no }, { stage: two }, { stage: no }]\n'));
    expect([nextShown(steps, 0, 1), nextShown(steps, 2, -1), nextShown(steps, 2, 1), nextShown(steps, 0, -1)]).toEqual([
      2, 0, 2, 0,
    ]);
  });

  it('can be played for any design', () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const steps = playStory(design);
        expect(steps).toHaveLength(design.story.length > 0 ? design.story.length : design.stages.length);
      }),
    );
  });
});
