import { analyzeStage } from '../../shared/analysis/analyze-stage.ts';
import { elementOf } from '../../shared/analysis/failure/failing.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { t } from '../messages/t.ts';
import type { Guess } from './present-store.ts';

/** One more voice for an element. */
export function vote(guess: Guess, element: string): Guess {
  return { ...guess, votes: { ...guess.votes, [element]: (guess.votes[element] ?? 0) + 1 } };
}

export interface Answer {
  /** Elements that take people down alone. */
  readonly single: readonly string[];
  readonly votes: number;
  /** Votes for one of them, or for what stands on it: a machine and its only service are one point. */
  readonly right: number;
}

/** What a stage answers to the guesses of the room. */
export function answerTo(guess: Guess, stage: Stage): Answer {
  const single = [...new Set(analyzeStage(stage).scorecard.spof.down.map(elementOf))];
  const all = Object.entries(guess.votes);
  const sum = (entries: typeof all) => entries.reduce((total, [, count]) => total + count, 0);
  const isRight = (id: string) => single.includes(id) || single.includes(stage.components[id]?.in ?? '');
  return { single, votes: sum(all), right: sum(all.filter(([id]) => isRight(id))) };
}

/** The answer as the room reads it. */
export function answerWords({ single, votes, right }: Answer, title: (id: string) => string): string {
  const voices = voicesWords(votes);
  if (single.length > 0) return t('present.guess.found', { names: single.map(title).join(', '), right, voices });
  return [t('present.guess.none'), ...(votes === 0 ? [] : [t('present.guess.thought', { voices })])].join(' ');
}

/** What the room reads during the game: the question, then the answer. */
export function guessWords(guess: Guess, stage: Stage, title: (id: string) => string): string {
  const answer = answerTo(guess, stage);
  if (guess.told) return answerWords(answer, title);
  return t('present.guess.which', { voices: voicesWords(answer.votes) });
}

function voicesWords(votes: number): string {
  return t('present.guess.voices', { count: votes });
}
