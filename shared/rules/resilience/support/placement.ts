import type { Failable, PlacedComponent, StageAnalysis } from '../../../analysis/types.ts';
import { perAnalysis } from './per-analysis.ts';

/** Placed components in the order of their ids. */
export const placedComponents = perAnalysis(({ components }): readonly PlacedComponent[] => [...components.values()]);

/**
 * Per unit, what it falls with where it stands: without what a standby needs to take over, which may be elsewhere, and
 * without arbitrators, which keep no data.
 */
export function standing({ id, n, units }: PlacedComponent): readonly (readonly string[])[] {
  const takeover = `${id}~failover`;
  return units.slice(0, n).map((unit) => {
    const end = unit.indexOf(takeover);
    return end < 0 ? unit : unit.slice(0, end);
  });
}

/** Failables of one kind that hold units of the component, and how many units each holds. */
export function unitsPer(
  _analysis: StageAnalysis,
  component: PlacedComponent,
  kind: Failable['kind'],
): ReadonlyMap<string, number> {
  return component.unitsIn(kind);
}

/** Failables of one kind that hold votes of the component, and how many each holds, arbitrators included. */
export function votesPer(
  _analysis: StageAnalysis,
  component: PlacedComponent,
  kind: Failable['kind'],
): ReadonlyMap<string, number> {
  return component.votesIn(kind);
}

/** All votes that exist; one per unit where nothing votes. */
export function allVotes({ votes }: PlacedComponent): number {
  return votes.reduce((sum, each) => sum + each, 0);
}

/** Whether at least one of several units can go: what is left still serves. */
export function hasSpare(component: PlacedComponent): boolean {
  const { k, managed, n, votes } = component;
  return !managed && n >= 2 && allVotes(component) - Math.min(...votes.slice(0, n)) >= k;
}

/** The one failable of this kind that holds every unit, if there is one. */
export function onlyDomain(
  _analysis: StageAnalysis,
  component: PlacedComponent,
  kind: Failable['kind'],
): string | undefined {
  return component.onlyIn(kind);
}

/** Components that have too few units left when one failable is lost, before dependencies are followed; by id. */
export function brokenBy(analysis: StageAnalysis, failable: string): readonly PlacedComponent[] {
  return analysis.brokenBy(failable).flatMap((id) => analysis.components.get(id) ?? []);
}

/** Machine → the components with a unit on it, by id. */
export const tenants = perAnalysis((analysis): ReadonlyMap<string, readonly PlacedComponent[]> => {
  const held = new Map<string, PlacedComponent[]>();
  for (const component of placedComponents(analysis)) {
    for (const host of unitsPer(analysis, component, 'host').keys()) append(held, host, component);
  }
  return held;
});

/** Adds a value to the list under a key. */
export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
