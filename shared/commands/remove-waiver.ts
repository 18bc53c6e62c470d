import type { Design, Waiver } from '../design/schema/design.ts';
import { sameWaiver } from '../design/waiver.ts';
import { refuse, type Command } from './types.ts';

/** Takes back a decision: what it covered is open again. */
export function removeWaiver(design: Design, waiver: Waiver): Command {
  const index = design.waivers.findIndex((known) => sameWaiver(known, waiver));
  return {
    label: `Take back the acceptance of ${waiver.rule}`,
    apply: (draft) => {
      if (index < 0) return refuse('This decision is no longer in the design.');
      draft.waivers.splice(index, 1);
      return undefined;
    },
  };
}
