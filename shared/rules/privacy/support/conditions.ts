import type { Context } from '../../../design/schema/context.ts';
import type { Condition } from '../types.ts';

/** `fact` names what decided, or what is missing: a path in the design file. */
export interface Answer {
  readonly value: boolean | 'unknown';
  readonly fact: string;
  readonly because: string;
}

/** Evaluates a condition; unknown stays unknown unless another part decides. The answer names the one fact behind it. */
export function evaluate(condition: Condition, context: Context): Answer {
  if ('anyOf' in condition) return combine(condition.anyOf, context, true);
  if ('allOf' in condition) return combine(condition.allOf, context, false);
  return leaf(condition, context);
}

function combine(parts: readonly Condition[], context: Context, decisive: boolean): Answer {
  const answers = parts.map((part) => evaluate(part, context));
  const decided = answers.find(({ value }) => value === decisive) ?? answers.find(({ value }) => value === 'unknown');
  return decided ?? answers.at(-1) ?? { value: !decisive, fact: 'context', because: 'nothing is asked' };
}

type Leaf = Exclude<Condition, { anyOf: unknown } | { allOf: unknown }>;

function leaf(condition: Leaf, { organisation, learners }: Context): Answer {
  if ('learnersIn' in condition) {
    const given = learners?.jurisdictions;
    const inside = given?.some((one) =>
      condition.learnersIn.some((area) => one === area || one.startsWith(`${area}-`)),
    );
    return answer('context.learners.jurisdictions', given?.join(', '), inside);
  }
  if ('organisationIn' in condition) {
    const country = organisation?.country;
    return answer('context.organisation.country', country, country && condition.organisationIn.includes(country));
  }
  if ('subdivision' in condition) {
    const part = organisation?.subdivision;
    return answer('context.organisation.subdivision', part, part && part === condition.subdivision);
  }
  if ('role' in condition)
    return answer(
      'context.organisation.role',
      organisation?.role,
      organisation?.role && condition.role.includes(organisation.role),
    );
  if ('sector' in condition)
    return answer(
      'context.organisation.sector',
      organisation?.sector,
      organisation?.sector && organisation.sector === condition.sector,
    );
  const funded = organisation?.usEdFunded;
  return answer(
    'context.organisation.usEdFunded',
    funded === undefined ? undefined : String(funded),
    funded === 'unknown' ? undefined : funded,
  );
}

function answer(fact: string, given: string | undefined, holds: boolean | string | undefined): Answer {
  const because = `${fact} is ${given === undefined || given === '' ? 'not given' : given}`;
  return { value: typeof holds === 'boolean' ? holds : 'unknown', fact, because };
}
