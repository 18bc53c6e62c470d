import type { StageAnalysis } from '../../../analysis/types.ts';
import { parseDuration } from '../../../base/duration.ts';
import type { Design } from '../../../design/schema/design.ts';
import type { Disruption } from '../../../design/schema/vocabulary.ts';
import { perAnalysis } from './per-analysis.ts';
import { append } from './placement.ts';

/** A target as it is written, its seconds, and the entry point that sets it; the goals of the design set it otherwise. */
export interface Target {
  readonly text: string;
  readonly seconds: number;
  readonly entryPoint?: string;
}

type Goals = NonNullable<Design['context']['goals']>;

/** The target for one kind of disruption: its own, else the one for all kinds. */
export function targetOf(
  goals: Pick<Goals, 'rto' | 'rpo' | 'targets'> | undefined,
  key: 'rto' | 'rpo',
  kind: Disruption,
): Target | undefined {
  const text = goals?.targets?.[kind]?.[key] ?? goals?.[key];
  const seconds = text === undefined ? undefined : parseDuration(text);
  return text === undefined || seconds === undefined ? undefined : { text, seconds };
}

/** Component → the entry points that need it, to serve undegraded; in the order of their ids. */
const entriesNeeding = perAnalysis(({ cones }) => {
  const entries = new Map<string, string[]>();
  for (const [entry, { full }] of cones) for (const id of full) append(entries, id, entry);
  return entries;
});

/** The strictest target that bears on a component: of the goals, and of each entry point that needs it. */
export function strictest(
  design: Design,
  analysis: StageAnalysis,
  id: string,
  key: 'rto' | 'rpo',
  kinds: readonly Disruption[],
): Target | undefined {
  const { stage } = analysis;
  const targets = kinds.flatMap((kind) => [
    ...[targetOf(design.context.goals, key, kind)].flatMap((one) => one ?? []),
    ...(entriesNeeding(analysis).get(id) ?? []).flatMap((entryPoint) => {
      const target = targetOf(stage.entryPoints[entryPoint], key, kind);
      return target === undefined ? [] : [{ ...target, entryPoint }];
    }),
  ]);
  return targets.reduce<Target | undefined>(
    (best, one) => (best && best.seconds <= one.seconds ? best : one),
    undefined,
  );
}
