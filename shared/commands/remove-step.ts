import type { Design } from '../design/schema/design.ts';
import { stepLabel } from './support/step-label.ts';
import { refuse, type Command } from './types.ts';

/** Takes a step out of the story. */
export function removeStep(design: Design, index: number): Command {
  return {
    label: `Remove ${stepLabel(design, index)}`,
    apply: (draft) => {
      if (draft.story[index] === undefined) return refuse(`The story has no step ${index + 1}.`);
      draft.story.splice(index, 1);
      return undefined;
    },
  };
}
