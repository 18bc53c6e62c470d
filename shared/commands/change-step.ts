import { stepSchema, type Design, type Step } from '../design/schema/design.ts';
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
      if (changes.stage !== undefined && findStage(draft, changes.stage) === undefined) {
        return refuse(`There is no stage "${changes.stage}".`);
      }
      const next = withoutEmpty({ ...step, ...changes });
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

function withoutEmpty(step: Step): Partial<Step> {
  const empty = (value: unknown) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(step).filter(([, value]) => !empty(value)));
}
