import { authorsText } from '../state/saved-texts.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { t } from '../messages/t.ts';
import { useDesign, useEditor } from '../state/hooks.ts';
import { useUi } from '../state/ui-store.ts';
import type { CodeAnswer, CodeQuestion } from './answer-code.ts';

export interface Code {
  /** The answer to the last question that has one; undefined before the first. */
  readonly answer?: CodeAnswer;
  /** The answer is to this question: nothing changed since. */
  readonly current: boolean;
  /** Why there is no answer. */
  readonly failed?: string;
}

/** Milliseconds without an edit before a question is asked. */
const PAUSE = 150;

/** The code of what is selected, worked out beside the page; the last answer stays until there is the next. */
export function useCode(): Code {
  const question = useQuestion();
  const worker = useCodeWorker();
  const turns = useRef(0);
  const [known, setKnown] = useState<Omit<Code, 'current'> & { readonly question?: CodeQuestion }>({});
  useEffect(() => {
    const timer = setTimeout(() => {
      const asked = worker.current;
      if (asked === undefined) return;
      const turn = (turns.current += 1);
      asked.onmessage = ({ data }: MessageEvent<{ turn: number; answer: CodeAnswer }>) => {
        if (data.turn === turn) setKnown({ question, answer: data.answer });
      };
      asked.onerror = ({ message }) => setKnown({ question, failed: message || t('code.no-worker') });
      asked.postMessage({ turn, question });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [worker, question]);
  return { ...known, current: known.question === question };
}

function useQuestion(): CodeQuestion {
  const design = useDesign();
  const text = useEditor(({ file, history }) => authorsText(file, history));
  const stageId = useEditor((editor) => editor.stageId);
  const selection = useEditor((editor) => editor.selection);
  const target = useUi((ui) => ui.codeTarget);
  return useMemo(() => ({ text, design, stageId, selection, target }), [text, design, stageId, selection, target]);
}

/** One worker for as long as code is on screen: it has all exporters, which take time to load. */
function useCodeWorker() {
  const worker = useRef<Worker>(undefined);
  useEffect(() => {
    const made = new Worker(new URL('./code-worker.ts', import.meta.url), { type: 'module' });
    worker.current = made;
    return () => made.terminate();
  }, []);
  return worker;
}
