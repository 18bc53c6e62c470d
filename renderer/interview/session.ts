import { createStore } from 'zustand/vanilla';
import type { OpenQuestion } from '../../shared/rules/interview/open-questions.ts';

/** What happened to questions in this window. Ids of questions; nothing of it is in the design. */
export interface Session {
  /** Put off, or unknown where the file has no word for it: asked last, in this order. */
  readonly later: readonly string[];
  readonly answered: readonly string[];
}

export const session = createStore<Session>()(() => ({ later: [], answered: [] }));

export function putOff(id: string): void {
  session.setState(({ later }) => ({ later: [...later.filter((each) => each !== id), id] }));
}

export function markAnswered(id: string): void {
  session.setState(({ later, answered }) => ({
    later: later.filter((each) => each !== id),
    answered: answered.includes(id) ? answered : [...answered, id],
  }));
}

/** The order of asking: as the core has it, then what was put off, longest ago first. */
export function inAskingOrder(questions: readonly OpenQuestion[], later: readonly string[]): OpenQuestion[] {
  const rank = ({ id }: OpenQuestion) => later.indexOf(id);
  const now = questions.filter((question) => rank(question) < 0);
  return [...now, ...questions.filter((question) => rank(question) >= 0).sort((a, b) => rank(a) - rank(b))];
}

export interface Progress {
  readonly done: number;
  readonly of: number;
  /** 0..100. */
  readonly percent: number;
}

/** How far the interview is: what was answered here, against that and what is still open. */
export function progressOf(questions: readonly OpenQuestion[], answered: readonly string[]): Progress {
  const open = new Set(questions.map(({ id }) => id));
  const done = answered.filter((id) => !open.has(id)).length;
  const of = done + questions.length;
  return { done, of, percent: of === 0 ? 100 : Math.round((100 * done) / of) };
}
