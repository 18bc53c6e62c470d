import { analyzeStage } from '../../shared/analysis/analyze-stage.ts';
import { cutSentence } from '../../shared/analysis/cuts/cut-sentence.ts';
import { allSecondOrderCuts } from '../../shared/analysis/cuts/second-order.ts';
import type { CutEffect, CutFamily } from '../../shared/analysis/cuts/types.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';

/** A family of pairs as it is shown: plain data, because it comes from a worker. */
export interface ToldPair {
  readonly sentence: string;
  readonly effect: CutEffect;
  /** How many pairs it stands for. */
  readonly count: number;
  /** Elements of the drawing that it is about. */
  readonly elements: readonly string[];
  /** One pair of it, as names that can fail. */
  readonly example: readonly string[];
  /** Places that hold both, so that one cause may take both. */
  readonly shared: readonly string[];
}

export interface EntryPairs {
  readonly entry: string;
  readonly pairs: readonly ToldPair[];
}

const ORDER: readonly CutEffect[] = ['down', 'degraded', 'unrepaired'];

/** Pairs of failures that take people down or degrade what they get, per entry point, worst first. */
export function toldPairs(stage: Stage): EntryPairs[] {
  const analysis = analyzeStage(stage);
  return [...allSecondOrderCuts(stage)].map(([entry, families]) => ({
    entry,
    pairs: families
      .map((family) => ({
        sentence: cutSentence(analysis, family),
        effect: family.effect,
        count: family.count,
        elements: elementsOf(analysis, family),
        example: family.parts.flatMap(({ of, any }) => of.slice(0, any)),
        shared: family.shared,
      }))
      .sort((a, b) => ORDER.indexOf(a.effect) - ORDER.indexOf(b.effect) || b.count - a.count),
  }));
}

function elementsOf({ failables }: ReturnType<typeof analyzeStage>, { parts }: CutFamily): string[] {
  const ids = parts.flatMap(({ of }) => of.map((id) => failables.get(id)?.element ?? id));
  return [...new Set(ids)];
}
