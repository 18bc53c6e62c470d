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

function leaf(condition: Leaf, context: Context): Answer {
  if ('learnersIn' in condition) return learners(condition.learnersIn, context);
  if ('learnersUnder' in condition) return youngest(condition.learnersUnder, context);
  if ('declared' in condition) return declared(condition, context);
  if ('organisationIn' in condition) return organisation('country', condition.organisationIn, context);
  if ('subdivision' in condition) return organisation('subdivision', [condition.subdivision], context);
  if ('role' in condition) return organisation('role', condition.role, context);
  if ('sector' in condition) return organisation('sector', [condition.sector], context);
  return organisation(condition.isTrue, ['true'], context);
}

/**
 * `EU` and a country stand for their parts: a law of the US is about learners in US-NY. The other way round it stays
 * open: learners in the US may be in New York. No jurisdiction listed is no answer.
 */
function learners(areas: readonly string[], { learners: of }: Context): Answer {
  const given = of?.jurisdictions ?? [];
  const inside = given.some((one) => areas.some((area) => one === area || one.startsWith(`${area}-`)));
  const wider = given.find((one) => areas.some((area) => area.startsWith(`${one}-`)));
  const fact = 'context.learners.jurisdictions';
  if (!inside && wider !== undefined)
    return { value: 'unknown', fact, because: `${fact} says ${wider}, not which part` };
  return answer(fact, given.join(', '), inside);
}

function youngest(age: number, { learners: of }: Context): Answer {
  const given = of?.minAge;
  return answer(
    'context.learners.minAge',
    given === undefined ? '' : String(given),
    given !== undefined && given < age,
  );
}

function declared({ declared: fact, otherwise }: Extract<Leaf, { declared: unknown }>, context: Context): Answer {
  let value: unknown = { context };
  for (const key of fact.split('.'))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  const holds = value !== undefined && value !== false && value !== 'unknown';
  return { value: holds, fact, because: holds ? `${fact} is declared` : otherwise };
}

type OrganisationFact = keyof NonNullable<Context['organisation']>;

function organisation(key: OrganisationFact, wanted: readonly string[], { organisation: of }: Context): Answer {
  const given = String(of?.[key] ?? 'unknown');
  return answer(`context.organisation.${key}`, given === 'unknown' ? '' : given, wanted.includes(given));
}

/** `given` is empty while the author has not said. */
function answer(fact: string, given: string, holds: boolean): Answer {
  if (given === '') return { value: 'unknown', fact, because: `${fact} is not given` };
  return { value: holds, fact, because: `${fact} is ${given}` };
}
