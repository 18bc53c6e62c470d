import { useEffect, useState } from 'react';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { useStage } from '../state/hooks.ts';
import { searchCuts, type CutSearch } from './search-cuts.ts';
import type { EntryPairs, Threes } from './told-pairs.ts';

/** The pairs of the stage on screen, per entry point. */
export function usePairs(): CutSearch<readonly EntryPairs[]> {
  return useCuts();
}

/** What takes one entry point down in threes. */
export function useThrees(entry: string): CutSearch<Threes> {
  return useCuts(entry);
}

/** Cuts of the stage on screen, searched for beside the page. The next edit ends a search and begins another. */
function useCuts<T>(threesOf?: string): CutSearch<T> {
  const stage = useStage();
  const [known, setKnown] = useState<{ stage: Stage; search: CutSearch<T> }>();
  useEffect(() => {
    const question = { stage, ...(threesOf !== undefined && { threesOf }) };
    return searchCuts<T>(question, (search) => setKnown({ stage, search }), makeWorker);
  }, [stage, threesOf]);
  return known?.stage === stage ? known.search : { state: 'searching' };
}

function makeWorker(): Worker {
  return new Worker(new URL('./cuts-worker.ts', import.meta.url), { type: 'module' });
}
