import { addAll } from '../../base/add-all.ts';
import type { Issue } from '../issue.ts';
import type { Trouble } from './locate.ts';

/** Nobody corrects more at once, and a file that is something else altogether has as many as it has lines. */
export const MOST_TROUBLES = 1000;

/** At most so many issues, and a word that there are more. */
export function atMost(issues: readonly Issue[]): readonly Issue[] {
  const next = issues[MOST_TROUBLES];
  if (next === undefined) return issues;
  const message = `more than the ${MOST_TROUBLES} problems above are in this file`;
  return [
    ...issues.slice(0, MOST_TROUBLES),
    { ...next, message, fix: 'correct those first, or check that this is a design' },
  ];
}

/** Errors of one after the other, until there are more than are told: the rest would only be work. */
export function errorsOf<T>(all: readonly T[], errorsIn: (one: T, index: number) => readonly Trouble[]): Trouble[] {
  const found: Trouble[] = [];
  for (let index = 0; index < all.length && found.length <= MOST_TROUBLES; index += 1)
    addAll(found, errorsIn(all[index] as T, index));
  return found;
}

/** Of thousands of elements most have nothing wrong. */
export const NONE: readonly Trouble[] = [];
