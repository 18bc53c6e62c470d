import type { Failable, PlacedComponent, StageAnalysis } from '../../../analysis/types.ts';
import type { Context } from '../../../design/schema/context.ts';
import type { Disruption, Scope } from '../../../design/schema/vocabulary.ts';
import type { RuleContext } from '../../types.ts';
import { hardCallees } from './callers.ts';
import { perAnalysis } from './per-analysis.ts';
import { append, hasSpare, placedComponents } from './placement.ts';
import { provenPoints } from './points.ts';
import { recoveryOf, workAfterLoss, workAfterMistake, type Recovery } from './recovery.ts';
import { targetFor, type Target } from './targets.ts';

/** One entry point after one disruption: what has to be brought back, in the order in which it must be done. */
export interface Outage {
  readonly entryPoint: string;
  readonly kind: Disruption;
  /** What was lost; undefined: nothing, the fault is in what runs. */
  readonly lost?: Failable;
  readonly target: Target;
  /** The longest chain of what must be brought back one after another. */
  readonly chain: readonly Recovery[];
  /** Everything that must be brought back. */
  readonly all: readonly Recovery[];
}

const KINDS: Partial<Record<Disruption, readonly Scope[]>> = {
  hardware: ['host'],
  zone: ['rack', 'zone'],
  region: ['region'],
  provider: ['provider', 'global'],
};

/** Every outage of an entry point that has a target for its kind. Made once for an analysis and the goals. */
export function outages({ analysis, design }: RuleContext): readonly Outage[] {
  const known = outagesByGoals(analysis);
  const made = known.get(design.context) ?? makeOutages(analysis, design.context);
  known.set(design.context, made);
  return made;
}

const outagesByGoals = perAnalysis(() => new WeakMap<Context, readonly Outage[]>());

function makeOutages(analysis: StageAnalysis, { goals }: Context): Outage[] {
  return [...analysis.cones].flatMap(([entryPoint, { serve }]) => {
    const inside = new Set(serve);
    const aimed = (kind: Disruption) => targetFor(goals, analysis.stage.entryPoints[entryPoint], 'rto', kind);
    const losses = Object.entries(KINDS).flatMap(([name, scopes]) => {
      const kind = name as Disruption;
      const target = aimed(kind);
      if (target === undefined) return [];
      return losing(analysis, entryPoint, inside, scopes).map((lost) => ({
        ...{ entryPoint, kind, lost, target },
        ...afterLoss(analysis, inside, lost),
      }));
    });
    const mistakes = (['software', 'operator'] as const).flatMap((kind) => {
      const target = aimed(kind);
      return target === undefined
        ? []
        : afterMistakes(analysis, serve, kind).map((one) => ({ entryPoint, kind, target, chain: [one], all: [one] }));
    });
    return [...losses, ...mistakes];
  });
}

/** What stops the entry point alone, or takes the primary of something that it needs. */
function losing(
  analysis: StageAnalysis,
  entryPoint: string,
  inside: ReadonlySet<string>,
  scopes: readonly Scope[],
): Failable[] {
  const stopping = provenPoints(analysis)
    .down.filter(({ entryPoints }) => entryPoints.includes(entryPoint))
    .map(({ failable }) => failable);
  const primaries = [...inside].flatMap((id) => {
    const placed = analysis.components.get(id);
    return placed?.mode === 'active-passive' && hasSpare(placed) ? (placed.units[0] ?? []) : [];
  });
  const lost = [...stopping, ...primaries.flatMap((id) => analysis.failables.get(id) ?? [])];
  return [...new Set(lost)].filter(({ scope, kind }) => scopes.includes(scope) && kind !== 'unit');
}

/** Failable → the components with units in it, by id. */
const standingIn = perAnalysis((analysis) => {
  const standing = new Map<string, PlacedComponent[]>();
  for (const component of placedComponents(analysis)) {
    for (const id of new Set(component.units.flat())) append(standing, id, component);
  }
  return standing;
});

function afterLoss(
  analysis: StageAnalysis,
  inside: ReadonlySet<string>,
  lost: Failable,
): Pick<Outage, 'chain' | 'all'> {
  const all = (standingIn(analysis).get(lost.id) ?? [])
    .filter(({ id }) => inside.has(id))
    .flatMap((component) => {
      const work = workAfterLoss(analysis, component, lost);
      return work === undefined ? [] : [recoveryOf(component.id, analysis.stage.components[component.id], work)];
    });
  return { all, chain: longestChain(analysis, inside, all) };
}

/** What others stop without must be back before them: the chain of such that takes longest. */
function longestChain(analysis: StageAnalysis, inside: ReadonlySet<string>, all: readonly Recovery[]): Recovery[] {
  if (all.length < 2) return [...all];
  const times = new Map(all.map((one) => [one.id, one]));
  const known = new Map<string, { readonly seconds: number; readonly chain: readonly Recovery[] }>();
  const visit = (id: string): { readonly seconds: number; readonly chain: readonly Recovery[] } => {
    const done = known.get(id);
    if (done !== undefined) return done;
    // In a circle, nothing can wait for itself.
    known.set(id, { seconds: 0, chain: [] });
    const before = hardCallees(analysis, id)
      .filter((callee) => inside.has(callee))
      .map(visit)
      .reduce((best, one) => (one.seconds > best.seconds ? one : best), { seconds: 0, chain: [] });
    const own = times.get(id);
    const made = own === undefined ? before : { seconds: before.seconds + own.seconds, chain: [...before.chain, own] };
    known.set(id, made);
    return made;
  };
  return [...all.map(({ id }) => visit(id)).reduce((best, one) => (one.seconds > best.seconds ? one : best)).chain];
}

function afterMistakes(analysis: StageAnalysis, serve: readonly string[], kind: 'software' | 'operator'): Recovery[] {
  return serve.flatMap((id) => {
    const component = analysis.stage.components[id];
    const work = component === undefined ? undefined : workAfterMistake(component, kind);
    return work === undefined ? [] : [recoveryOf(id, component, work)];
  });
}

/** System of record → the place that holds it and its backups, where a goal says how soon it must be back. */
export function unrecoverable(context: RuleContext): ReadonlyMap<string, Failable> {
  const places = new Map<string, Failable>();
  for (const { all, lost } of outages(context)) {
    for (const { id, never } of all) if (never && lost !== undefined && !places.has(id)) places.set(id, lost);
  }
  return places;
}
