import { isFailure, type Failure } from '../../shared/ipc/contract.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { t } from '../messages/t.ts';

/** A host that cannot be reached is a failure like any other. */
export async function attempt<T>(call: () => Promise<T>): Promise<T | Failure> {
  try {
    return await call();
  } catch {
    return { failed: t('files.no-answer'), code: 'io' };
  }
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
