import type { PriceBook } from '../analysis/cost/price-book.ts';
import { pricedScorecard } from '../analysis/cost/priced-scorecard.ts';
import type { Stage } from '../design/schema/stage.ts';

/** A stage as `score --format json` prints it. Other programs rely on this shape. */
export function stageScore(stage: Stage, prices: readonly PriceBook[]) {
  const scorecard = pricedScorecard(stage, prices);
  const { stateless, scalable, highlyAvailable, separatelyMonitored, spof, availability } = scorecard;
  return {
    id: stage.id,
    name: stage.name ?? stage.id,
    scorecard: {
      stateless: stateless.verdict,
      scalable: scalable.verdict,
      highlyAvailable: highlyAvailable.verdict,
      level: scorecard.level,
      separatelyMonitored: separatelyMonitored.verdict,
      machines: scorecard.machines,
      managedServices: scorecard.managedServices,
      spof: { down: [...spof.down], degraded: [...spof.degraded] },
      availability: availability === null ? null : { serve: availability.serve, full: availability.full },
      monthlyCost: scorecard.cost.total,
    },
  };
}
export type StageScore = ReturnType<typeof stageScore>;
