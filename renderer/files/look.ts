import { isFailure } from '../../shared/ipc/contract.ts';
import { t } from '../messages/t.ts';
import { presentStore } from '../present/present-store.ts';
import type { FileDeps } from './file-deps.ts';
import { attempt } from './host-call.ts';
import { prompts } from './prompts.ts';

/**
 * How the open file is on disk; undefined when that is not known, there is nothing to look at, or it is no moment to ask. One
 * that could not be written and now can is saved there again, which is told.
 */
export async function look({ host, store }: FileDeps): Promise<'same' | 'changed' | 'gone' | undefined> {
  const { handle, revision } = store.getState().file;
  if (handle === undefined || revision === null || isBusy()) return undefined;
  const answer = await attempt(() => host.invoke('file:look', { handle, revision }));
  const another = store.getState().file.handle !== handle;
  if (isFailure(answer) || another || isBusy()) return undefined;
  if (answer.found === 'same' && answer.readOnly !== true) freeAgain(store);
  return answer.found;
}

function freeAgain(store: FileDeps['store']): void {
  const { file, saved, markSaved, notify } = store.getState();
  const { readOnly, ...free } = file;
  if (readOnly !== true) return;
  markSaved(saved, free);
  notify(t('files.free-again', { name: file.name }));
}

/** A question is open, or a room is looking. */
function isBusy(): boolean {
  return prompts.getState().waiting.length > 0 || presentStore.getState().on !== 'off';
}
