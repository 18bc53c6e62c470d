import { t } from '../messages/t.ts';
import type { CutQuestion } from './cuts-worker.ts';

export type CutSearch<T> =
  | { readonly state: 'searching' }
  | { readonly state: 'found'; readonly found: T }
  | { readonly state: 'failed'; readonly why: string };

/** Milliseconds without an edit before a search begins. */
export const PAUSE = 250;

/** What a search needs of a worker. */
export type CutWorker = Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'>;

/**
 * Asks one question of a worker of its own, after a pause, and tells the answer. What it gives back ends the search at
 * once, however far it is: no answer is told after that.
 */
export function searchCuts<T>(
  question: CutQuestion,
  tell: (search: CutSearch<T>) => void,
  makeWorker: () => CutWorker,
): () => void {
  let worker: CutWorker | undefined;
  const timer = setTimeout(() => {
    worker = makeWorker();
    worker.onmessage = ({ data }: MessageEvent<T>) => tell({ state: 'found', found: data });
    worker.onerror = ({ message }) => tell({ state: 'failed', why: message || t('cuts.worker') });
    worker.postMessage(question);
  }, PAUSE);
  return () => {
    clearTimeout(timer);
    if (worker === undefined) return;
    worker.onmessage = null;
    worker.onerror = null;
    worker.terminate();
  };
}
