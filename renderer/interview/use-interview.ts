import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { unknownValue } from '../../shared/design/fields/answer-field.ts';
import type { Owner } from '../../shared/design/fields/owner.ts';
import { foldQuestions } from '../../shared/rules/interview/fold-questions.ts';
import { questionsIn, type OpenQuestion } from '../../shared/rules/interview/open-questions.ts';
import { setFields } from '../inspector/set-field.ts';
import { useFindings } from '../state/use-findings.ts';
import { useDesign, useEditorStore, useStage } from '../state/hooks.ts';
import { inAskingOrder, markAnswered, progressOf, putOff, session } from './session.ts';

/** The open questions of the stage on screen, what settles most first; alike ones are one. */
export function useOpenQuestions(): readonly OpenQuestion[] {
  const design = useDesign();
  const stage = useStage();
  const findings = useFindings();
  return useMemo(() => foldQuestions(questionsIn(design, stage.id, findings)), [design, stage, findings]);
}

/** One question at a time: the one on screen stays there, answered or not, until a person goes on. */
export function useInterview() {
  const store = useEditorStore();
  const { later, answered } = useStore(session);
  const open = useOpenQuestions();
  const questions = useMemo(() => inAskingOrder(open, later), [open, later]);
  const [held, setHeld] = useState<OpenQuestion | undefined>(questions[0]);
  const now = questions.find(({ id }) => id === held?.id);
  // What is held keeps up while it is open: with its last answer it is about what was answered last, not about all.
  if (now !== undefined && now !== held) setHeld(now);
  const current = now ?? held;
  const isAnswered = current !== undefined && !questions.some(({ id }) => id === current.id);
  const show = (question: OpenQuestion | undefined) => {
    if (isAnswered) markAnswered(current.id);
    setHeld(question);
  };
  const after = (id: string | undefined) => {
    const index = questions.findIndex((question) => question.id === id);
    return questions.slice(index + 1).find((question) => question.id !== id) ?? questions.find((one) => one.id !== id);
  };
  const next = () => show(isAnswered ? questions[0] : after(current?.id));
  const dontKnow = (owners: readonly Owner[]) => {
    if (current === undefined) return;
    const { answer } = current;
    const value = answer && unknownValue(answer.field);
    const { history, dispatch } = store.getState();
    if (answer !== undefined && value !== undefined) dispatch(setFields(history.design, owners, answer.field, value));
    // The rest of what was asked at once stays on screen.
    if (value !== undefined && owners.length < current.owners.length) return;
    putOff(current.id);
    setHeld(after(current.id) ?? current);
  };
  return { questions, current, isAnswered, later, progress: progressOf(questions, answered), show, next, dontKnow };
}
export type Interview = ReturnType<typeof useInterview>;
