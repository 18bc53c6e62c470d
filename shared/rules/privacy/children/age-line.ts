import type { Context } from '../../../design/schema/context.ts';
import type { ChildrenDuty } from '../types.ts';

export interface AgeLine {
  readonly age: number;
  /** For the end of a sentence: how far a line of a single country was checked. */
  readonly note: string;
}

/**
 * The age under which people are children: of the law, unless every jurisdiction under it that has learners has a line
 * of its own; then the highest of those.
 */
export function ageLine({ under, lines }: ChildrenDuty, { learners }: Context): AgeLine {
  const places = (learners?.jurisdictions ?? []).map((one) => one.slice(0, 2));
  if (lines === undefined) return { age: under, note: '' };
  const relevant = places.filter((place) => place === 'EU' || lines.ages[place] !== undefined);
  if (relevant.length === 0) return { age: under, note: '' };
  const age = Math.max(...relevant.map((place) => lines.ages[place] ?? under));
  return { age, note: age < under && lines.verified === 'unverified' ? ' (line of the country not yet checked)' : '' };
}
