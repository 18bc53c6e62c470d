import type { Design, Waiver } from '../design/schema/design.ts';
import { sameWaiver } from '../design/waiver.ts';
import { refuse, type Command } from './types.ts';

/** Takes back a decision: what it covered is open again. */
export function removeWaiver(_design: Design, waiver: Waiver): Command {
  return {
    label: `Take back the acceptance of ${waiver.rule}`,
    apply: (draft) => {
      // Looked for now: several may be taken back in one step.
      const index = draft.waivers.findIndex((known) => sameWaiver(known, waiver));
      if (index < 0) return refuse('This decision is no longer in the design.');
      draft.waivers.splice(index, 1);
      return undefined;
    },
  };
}
