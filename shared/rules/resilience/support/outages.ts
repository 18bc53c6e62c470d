import type { Loss } from '../../../analysis/recovery/types.ts';
import type { Failable, StageFacts } from '../../../analysis/types.ts';
import type { Context } from '../../../design/schema/context.ts';
import { DISRUPTIONS, type Disruption } from '../../../design/schema/vocabulary.ts';
import type { RuleContext } from '../../types.ts';
import { backedUp } from './backups.ts';
import { scopeUnknown } from './open-facts.ts';
import { perAnalysis } from './per-analysis.ts';
import { targetFor, type Target } from './targets.ts';

/** One loss that an entry point has a recovery time goal for. */
export interface Outage {
  readonly entryPoint: string;
  readonly kind: Disruption;
  readonly target: Target;
  readonly loss: Loss;
}

/** Every outage of an entry point that has a target for its kind. Made once for an analysis and the goals. */
export function outages({ analysis, design }: RuleContext): readonly Outage[] {
  const known = outagesByGoals(analysis);
  const made = known.get(design.context) ?? makeOutages(analysis, design.context);
  known.set(design.context, made);
  return made;
}

const outagesByGoals = perAnalysis(() => new WeakMap<Context, readonly Outage[]>());

function makeOutages(analysis: StageFacts, { goals }: Context): Outage[] {
  return [...analysis.cones.keys()].flatMap((entryPoint) =>
    DISRUPTIONS.flatMap((kind) => {
      const target = targetFor(goals, analysis.stage.entryPoints[entryPoint], 'rto', kind);
      if (target === undefined) return [];
      const losses = analysis.recovery.get(entryPoint)?.[kind].losses ?? [];
      return losses.filter((loss) => isProven(analysis, loss)).map((loss) => ({ entryPoint, kind, target, loss }));
    }),
  );
}

/** A managed service of unknown scope may fall with this place or not: missing-fact asks for the scope. */
function isProven({ components }: StageFacts, { lost, hits }: Loss): boolean {
  const placed = hits.flatMap(({ id }) => components.get(id) ?? []);
  return lost === undefined || !placed.every(scopeUnknown);
}

/** System of record → the place that holds it and its backups, where a goal says how soon it must be back. */
export function unrecoverable(context: RuleContext): ReadonlyMap<string, Failable> {
  const { analysis, stage } = context;
  const stores = new Set(backedUp(stage).map(({ id }) => id));
  const places = new Map<string, Failable>();
  for (const { loss } of outages(context)) {
    const place = loss.lost === undefined ? undefined : analysis.failables.get(loss.lost);
    if (place === undefined) continue;
    for (const { id, rto } of loss.hits) {
      if (rto.kind === 'unrecoverable' && stores.has(id) && !places.has(id)) places.set(id, place);
    }
  }
  return places;
}
