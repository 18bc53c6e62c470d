import type { StageFacts } from '../../../analysis/types.ts';
import { parseDuration } from '../../../base/duration.ts';
import type { Context } from '../../../design/schema/context.ts';
import type { Disruption } from '../../../design/schema/vocabulary.ts';
import { perAnalysis } from './per-analysis.ts';
import { append } from '../../../base/append.ts';

/** A target as it is written, and its seconds. */
export interface Target {
  readonly text: string;
  readonly seconds: number;
}

type Key = 'rto' | 'rpo';
type Goals = NonNullable<Context['goals']>;
const WIDE: readonly string[] = ['region', 'provider', 'global'];

/**
 * The target for one kind of disruption: of the entry point where it has one, else of the goals. One that is written for
 * all kinds covers regions and providers only when the goals ask to survive those.
 */
export function targetFor(
  goals: Goals | undefined,
  entry: Pick<Goals, Key | 'targets'> | undefined,
  key: Key,
  kind: Disruption,
): Target | undefined {
  const general = !WIDE.includes(kind) || WIDE.includes(goals?.survive ?? '');
  const of = (one: typeof entry) => one?.targets?.[kind]?.[key] ?? (general ? one?.[key] : undefined);
  const text = of(entry) ?? of(goals);
  const seconds = text === undefined ? undefined : parseDuration(text);
  return text === undefined || seconds === undefined ? undefined : { text, seconds };
}

/** Component → the entry points that need it, to serve undegraded; in the order of their ids. */
const entriesNeeding = perAnalysis(({ cones }) => {
  const entries = new Map<string, string[]>();
  for (const [entry, { full }] of cones) for (const id of full) append(entries, id, entry);
  return entries;
});

/** Whether anything has such a target at all. */
function isAimed(goals: Goals | undefined, { stage }: StageFacts, key: Key): boolean {
  return [goals, ...Object.values(stage.entryPoints)].some(
    (one) =>
      one?.[key] !== undefined || Object.values(one?.targets ?? {}).some((target) => target?.[key] !== undefined),
  );
}

/** The strictest target of the entry points that need a component, for any of `kinds`; of the goals when none does. */
export function strictest(
  { goals }: Context,
  analysis: StageFacts,
  id: string,
  key: Key,
  kinds: readonly Disruption[],
): Target | undefined {
  if (!isAimed(goals, analysis, key)) return undefined;
  const entries = (entriesNeeding(analysis).get(id) ?? []).map((entry) => analysis.stage.entryPoints[entry]);
  const targets = (entries.length === 0 ? [undefined] : entries).flatMap((entry) =>
    kinds.flatMap((kind) => targetFor(goals, entry, key, kind) ?? []),
  );
  return targets.reduce<Target | undefined>(
    (best, one) => (best && best.seconds <= one.seconds ? best : one),
    undefined,
  );
}
