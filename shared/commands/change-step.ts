import { stepSchema, type Design, type Step } from '../design/schema/design.ts';
import { inStage, namedIn } from '../design/step-elements.ts';
import { removeKey } from './support/remove-key.ts';
import { findStage } from './support/stage-edit.ts';
import { stepLabel } from './support/step-label.ts';
import { refuse, type Command } from './types.ts';

/** Sets parts of a step; `undefined`, an empty text or an empty list takes a part away. Typing on is one undo step. */
export function changeStep(design: Design, index: number, changes: Partial<Omit<Step, 'id'>>): Command {
  return {
    label: `Change ${stepLabel(design, index)}`,
    mergeKey: `change-step ${index} ${Object.keys(changes).join()}`,
    apply: (draft) => {
      const step = draft.story[index];
      if (step === undefined) return refuse(`The story has no step ${index + 1}.`);
      const next = withoutEmpty({ ...step, ...changes });
      const trouble = troubleWith(draft, next, changes);
      if (trouble !== undefined) return refuse(trouble);
      const wrong = stepSchema.safeParse(next).error?.issues[0];
      if (wrong !== undefined) {
        return refuse(`Step ${index + 1} cannot be so: ${wrong.path.join('.')}: ${wrong.message}.`);
      }
      for (const key of Object.keys(changes) as (keyof typeof changes)[]) {
        if (Object.hasOwn(next, key)) Object.assign(step, { [key]: next[key] });
        else removeKey(step, key);
      }
      return undefined;
    },
  };
}

/** A step may be about something that is gone; only what is said anew must be there. */
function troubleWith(draft: Design, next: Partial<Step>, changes: Partial<Step>): string | undefined {
  if (!['stage', 'focus', 'hidden', 'fail'].some((key) => Object.hasOwn(changes, key))) return undefined;
  const stage = findStage(draft, next.stage ?? '');
  if (stage === undefined) return `There is no stage "${next.stage ?? ''}".`;
  const known = inStage(stage);
  const gone = namedIn(next).find((name) => !known(name));
  return gone === undefined ? undefined : `The stage has no element "${gone}".`;
}

function withoutEmpty(step: Step): Partial<Step> {
  const empty = (value: unknown) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(step).filter(([, value]) => !empty(value)));
}
