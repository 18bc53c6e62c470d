import { analyzeStage } from '../../analysis/analyze-stage.ts';
import { cutSentence } from '../../analysis/cuts/cut-sentence.ts';
import { allSecondOrderCuts } from '../../analysis/cuts/second-order.ts';
import { thirdOrderCuts } from '../../analysis/cuts/third-order.ts';
import type { CutEffect, CutPart } from '../../analysis/cuts/types.ts';
import type { SinglePoint, StageAnalysis } from '../../analysis/types.ts';
import type { Stage } from '../../design/schema/stage.ts';

/** One or more minimal cuts that differ only in which of some like failables are lost. */
export interface ToldCuts {
  readonly effect: CutEffect;
  readonly sentence: string;
  readonly parts: readonly CutPart[];
  readonly count: number;
}

export interface EntryCuts {
  readonly id: string;
  readonly name: string;
  readonly cuts: readonly ToldCuts[];
  /** Order 3: more failables matter here than can be searched; nothing was. */
  readonly tooMany?: number;
}

/** Minimal cuts of one order, per entry point, as `cuts --format json` prints them. Other programs rely on this shape. */
export function stageCuts(stage: Stage, order: 1 | 2 | 3) {
  const analysis = analyzeStage(stage);
  const entryPoints = [...analysis.cones.keys()].map((id): EntryCuts => ({
    id,
    name: stage.entryPoints[id]?.name ?? id,
    ...CUTS_OF[order](analysis, id),
  }));
  return { stage: stage.id, name: stage.name ?? stage.id, order, entryPoints };
}
export type StageCuts = ReturnType<typeof stageCuts>;

type Found = Pick<EntryCuts, 'cuts' | 'tooMany'>;

const CUTS_OF: Readonly<Record<1 | 2 | 3, (analysis: StageAnalysis, entry: string) => Found>> = {
  1: (analysis, entry) => {
    const { singlePoints } = analysis;
    const of = (points: readonly SinglePoint[], effect: CutEffect) =>
      points
        .filter(({ entryPoints }) => entryPoints.includes(entry))
        .map(({ failable: { id } }) => told(analysis, effect, [id]));
    return { cuts: [...of(singlePoints.down, 'down'), ...of(singlePoints.degraded, 'degraded')] };
  },
  2: (analysis, entry) => ({
    cuts: (allSecondOrderCuts(analysis.stage).get(entry) ?? []).map((family) => ({
      effect: family.effect,
      sentence: cutSentence(analysis, family),
      parts: family.parts,
      count: family.count,
    })),
  }),
  3: (analysis, entry) => {
    const found = thirdOrderCuts(analysis.stage, entry);
    if (found.kind !== 'found') return { cuts: [], ...(found.kind === 'too-many' && { tooMany: found.elements }) };
    return { cuts: found.cuts.map((ids) => told(analysis, 'down', ids)) };
  },
};

function told(
  analysis: Pick<StageAnalysis, 'stage' | 'failables'>,
  effect: CutEffect,
  ids: readonly string[],
): ToldCuts {
  const parts = ids.map((id): CutPart => ({ of: [id], any: 1 }));
  return { effect, sentence: cutSentence(analysis, { parts }), parts, count: 1 };
}
