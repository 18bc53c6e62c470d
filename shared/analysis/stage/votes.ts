import type { Component } from '../../design/schema/component.ts';
import type { Mode } from '../../design/schema/vocabulary.ts';

export interface Votes {
  /** Per unit, then per arbitrator; undefined when every unit has one and nobody else votes. */
  readonly votes: readonly number[] | undefined;
  /** Votes that must be there for the component to serve. */
  readonly k: number;
}

/**
 * The votes of a quorum's units and arbitrators, and the majority of all that exist: three votes of which one is heavier
 * need more than half of the weight. A stated `k` counts votes. Without a single vote, every unit has one.
 */
export function votesOf(
  component: Component,
  n: number,
  arbitrators: number,
  neededUnits: () => number,
  mode: Mode,
): Votes {
  if (mode !== 'quorum' || (arbitrators === 0 && component.votes === undefined)) {
    return { votes: undefined, k: neededUnits() };
  }
  const given = Array.from({ length: n }, (_, index) => component.votes?.[index] ?? 1);
  const own = given.some((votes) => votes > 0) ? given : given.map(() => 1);
  const votes = [...own, ...Array.from({ length: arbitrators }, () => 1)];
  const total = votes.reduce((sum, each) => sum + each, 0);
  return { votes, k: Math.max(1, Math.min(component.k ?? Math.floor(total / 2) + 1, total)) };
}
