import { availabilityOf } from '../structure/availability.ts';
import type { Structure } from '../structure/structure.ts';

/** Birnbaum importance of a single point: everything stands in series with it, so what is left is the rest's. */
export function importance(availability: number, works: number): number {
  return availability / works;
}

/** Birnbaum importance of any event, by computing twice: with it, and without it. Undefined when too entangled. */
export function birnbaum(
  structure: Structure,
  groups: Int32Array,
  single: readonly number[],
  probability: Float64Array,
  event: number,
): number | undefined {
  const given = (works: number) =>
    availabilityOf(
      structure,
      groups,
      single,
      probability.map((p, each) => (each === event ? works : p)),
    );
  const [up, down] = [given(1), given(0)];
  return up === undefined || down === undefined ? undefined : up - down;
}
