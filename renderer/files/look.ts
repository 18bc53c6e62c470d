import { isFailure } from '../../shared/ipc/contract.ts';
import { t } from '../messages/t.ts';
import { presentStore } from '../present/present-store.ts';
import type { FileDeps } from './file-deps.ts';
import { attempt } from './host-call.ts';
import { prompts } from './prompts.ts';

type Found = 'same' | 'changed' | 'gone';

/**
 * How the open file is on disk; undefined when that is not known, there is nothing to look at, or it is no moment to ask. One
 * that could not be written and now can is saved there again, which is told.
 */
export async function look(deps: FileDeps): Promise<Found | undefined> {
  if (isBusy()) return undefined;
  const answer = await askDisk(deps);
  if (answer === undefined || isBusy()) return undefined;
  if (answer.found === 'same' && answer.readOnly !== true) freeAgain(deps.store);
  return answer.found;
}

/** Whether the file is on disk as it was opened or saved last, whatever else is going on. */
export async function isSame(deps: FileDeps): Promise<boolean> {
  return (await askDisk(deps))?.found === 'same';
}

async function askDisk({ host, store }: FileDeps) {
  const { handle, revision } = store.getState().file;
  if (handle === undefined || revision === null) return undefined;
  const answer = await attempt(() => host.invoke('file:look', { handle, revision }));
  const another = store.getState().file.handle !== handle;
  return isFailure(answer) || another ? undefined : answer;
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
