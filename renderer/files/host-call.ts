import { isFailure, type Failure } from '../../shared/ipc/contract.ts';
import { mistakeWords, noteMistake } from '../crash/mistakes.ts';
import { t } from '../messages/t.ts';
import { NoAnswer } from '../platform/host-client.ts';
import type { EditorStore } from '../state/editor-store.ts';

/**
 * Work that may fail in ways that nobody expects: a host that cannot be reached and a mistake of the program are failures
 * like any other, so that whoever waits says so and waits no longer.
 */
export async function attempt<T>(work: () => Promise<T>): Promise<T | Failure> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof NoAnswer)) noteMistake(error);
    return { failed: troubleWords(error), code: 'io' };
  }
}

/** What an error comes to, in a sentence. */
export function troubleWords(error: unknown): string {
  return error instanceof NoAnswer ? t('files.no-answer') : t('files.mistake', { what: mistakeWords(error) });
}

/** The answer of a call, or undefined when it was cancelled or failed; a failure is told to the person. */
export async function answerOf<T>(
  store: EditorStore,
  call: () => Promise<T>,
): Promise<Exclude<T, Failure | null> | undefined> {
  const answer = await attempt(call);
  if (answer === null) return undefined;
  if (isFailure(answer)) {
    store.getState().notify(answer.failed);
    return undefined;
  }
  // Failures and null are gone, which the compiler cannot see through the guard's own type.
  return answer as Exclude<T, Failure | null>;
}
