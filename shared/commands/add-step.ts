import { stepSchema, type Design, type Step } from '../design/schema/design.ts';
import { inStage, namedIn } from '../design/step-elements.ts';
import { freshId } from './support/fresh-id.ts';
import { findStage } from './support/stage-edit.ts';
import { plainCopy } from './support/plain-copy.ts';
import { refuse, type Command } from './types.ts';

/** Adds a step to the story, before the step at `position`, or at its end. */
export function addStep(design: Design, step: Omit<Step, 'id'>, position = design.story.length): Command {
  return {
    label: `Add step ${Math.min(position, design.story.length) + 1}`,
    apply: (draft) => {
      const stage = findStage(draft, step.stage);
      if (stage === undefined) return refuse(`There is no stage "${step.stage}".`);
      const known = inStage(stage);
      const gone = namedIn(step).find((name) => !known(name));
      if (gone !== undefined) return refuse(`The stage has no element "${gone}".`);
      const wrong = stepSchema.safeParse(step).error?.issues[0];
      if (wrong !== undefined) return refuse(`This cannot be a step: ${wrong.path.join('.')}: ${wrong.message}.`);
      const taken = new Set(draft.story.map(({ id }) => id));
      draft.story.splice(position, 0, { id: freshId('step', (id) => taken.has(id)), ...plainCopy(step) });
      return undefined;
    },
  };
}
