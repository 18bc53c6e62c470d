import type { Failable, PlacedComponent, StageAnalysis } from '../../../analysis/types.ts';
import { perAnalysis } from './per-analysis.ts';

/** Placed components in the order of their ids. */
export const placedComponents = perAnalysis(({ components }): readonly PlacedComponent[] => [...components.values()]);

/** Failables of one kind that hold units of the component, and how many units each holds. */
export function unitsPer(
  analysis: StageAnalysis,
  component: PlacedComponent,
  kind: Failable['kind'],
): Map<string, number> {
  const held = new Map<string, number>();
  for (const unit of component.units) {
    for (const id of new Set(unit)) {
      if (analysis.failables.get(id)?.kind === kind) held.set(id, (held.get(id) ?? 0) + 1);
    }
  }
  return held;
}

/** The one failable of this kind that holds every unit, if there is one. */
export function onlyDomain(
  analysis: StageAnalysis,
  component: PlacedComponent,
  kind: Failable['kind'],
): string | undefined {
  return [...unitsPer(analysis, component, kind)].find(([, units]) => units === component.units.length)?.[0];
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
