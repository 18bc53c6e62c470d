import { parseDuration } from '../../base/duration.ts';
import type { Estimate, EstimateCause, KnownEstimate, MissingFact, UnknownEstimate } from './types.ts';

export const NOTHING: KnownEstimate = { kind: 'known', seconds: 0 };

/** The estimate of a stated duration; unknown, naming the field, when nobody has stated it. */
export function stated(text: string | undefined, field: string, cause: EstimateCause): Estimate {
  const seconds = text === undefined ? undefined : parseDuration(text);
  return seconds === undefined ? lacking(field, cause) : { kind: 'known', seconds, cause };
}

/** Unknown while nobody has stated `field` of the component. */
export function lacking(field: string, cause: EstimateCause): UnknownEstimate {
  const missing = { element: cause.binding, field };
  return { kind: 'unknown', missing, facts: [missing], atLeast: NOTHING, cause };
}

/** What an estimate costs by what is stated alone. Nothing can be said of what cannot be recovered. */
export function atLeast(estimate: Estimate): KnownEstimate {
  if (estimate.kind === 'unknown') return estimate.atLeast;
  return estimate.kind === 'known' ? estimate : NOTHING;
}

/** What a component lacks for an estimate of its own. */
export function factsOf(estimate: Estimate): readonly MissingFact[] {
  return estimate.kind === 'unknown' ? estimate.facts : [];
}

/** Whether it costs anything, or may. */
export function costs(estimate: Estimate): boolean {
  return estimate.kind !== 'known' || estimate.seconds > 0;
}

/** The worse of two: what cannot be recovered, then what nobody knows, then the longer. The first wins a tie. */
export function worse(a: Estimate, b: Estimate): Estimate {
  return combined(a, b, longer(atLeast(a), atLeast(b)));
}

/** One after the other: the sum; the part that takes longest binds. */
export function after(first: Estimate, then: Estimate): Estimate {
  return combined(first, then, sum(atLeast(first), atLeast(then)));
}

/** One after the other in one component, which binds alone. */
export function steps(cause: EstimateCause, first: Estimate, then: Estimate): Estimate {
  const all = after(first, then);
  if (all.kind === 'unrecoverable') return all;
  const known = { ...atLeast(all), cause };
  return all.kind === 'known' ? known : { ...all, facts: [...factsOf(first), ...factsOf(then)], atLeast: known };
}

function combined(a: Estimate, b: Estimate, known: KnownEstimate): Estimate {
  const never = [a, b].find(({ kind }) => kind === 'unrecoverable');
  if (never !== undefined) return never;
  const open = [a, b].find((one) => one.kind === 'unknown');
  return open === undefined ? known : { ...open, atLeast: known };
}

function longer(a: KnownEstimate, b: KnownEstimate): KnownEstimate {
  return b.seconds > a.seconds ? b : a;
}

function sum(first: KnownEstimate, then: KnownEstimate): KnownEstimate {
  const { cause } = longer(first, then);
  const chain = [first, then].flatMap((one) => one.cause?.chain ?? one.cause?.binding ?? []);
  return { kind: 'known', seconds: first.seconds + then.seconds, ...(cause && { cause: { ...cause, chain } }) };
}
