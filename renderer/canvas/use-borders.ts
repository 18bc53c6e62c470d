import { useDeferredValue, useMemo } from 'react';
import { bordersOf, type Border } from '../../shared/analysis/data/borders.ts';
import type { DataView } from '../../shared/analysis/data/data-view.ts';
import { useDesign, useEditor, useStage } from '../state/hooks.ts';
import { useAtRest } from '../state/use-at-rest.ts';

const NONE: ReadonlyMap<string, readonly Border[]> = new Map();

/**
 * The borders that can be drawn: all of the data view; in the plain one they are only worked out while something is
 * selected, for choosing a finding about privacy selects the whole way of the data.
 */
export function useBorders(data: DataView | undefined): ReadonlyMap<string, readonly Border[]> {
  const design = useDesign();
  const stage = useStage();
  // A press selects, and often begins a drag: the hand does not wait for them.
  const asked = useDeferredValue(useAtRest(useEditor(({ selection }) => selection.length > 0)));
  return useMemo(() => {
    if (data !== undefined || !asked) return data?.borders ?? NONE;
    return bordersOf(design, stage);
  }, [data, asked, design, stage]);
}
