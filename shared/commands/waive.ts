import { waiverSchema, type Design, type Waiver } from '../design/schema/design.ts';
import { sameSubject, waiverTrouble } from '../design/waiver.ts';
import { plainCopy } from './support/plain-copy.ts';
import { refuse, type Command, type Refusal } from './types.ts';

/** Records a person's decision to accept a finding. `strict`: it must end within twelve months (laws, severe findings). */
export function waive(design: Design, waiver: Waiver, strict: boolean): Command {
  const taken = design.waivers.some((known) => sameSubject(known, waiver));
  return {
    label: `Accept ${waiver.rule}`,
    apply: (draft) => {
      if (taken) return refuse('This is accepted already: renew or take back that decision.');
      const refusal = refuseMalformed(waiver, strict);
      if (refusal === undefined) draft.waivers.push(plainCopy(waiver));
      return refusal;
    },
  };
}

/** A waiver that would not count is not written down. */
export function refuseMalformed(waiver: Waiver, strict: boolean): Refusal | undefined {
  if (waiver.by.trim() === '') return refuse('Say who decides: a name is needed.');
  if (waiver.reason.trim() === '') return refuse('Say why this is accepted: a reason is needed.');
  const wrong = waiverSchema.safeParse(waiver).error?.issues[0];
  if (wrong !== undefined) return refuse(`This cannot be recorded: ${wrong.path.join('.')}: ${wrong.message}.`);
  const trouble = waiverTrouble(waiver, strict);
  return trouble === undefined ? undefined : refuse(`This decision would not count, because ${trouble}.`);
}
