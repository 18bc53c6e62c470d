import { availabilityOf } from '../structure/availability.ts';
import { breakers } from '../structure/breakers.ts';
import { closure } from '../structure/closure.ts';
import { orderOneCuts } from '../structure/cuts.ts';
import { listAt } from '../structure/structure.ts';
import type { Scorecard } from '../types.ts';
import type { EntryCone } from './entry-cones.ts';
import type { Placements } from './placement.ts';
import type { StageStructure } from './stage-structure.ts';

export interface StageAvailability {
  readonly value: Scorecard['availability'];
  /** Failables on the critical path that have no probability, sorted. */
  readonly missing: readonly string[];
}

/** Probability that all critical entry points work together; null while any event they depend on has no number. */
export function stageAvailability(
  structure: StageStructure,
  placements: Placements,
  cones: ReadonlyMap<string, EntryCone>,
  critical: readonly string[],
): StageAvailability {
  const entries = critical.flatMap((id) => cones.get(id)?.entries ?? []);
  if (entries.length === 0) return { value: null, missing: [] };
  const full = closure(structure, entries, 'full');
  const missing = withoutNumber(structure, placements, full);
  if (missing.length > 0) return { value: null, missing };
  const probability = Float64Array.from(placements.registry.list, ({ availability }) => availability ?? 1);
  const breaking = breakers(structure);
  const chance = (groups: Int32Array): number | undefined =>
    availabilityOf(structure, groups, orderOneCuts(breaking, groups), probability);
  const serve = chance(closure(structure, entries, 'serve'));
  const undegraded = chance(full);
  const value = serve === undefined || undegraded === undefined ? null : { serve, full: undegraded };
  return { value, missing: [] };
}

/** A host that nobody drew has no place for a number: the number of the unit on it speaks for both. */
function withoutNumber(structure: StageStructure, { registry, components }: Placements, groups: Int32Array): string[] {
  const needed = new Set<number>();
  for (const group of groups) {
    for (const unit of listAt(structure.units, group)) {
      for (const event of listAt(structure.events, unit)) needed.add(event);
    }
  }
  return registry.list
    .filter((failable, position) => needed.has(position) && failable.availability === undefined)
    .filter(({ kind, element }) => kind !== 'host' || !components.has(element))
    .map(({ id }) => id)
    .sort();
}
