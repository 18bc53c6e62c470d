import type { ElementGain } from '../../../analysis/availability/types.ts';
import type { StageFacts } from '../../../analysis/types.ts';
import { uniqueSorted } from '../../../base/sort.ts';
import type { Context } from '../../../design/schema/context.ts';
import { sortedEntries } from '../../../design/sorted-entries.ts';
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

/** The goal for the critical entry points together, and each entry point's own target. */
export function aims({ analysis, design }: RuleContext): readonly Aim[] {
  const known = aimsByGoals(analysis);
  const made = known.get(design.context) ?? makeAims(analysis, design.context);
  known.set(design.context, made);
  return made;
}

const aimsByGoals = perAnalysis(() => new WeakMap<Context, readonly Aim[]>());

function makeAims(analysis: StageFacts, { goals }: Context): Aim[] {
  const blind = blindEntries(analysis);
  const own = sortedEntries(analysis.stage.entryPoints).flatMap(([id, { availability }]) =>
    availability === undefined || blind.includes(id) ? [] : [aim(analysis, availability, [id])],
  );
  const together = analysis.critical.filter((id) => !blind.includes(id));
  const whole = goals?.availability !== undefined && together.length > 0;
  return [...(whole ? [aim(analysis, goals.availability ?? 1, together)] : []), ...own];
}

function aim(analysis: StageFacts, target: number, entryPoints: readonly string[]): Aim {
  const together = analysis.together(entryPoints);
  const missing = together.missing.flatMap((id) => analysis.failables.get(id) ?? []);
  const elements = (takeover: boolean) =>
    uniqueSorted(missing.filter(({ kind }) => (kind === 'failover') === takeover).map(({ element }) => element));
  return { target, entryPoints, value: together.value?.serve, missing: elements(false), takeovers: elements(true) };
}

/** The elements that cost an aim most, worst first; at most three. None while its availability is not known. */
export function contributors(analysis: StageFacts, aim: Aim): readonly ElementGain[] {
  const known = weighed.get(aim) ?? (aim.value === undefined ? [] : analysis.gains(aim.entryPoints));
  weighed.set(aim, known);
  return known;
}

const weighed = new WeakMap<Aim, readonly ElementGain[]>();

/** A probability for people: `99.95 %`, with as many digits as its distance from one needs. */
export function percent(value: number): string {
  const digits = value >= 1 ? 0 : Math.min(8, Math.max(1, Math.ceil(-Math.log10(1 - value))));
  return `${Number((value * 100).toFixed(digits))} %`;
}
