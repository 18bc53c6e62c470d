import { analyzeStage } from '../../shared/analysis/analyze-stage.ts';
import { cutSentence } from '../../shared/analysis/cuts/cut-sentence.ts';
import { allSecondOrderCuts } from '../../shared/analysis/cuts/second-order.ts';
import { thirdOrderCuts } from '../../shared/analysis/cuts/third-order.ts';
import type { CutEffect, CutFamily } from '../../shared/analysis/cuts/types.ts';
import type { StageAnalysis } from '../../shared/analysis/types.ts';
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
      .map((family) => told(analysis, family))
      .sort((a, b) => ORDER.indexOf(a.effect) - ORDER.indexOf(b.effect) || b.count - a.count),
  }));
}

/** Three failures that take people down together. */
export interface Threes {
  readonly cuts: readonly ToldPair[];
  /** More things can fail here than can be searched; nothing was. */
  readonly tooMany?: number;
}

/** Every three that take one entry point down, or how many things are too many to look. */
export function toldThrees(stage: Stage, entry: string): Threes {
  const analysis = analyzeStage(stage);
  const search = thirdOrderCuts(stage, entry);
  if (search.kind === 'too-many') return { cuts: [], tooMany: search.elements };
  const cuts = search.kind === 'found' ? search.cuts : [];
  return {
    cuts: cuts.map((ids) =>
      told(analysis, {
        order: 3,
        effect: 'down',
        parts: ids.map((id) => ({ of: [id], any: 1 })),
        count: 1,
        shared: [],
      }),
    ),
  };
}

function told(analysis: StageAnalysis, family: CutFamily): ToldPair {
  return {
    sentence: cutSentence(analysis, family),
    effect: family.effect,
    count: family.count,
    elements: elementsOf(analysis, family),
    example: family.parts.flatMap(({ of, any }) => of.slice(0, any)),
    shared: family.shared,
  };
}

function elementsOf({ failables }: StageAnalysis, { parts }: CutFamily): string[] {
  const ids = parts.flatMap(({ of }) => of.map((id) => failables.get(id)?.element ?? id));
  return [...new Set(ids)];
}
