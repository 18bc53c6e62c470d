import { analyzeStage } from '../../../analysis/analyze-stage.ts';
import type { StageAnalysis } from '../../../analysis/types.ts';
import { sortBy, uniqueSorted } from '../../../base/sort.ts';
import type { Context } from '../../../design/schema/context.ts';
import { sortedEntries } from '../../../design/sorted-entries.ts';
import type { Stage } from '../../../design/schema/stage.ts';
import type { RuleContext } from '../../types.ts';
import { blindEntries } from './entries.ts';
import { perAnalysis } from './per-analysis.ts';

/** A target for the availability of some entry points together, and what is computed for them. */
export interface Aim {
  readonly target: number;
  readonly entryPoints: readonly string[];
  /** Probability that all of them serve, from the numbers that are written; undefined: some are missing. */
  readonly value: number | undefined;
  /** Elements without a number, sorted. */
  readonly missing: readonly string[];
  /** Standbys of which nobody has said how likely a takeover works, sorted. */
  readonly takeovers: readonly string[];
}

/** What an element costs: how much more available the entry points were if it never failed. */
export interface Contribution {
  readonly element: string;
  readonly lost: number;
}

/** The goal for the critical entry points together, and each entry point's own target. */
export function aims({ analysis, design }: RuleContext): readonly Aim[] {
  const known = aimsByGoals(analysis);
  const made = known.get(design.context) ?? makeAims(analysis, design.context);
  known.set(design.context, made);
  return made;
}

const aimsByGoals = perAnalysis(() => new WeakMap<Context, readonly Aim[]>());

function makeAims(analysis: StageAnalysis, { goals }: Context): Aim[] {
  const blind = blindEntries(analysis);
  const own = sortedEntries(analysis.stage.entryPoints).flatMap(([id, { availability }]) =>
    availability === undefined || blind.includes(id) ? [] : [aim(analysis, availability, [id])],
  );
  const together = analysis.critical.filter((id) => !blind.includes(id));
  const whole = goals?.availability !== undefined && together.length > 0;
  return [...(whole ? [aim(analysis, goals.availability ?? 1, together)] : []), ...own];
}

function aim(analysis: StageAnalysis, target: number, entryPoints: readonly string[]): Aim {
  const judged = restricted(analysis, entryPoints);
  const missing = judged.availabilityMissing.flatMap((id) => judged.failables.get(id) ?? []);
  const elements = (takeover: boolean) =>
    uniqueSorted(missing.filter(({ kind }) => (kind === 'failover') === takeover).map(({ element }) => element));
  const value = judged.scorecard.availability?.serve;
  return { target, entryPoints, value, missing: elements(false), takeovers: elements(true) };
}

/** The stage as it serves these entry points only, all of them critical. */
function restricted(analysis: StageAnalysis, entryPoints: readonly string[]): StageAnalysis {
  const { critical, stage } = analysis;
  if (entryPoints.join(' ') === critical.join(' ')) return analysis;
  const entries = entryPoints.flatMap((id) => {
    const entry = stage.entryPoints[id];
    return entry === undefined ? [] : [[id, { ...entry, critical: true }] as const];
  });
  return analyzeStage({ ...stage, entryPoints: Object.fromEntries(entries) });
}

/** Elements beyond this many are not weighed: each takes an analysis of its own. */
const WEIGHED = 12;
/** Less than this is the noise of the arithmetic. */
const NOTHING = 1e-12;

/** The elements that cost an aim most, worst first; at most three. Weighs the least available elements that it needs. */
export function contributors(analysis: StageAnalysis, aim: Aim): readonly Contribution[] {
  const known = weighed.get(aim) ?? weigh(analysis, aim);
  weighed.set(aim, known);
  return known;
}

const weighed = new WeakMap<Aim, readonly Contribution[]>();

function weigh(analysis: StageAnalysis, { entryPoints, value }: Aim): readonly Contribution[] {
  if (value === undefined) return [];
  const judged = restricted(analysis, entryPoints);
  const needed = new Set(entryPoints.flatMap((id) => [...(judged.cones.get(id)?.serve ?? [])]));
  const costs = leastAvailable(judged, needed)
    .slice(0, WEIGHED)
    .map((element) => {
      const without = analyzeStage(withoutFailure(judged.stage, element)).scorecard.availability?.serve ?? value;
      return { element, lost: without - value };
    });
  return sortBy(costs, ({ element }) => element)
    .filter(({ lost }) => lost > NOTHING)
    .sort((a, b) => b.lost - a.lost)
    .slice(0, 3);
}

/** Elements with a number below one that needed components stand in, the least available first. */
function leastAvailable({ components, failables }: StageAnalysis, needed: ReadonlySet<string>): string[] {
  const worst = new Map<string, number>();
  for (const id of needed) {
    for (const failable of new Set(components.get(id)?.units.flat())) {
      const { element, availability = 1 } = failables.get(failable) ?? { element: id };
      if (availability < (worst.get(element) ?? 1)) worst.set(element, availability);
    }
  }
  return sortBy(worst.keys(), (element) => element).sort((a, b) => (worst.get(a) ?? 1) - (worst.get(b) ?? 1));
}

function withoutFailure(stage: Stage, element: string): Stage {
  const component = stage.components[element];
  if (component !== undefined) {
    return { ...stage, components: { ...stage.components, [element]: { ...component, availability: 1 } } };
  }
  const zone = stage.zones[element];
  return zone === undefined ? stage : { ...stage, zones: { ...stage.zones, [element]: { ...zone, availability: 1 } } };
}

/** A probability for people: `99.95 %`, with as many digits as its distance from one needs. */
export function percent(value: number): string {
  const digits = value >= 1 ? 0 : Math.min(8, Math.max(1, Math.ceil(-Math.log10(1 - value))));
  return `${Number((value * 100).toFixed(digits))} %`;
}
