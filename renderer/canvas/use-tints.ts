import { useMemo } from 'react';
import { analyzeStage } from '../../shared/analysis/analyze-stage.ts';
import { costView } from '../../shared/analysis/cost/cost-view.ts';
import { estimateCost } from '../../shared/analysis/cost/estimate-cost.ts';
import { lossView, worstLosses } from '../../shared/analysis/failure/loss-view.ts';
import { useBooksWhen } from '../prices/price-store.ts';
import { useDesign, useStage } from '../state/hooks.ts';
import { foldOf, shownAs } from '../../shared/layout/fold.ts';
import { useUi } from '../state/ui-store.ts';
import { costTint, lossTint, type Tint } from './tint.ts';

/**
 * The colours of the failure view and of the cost view, by element; undefined in the other views. A collapsed zone has the
 * worst of what is in it, and the sum.
 */
export function useTints(): ReadonlyMap<string, Tint> | undefined {
  const stage = useStage();
  const layout = useDesign().layout[stage.id];
  const view = useUi((ui) => ui.view);
  const prices = useBooksWhen(view === 'cost');
  return useMemo(() => {
    if (view !== 'failure' && view !== 'cost') return undefined;
    const fold = foldOf(stage, layout);
    const drawnAs = (id: string) => shownAs(fold, id);
    return view === 'failure'
      ? tinted(worstLosses(lossView(analyzeStage(stage)), drawnAs), lossTint)
      : tinted(costView(estimateCost(stage, prices), drawnAs), costTint);
  }, [view, stage, layout, prices]);
}

function tinted<T>(found: ReadonlyMap<string, T>, tint: (each: T) => Tint): Map<string, Tint> {
  return new Map([...found].map(([id, each]) => [id, tint(each)]));
}
