import { useMemo } from 'react';
import { costView } from '../../shared/analysis/cost/cost-view.ts';
import { estimateCost } from '../../shared/analysis/cost/estimate-cost.ts';
import { lossView } from '../../shared/analysis/failure/loss-view.ts';
import { usePrices } from '../prices/price-store.ts';
import { useAnalysis } from '../state/findings.ts';
import { useStage } from '../state/hooks.ts';
import { useUi } from '../state/ui-store.ts';
import { costTint, lossTint, type Tint } from './tint.ts';

/** The colours of the failure view and of the cost view, by element; undefined in the other views. */
export function useTints(): ReadonlyMap<string, Tint> | undefined {
  const stage = useStage();
  const analysis = useAnalysis();
  const prices = usePrices((state) => state.books);
  const view = useUi((ui) => ui.view);
  return useMemo(() => {
    if (view === 'failure') return tinted(lossView(analysis), lossTint);
    return view === 'cost' ? tinted(costView(estimateCost(stage, prices)), costTint) : undefined;
  }, [view, stage, analysis, prices]);
}

function tinted<T>(found: ReadonlyMap<string, T>, tint: (each: T) => Tint): Map<string, Tint> {
  return new Map([...found].map(([id, each]) => [id, tint(each)]));
}
