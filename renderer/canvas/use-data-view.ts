import { useMemo } from 'react';
import { dataView, type DataView } from '../../shared/analysis/data/data-view.ts';
import { useDesign, useStage } from '../state/hooks.ts';
import { useUi } from '../state/ui-store.ts';

/** What the stage on screen looks like to data; undefined, and nothing is worked out, in the plain view. */
export function useDataView(): DataView | undefined {
  const design = useDesign();
  const stage = useStage();
  const on = useUi((ui) => ui.view === 'data');
  return useMemo(() => (on ? dataView(design, stage.id) : undefined), [on, design, stage]);
}
