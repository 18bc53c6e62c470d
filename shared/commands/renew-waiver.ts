import type { Design, Waiver } from '../design/schema/design.ts';
import { sameWaiver } from '../design/waiver.ts';
import { plainCopy } from './support/plain-copy.ts';
import { refuse, type Command } from './types.ts';
import { refuseMalformed } from './waive.ts';

export type Renewal = Pick<Waiver, 'reason' | 'by' | 'created' | 'expires'>;

/** Decides again about what a waiver is about: who, why, when and until when are all said anew. */
export function renewWaiver(design: Design, waiver: Waiver, renewal: Renewal, strict: boolean): Command {
  const index = design.waivers.findIndex((known) => sameWaiver(known, waiver));
  return {
    label: `Renew the acceptance of ${waiver.rule}`,
    apply: (draft) => {
      const { rule, elements } = waiver;
      const next: Waiver = { rule, ...(elements === undefined ? {} : { elements: [...elements] }), ...renewal };
      if (index < 0) return refuse('This decision is no longer in the design.');
      const refusal = refuseMalformed(next, strict);
      if (refusal === undefined) draft.waivers[index] = plainCopy(next);
      return refusal;
    },
  };
}
