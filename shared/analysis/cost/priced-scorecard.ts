import type { Stage } from '../../design/schema/stage.ts';
import { analyzeStage } from '../analyze-stage.ts';
import type { Scorecard } from '../types.ts';
import { estimateCost } from './estimate-cost.ts';
import type { PriceBook } from './price-book.ts';
import type { CostEstimate } from './types.ts';

export interface PricedScorecard extends Scorecard {
  readonly cost: CostEstimate;
}

/** The scorecard of a stage with what it costs by these price books. */
export function pricedScorecard(stage: Stage, prices: readonly PriceBook[]): PricedScorecard {
  return { ...analyzeStage(stage).scorecard, cost: estimateCost(stage, prices) };
}
