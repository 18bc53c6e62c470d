import type { Design } from '../design/schema/design.ts';
import { stepLabel } from './support/step-label.ts';
import { refuse, type Command } from './types.ts';

/** Moves a step of the story to another place in it. */
export function moveStep(design: Design, from: number, to: number): Command {
  return {
    label: `Move ${stepLabel(design, from)}`,
    apply: (draft) => {
      const step = draft.story[from];
      if (step === undefined || to < 0 || to >= draft.story.length)
        return refuse('There is no such place in the story.');
      if (from === to) return undefined;
      const others = draft.story.filter((each) => each !== step);
      draft.story = [...others.slice(0, to), step, ...others.slice(to)];
      return undefined;
    },
  };
}
