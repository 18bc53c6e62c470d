import { isFailure } from '../../shared/ipc/contract.ts';
import { presentStore } from '../present/present-store.ts';
import { isDirty } from '../state/dirty.ts';
import { t } from '../messages/t.ts';
import { readTheirs, takeIn } from './disk-change.ts';
import type { FileDeps } from './file-deps.ts';
import { attempt } from './host-call.ts';
import { inTurn } from './in-turn.ts';
import { prompts } from './prompts.ts';
import { settleChange } from './save-design.ts';
import { phaseOf, setPhase } from './save-phase.ts';

/**
 * Looks whether another program changed the open file. Without changes of one's own, theirs are taken in, to be undone;
 * otherwise the person is asked, once: a question that was put off comes back with the next save.
 */
export function lookAtFile(deps: FileDeps): Promise<void> {
  return inTurn(async () => {
    const found = await look(deps);
    const phase = phaseOf(deps.store);
    const putOff = phase === 'changed-on-disk' || phase === 'gone';
    if (found === 'same' && putOff) setPhase(deps.store, 'idle');
    if (found === undefined || found === 'same' || putOff) return;
    if (found === 'changed' && !isDirty(deps.store.getState()) && (await takeTheirs(deps))) return;
    await settleChange(deps);
  });
}

/** What is on disk; undefined when that is not known, there is nothing to look at, or it is no moment to ask. */
async function look({ host, store }: FileDeps): Promise<'same' | 'changed' | 'gone' | undefined> {
  const { handle, revision } = store.getState().file;
  if (handle === undefined || revision === null || isBusy()) return undefined;
  const answer = await attempt(() => host.invoke('file:look', { handle, revision }));
  const another = store.getState().file.handle !== handle;
  return isFailure(answer) || another || isBusy() ? undefined : answer.found;
}

/** A question is open, or a room is looking. */
function isBusy(): boolean {
  return prompts.getState().waiting.length > 0 || presentStore.getState().on !== 'off';
}

async function takeTheirs(deps: FileDeps): Promise<boolean> {
  const theirs = await readTheirs(deps);
  if (theirs?.design === undefined || isDirty(deps.store.getState())) return false;
  takeIn(deps, theirs, theirs.design);
  const { notify, file } = deps.store.getState();
  notify(t('files.taken-in', { name: file.name }));
  return true;
}
