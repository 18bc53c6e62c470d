import type { Failable, PlacedComponent, StageAnalysis } from '../../../analysis/types.ts';
import { sortBy } from '../../../base/sort.ts';

/** Placed components in the order of their ids. */
export function placedComponents(analysis: StageAnalysis): PlacedComponent[] {
  return sortBy(analysis.components.values(), ({ id }) => id);
}

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

/** Components that have too few units left when one failable is lost, before dependencies are followed. */
export function brokenBy(analysis: StageAnalysis, failable: string): PlacedComponent[] {
  return placedComponents(analysis).filter(
    ({ units, k }) =>
      units.some((unit) => unit.includes(failable)) && units.filter((unit) => !unit.includes(failable)).length < k,
  );
}
