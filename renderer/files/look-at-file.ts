import { isDirty } from '../state/dirty.ts';
import { t } from '../messages/t.ts';
import { readTheirs, takeIn } from './disk-change.ts';
import type { FileDeps } from './file-deps.ts';
import { inTurn } from './in-turn.ts';
import { look } from './look.ts';
import { settleChange } from './save-design.ts';
import { isPutOff, setPhase } from './save-phase.ts';

/**
 * Looks whether another program changed the open file. Without changes of one's own, theirs are taken in, to be undone;
 * otherwise the person is asked, once: a question that was put off comes back with the next save.
 */
export function lookAtFile(deps: FileDeps): Promise<void> {
  return inTurn(async () => {
    const found = await look(deps);
    const putOff = isPutOff(deps.store);
    if (found === 'same' && putOff) setPhase(deps.store, 'idle');
    if (found === undefined || found === 'same' || putOff) return;
    if (found === 'changed' && !isDirty(deps.store.getState()) && (await takeTheirs(deps))) return;
    await settleChange(deps);
  });
}

async function takeTheirs(deps: FileDeps): Promise<boolean> {
  const theirs = await readTheirs(deps);
  if (theirs?.design === undefined || isDirty(deps.store.getState())) return false;
  takeIn(deps, theirs, theirs.design);
  const { notify, file } = deps.store.getState();
  notify(t('files.taken-in', { name: file.name }));
  return true;
}
