import { parseDuration } from '../../base/duration.ts';
import type { Estimate, EstimateCause } from './types.ts';

export const NOTHING: Estimate = { kind: 'known', seconds: 0 };

/** The estimate of a stated duration; unknown, naming the field, when nobody has stated it. */
export function stated(text: string | undefined, field: string, cause: EstimateCause): Estimate {
  const seconds = text === undefined ? undefined : parseDuration(text);
  return seconds === undefined
    ? { kind: 'unknown', missing: { element: cause.binding, field }, cause }
    : { kind: 'known', seconds, cause };
}

/** The worse of two: what cannot be recovered, then what nobody knows, then the longer. The first wins a tie. */
export function worse(a: Estimate, b: Estimate): Estimate {
  if (a.kind !== b.kind) return RANK[b.kind] > RANK[a.kind] ? b : a;
  return a.kind === 'known' && b.kind === 'known' && b.seconds > a.seconds ? b : a;
}
const RANK = { known: 0, unknown: 1, unrecoverable: 2 } as const;

/** One after the other: the sum; the part that takes longest binds. */
export function after(first: Estimate, then: Estimate): Estimate {
  if (first.kind !== 'known' || then.kind !== 'known') return worse(first, then);
  const longest = then.seconds > first.seconds ? then : first;
  const chain = [first, then].flatMap(({ cause }) => cause?.chain ?? cause?.binding ?? []);
  const cause = longest.cause && { ...longest.cause, chain };
  return { kind: 'known', seconds: first.seconds + then.seconds, ...(cause && { cause }) };
}
