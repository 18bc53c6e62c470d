import { reaches } from '../stage/place-managed.ts';
import type { Scorecard, SinglePoint } from '../types.ts';
import type { EntryCone } from '../stage/entry-cones.ts';
import type { Placement } from '../stage/placement.ts';
import type { ScoreContext } from './context.ts';

type Level = Scorecard['level'];

/** The single points that people count: machines and small managed services that critical entry points cannot lose. */
export function headline(context: ScoreContext, points: readonly SinglePoint[]): SinglePoint[] {
  const critical = new Set(context.critical);
  return points.filter(
    ({ failable, proven }) =>
      (failable.kind === 'host' || failable.kind === 'managed') &&
      failable.scope === 'host' &&
      !scopeUnknown(context, failable.element) &&
      proven.some((entry) => critical.has(entry)),
  );
}

/** Components on the critical path that call something of which nobody has said what its loss means. */
export function unknownLosses({ criticalCone, placed }: ScoreContext): string[] {
  return criticalCone.filter((id) => (placed.get(id)?.assumed.length ?? 0) > 0);
}

/** Managed services on the critical path whose scope nobody has said: they are questions, not single points. */
export function unknownScopes(context: ScoreContext): string[] {
  return context.criticalCone.filter((id) => scopeUnknown(context, id));
}

function scopeUnknown({ placed }: ScoreContext, id: string): boolean {
  return placed.get(id)?.unknown.includes('scope') ?? false;
}

/** Entry points that lead to nothing of the platform, such as those bound to the people outside it. */
export function blindEntries(placed: readonly Placement[], cones: Iterable<EntryCone>): string[] {
  const inside = (group: number): boolean => placed[group]?.outside === false;
  return [...cones].filter(({ full }) => !full.some(inside)).map(({ id }) => id);
}

/** The widest failure that no critical entry point notices, claimed only where the drawing says where units stand. */
export function survivedLevel(context: ScoreContext): Level {
  if (context.criticalCone.length === 0 || context.blind.length > 0) return 'none';
  const critical = new Set(context.critical);
  const cuts = context.points.down.filter(({ entryPoints }) => entryPoints.some((entry) => critical.has(entry)));
  const safe = (beyond: 'rack' | 'region' | 'provider'): boolean =>
    cuts.every(({ failable }) => reaches(failable.scope, beyond));
  const needed = context.criticalCone.flatMap((id) => context.placed.get(id) ?? []);
  if (!safe('rack')) return 'none';
  if (!safe('region') || needed.some(({ unknown }) => unknown.includes('zone'))) return 'host';
  if (!safe('provider') || needed.some(({ regionKnown }) => !regionKnown)) return 'zone';
  return 'region';
}
