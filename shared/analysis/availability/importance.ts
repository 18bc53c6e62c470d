import { availabilityOf } from '../structure/availability.ts';
import type { Structure } from '../structure/structure.ts';

/** Birnbaum importance of a single point: everything stands in series with it, so what is left is the rest's. */
export function importance(availability: number, works: number): number {
  return availability / works;
}

/**
 * The probability that all groups serve if none of `events` ever happened; undefined when too entangled. For one event,
 * what that gains is its unavailability times its Birnbaum importance.
 */
export function availabilityWithout(
  structure: Structure,
  groups: Int32Array,
  single: readonly number[],
  probability: Float64Array,
  events: readonly number[],
): number | undefined {
  const spared = probability.slice();
  for (const event of events) spared[event] = 1;
  return availabilityOf(structure, groups, single, spared);
}
