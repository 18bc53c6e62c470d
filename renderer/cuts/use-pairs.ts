import { useEffect, useState } from 'react';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { useStage } from '../state/hooks.ts';
import type { CutQuestion } from './cuts-worker.ts';
import type { EntryPairs, Threes } from './told-pairs.ts';

export type CutSearch<T> =
  | { readonly state: 'searching' }
  | { readonly state: 'found'; readonly found: T }
  | { readonly state: 'failed'; readonly why: string };

/** Milliseconds without an edit before a search begins. */
const PAUSE = 250;

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
    let worker: Worker | undefined;
    const tell = (search: CutSearch<T>) => setKnown({ stage, search });
    const timer = setTimeout(() => {
      worker = new Worker(new URL('./cuts-worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<T>) => tell({ state: 'found', found: data });
      worker.onerror = ({ message }) => tell({ state: 'failed', why: message || 'its worker could not start' });
      worker.postMessage({ stage, ...(threesOf !== undefined && { threesOf }) } satisfies CutQuestion);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      worker?.terminate();
    };
  }, [stage, threesOf]);
  return known?.stage === stage ? known.search : { state: 'searching' };
}
