import { useEffect, useState } from 'react';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { useStage } from '../state/hooks.ts';
import type { EntryPairs } from './told-pairs.ts';

export type PairSearch =
  | { readonly state: 'searching' }
  | { readonly state: 'found'; readonly entries: readonly EntryPairs[] }
  | { readonly state: 'failed'; readonly why: string };

const SEARCHING: PairSearch = { state: 'searching' };
/** Milliseconds without an edit before a search begins. */
const PAUSE = 250;

/** The pairs of the stage on screen, searched for beside the page. The next edit ends a search and begins another. */
export function usePairs(): PairSearch {
  const stage = useStage();
  const [known, setKnown] = useState<{ stage: Stage; search: PairSearch }>();
  useEffect(() => {
    let worker: Worker | undefined;
    const tell = (search: PairSearch) => setKnown({ stage, search });
    const timer = setTimeout(() => {
      worker = new Worker(new URL('./cuts-worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<EntryPairs[]>) => tell({ state: 'found', entries: data });
      worker.onerror = ({ message }) => tell({ state: 'failed', why: message || 'its worker could not start' });
      worker.postMessage(stage);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      worker?.terminate();
    };
  }, [stage]);
  return known?.stage === stage ? known.search : SEARCHING;
}
