import type { ReducedUnit } from './reduce.ts';

export interface EventOrder {
  /** Shared event → place in the order. */
  readonly position: ReadonlyMap<number, number>;
  /** Unit → place of what it has for itself. */
  readonly ownPosition: ReadonlyMap<ReducedUnit, number>;
}

/**
 * Orders worth trying: all shared events first, which suits a few zones around many groups; then wide places first and
 * each host beside its own units, which suits many machines that all run the same.
 */
export function* eventOrders(units: readonly ReducedUnit[], shared: readonly number[]): Iterable<EventOrder> {
  const reach = new Map<number, number>(shared.map((event) => [event, 0]));
  for (const unit of units) for (const event of unit.shared) reach.set(event, (reach.get(event) ?? 0) + 1);
  const widest = [...shared].sort((a, b) => (reach.get(b) ?? 0) - (reach.get(a) ?? 0) || a - b);
  const innermost = (unit: ReducedUnit): number | undefined =>
    [...unit.shared].sort((a, b) => (reach.get(a) ?? 0) - (reach.get(b) ?? 0) || a - b)[0];
  const leaves = new Set(units.map(innermost));
  yield numbered(widest, units, []);
  yield numbered(
    widest.filter((event) => !leaves.has(event)),
    [],
    clusters(units, innermost),
  );
}

type Cluster = readonly [number | undefined, readonly ReducedUnit[]];

function clusters(units: readonly ReducedUnit[], innermost: (unit: ReducedUnit) => number | undefined): Cluster[] {
  const made = new Map<number | undefined, ReducedUnit[]>();
  for (const unit of units) made.set(innermost(unit), [...(made.get(innermost(unit)) ?? []), unit]);
  return [...made];
}

function numbered(first: readonly number[], units: readonly ReducedUnit[], then: readonly Cluster[]): EventOrder {
  const position = new Map(first.map((event, place) => [event, place]));
  const ownPosition = new Map<ReducedUnit, number>();
  let place = first.length;
  for (const unit of units) ownPosition.set(unit, place++);
  for (const [event, members] of then) {
    if (event !== undefined) position.set(event, place++);
    for (const unit of members) ownPosition.set(unit, place++);
  }
  return { position, ownPosition };
}
