import { t } from '../messages/t.ts';
import { askWorker, type Asked } from '../state/ask-worker.ts';
import type { CutQuestion } from './cuts-worker.ts';

export type CutSearch<T> =
  | { readonly state: 'searching' }
  | { readonly state: 'found'; readonly found: T }
  | { readonly state: 'failed'; readonly why: string };

/** Milliseconds without an edit before a search begins. */
export const PAUSE = 250;

/**
 * Asks one question of a worker of its own, after a pause, and tells the answer. What it gives back ends the search at
 * once, however far it is: no answer is told after that.
 */
export function searchCuts<T>(
  question: CutQuestion,
  tell: (search: CutSearch<T>) => void,
  makeWorker: () => Asked,
): () => void {
  let end: (() => void) | undefined;
  const timer = setTimeout(() => {
    end = askWorker<T>(
      question,
      (told) =>
        tell(
          'answer' in told
            ? { state: 'found', found: told.answer }
            : { state: 'failed', why: told.failed || t('cuts.worker') },
        ),
      makeWorker(),
    );
  }, PAUSE);
  return () => {
    clearTimeout(timer);
    end?.();
  };
}
