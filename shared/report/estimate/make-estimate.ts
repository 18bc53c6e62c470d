import { analyzeStage } from '../../analysis/analyze-stage.ts';
import type { StageAnalysis } from '../../analysis/types.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { rankSinglePoints } from './rank-single-points.ts';

/**
 * A stage as `estimate --format json` prints it: per entry point its availability with every number that it rests on,
 * labelled, and its recovery for each kind of disruption; then the single points by what each costs. Other programs rely
 * on this shape. `share` of the failures of like units takes all of them at once; left out: they fail independently.
 */
export function stageEstimate(stage: Stage, share?: number) {
  const analysis = analyzeStage(stage);
  const together = share === undefined ? undefined : analysis.withCommonCause(share);
  return {
    id: stage.id,
    name: stage.name ?? stage.id,
    ...(share !== undefined && { commonCause: share }),
    entryPoints: [...analysis.cones.keys()].map((id) => entryEstimate(analysis, id, together)),
    singlePoints: rankSinglePoints(analysis).map(({ minutes, ...point }) => ({
      ...point,
      minutesGainedPerYear: minutes ?? null,
    })),
  };
}
export type StageEstimate = ReturnType<typeof stageEstimate>;

function entryEstimate(
  { stage, availability, recovery }: StageAnalysis,
  id: string,
  together: ReadonlyMap<string, number | null> | undefined,
) {
  const { serve = null, full = null, atMost = null, numbers = [], missing = [] } = availability.get(id) ?? {};
  return {
    id,
    name: stage.entryPoints[id]?.name ?? id,
    availability: { serve, full, atMost, ...(together && { serveWithCommonCause: together.get(id) ?? null }) },
    numbers,
    missing,
    recovery: Object.fromEntries(
      Object.entries(recovery.get(id) ?? {}).map(([kind, { rto, rpo }]) => [kind, { rto, rpo }]),
    ),
  };
}
