import { at, type Structure } from './structure.ts';
import { bddProbability } from './bdd.ts';
import { kOfN } from './k-of-n.ts';
import { reduce, type ReducedGroup } from './reduce.ts';

/** Up to this many shared events, going through all their states is quicker than a decision diagram. */
const CONDITIONED = 10;

/**
 * Exact probability that every one of `groups` has its k units, or undefined when the model is too entangled to
 * compute. `single` are the order-1 cuts of the same groups; `probability` is per event.
 */
export function availabilityOf(
  structure: Structure,
  groups: Int32Array,
  single: readonly number[],
  probability: Float64Array,
): number | undefined {
  const { series, parts } = reduce(structure, groups, single, probability);
  let product = series;
  for (const part of parts) {
    const value = partAvailability(part, probability);
    if (value === undefined) return undefined;
    product *= value;
  }
  return product;
}

function partAvailability(groups: readonly ReducedGroup[], probability: Float64Array): number | undefined {
  const shared = [...new Set(groups.flatMap(({ units }) => units.flatMap((unit) => unit.shared)))];
  return shared.length <= CONDITIONED
    ? conditioned(groups, shared, probability)
    : bddProbability(groups, shared, probability);
}

/** Sums over all states of the shared events; given a state, the groups are independent. */
export function conditioned(
  groups: readonly ReducedGroup[],
  shared: readonly number[],
  probability: Float64Array,
): number {
  let sum = 0;
  for (let state = 0; state < 2 ** shared.length; state += 1) {
    const up = new Set(shared.filter((_, bit) => (state & (1 << bit)) !== 0));
    const weight = shared.reduce(
      (product, event) => product * (up.has(event) ? at(probability, event) : 1 - at(probability, event)),
      1,
    );
    if (weight > 0) sum += weight * givenState(groups, up);
  }
  return sum;
}

function givenState(groups: readonly ReducedGroup[], up: ReadonlySet<number>): number {
  return groups.reduce((product, { k, units }) => {
    const working = units.map((unit) => (unit.shared.every((event) => up.has(event)) ? unit.private : 0));
    return (
      product *
      kOfN(
        k,
        working,
        units.map(({ weight }) => weight),
      )
    );
  }, 1);
}
