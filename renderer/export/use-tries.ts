import { useEffect, useRef, useState } from 'react';
import { askWorker } from '../state/ask-worker.ts';
import { useDesign } from '../state/hooks.ts';
import type { TriesQuestion } from './tries-worker.ts';
import { begunAnew, rememberedTries, rememberTries, UNTRIED, withTold, type Tries } from './tries.ts';
import type { TargetsTold } from './try-targets.ts';

/** Milliseconds without an edit before every target is tried. */
const PAUSE = 300;

interface Last extends Partial<TriesQuestion> {
  readonly tries: Tries;
}

/**
 * How much of a stage every target can say, worked out beside the page and told target by target. After an edit the last
 * answer stays, not `current`, until there is a part of the next.
 */
export function useTries(stageId: string): { readonly tries: Tries; readonly current: boolean } {
  const design = useDesign();
  const [last, setLast] = useState<Last>({ tries: UNTRIED });
  const known = rememberedTries(design, stageId);
  const shown = known ?? (last.stageId === stageId ? last.tries : UNTRIED);
  const begin = useRef(shown);
  useEffect(() => {
    begin.current = shown;
  }, [shown]);
  useEffect(() => {
    if (rememberedTries(design, stageId) !== undefined) return undefined;
    const question = { design, stageId };
    return tryAll(question, begunAnew(begin.current), (tries) => setLast({ ...question, tries }));
  }, [design, stageId]);
  return { tries: shown, current: known !== undefined || (last.design === design && last.stageId === stageId) };
}

/** Tells what is known, again with each target. What it gives back ends the work, however far it is. */
function tryAll(question: TriesQuestion, begin: Tries, tell: (tries: Tries) => void): () => void {
  let end: (() => void) | undefined;
  let tries = begin;
  const timer = setTimeout(() => {
    end = askWorker<TargetsTold>(
      question,
      (told) => {
        tries = withTold(tries, told);
        rememberTries(question.design, question.stageId, tries);
        tell(tries);
      },
      new Worker(new URL('./tries-worker.ts', import.meta.url), { type: 'module' }),
    );
  }, PAUSE);
  return () => {
    clearTimeout(timer);
    end?.();
  };
}
