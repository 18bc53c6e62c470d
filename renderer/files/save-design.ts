import { isFailure, type Failure } from '../../shared/ipc/contract.ts';
import { isHeld } from '../documents/other-windows.ts';
import { t } from '../messages/t.ts';
import { askAboutChange } from './disk-change.ts';
import type { FileDeps } from './file-deps.ts';
import { attempt } from './host-call.ts';
import { inTurn } from './in-turn.ts';
import { pickPlace } from './pick.ts';
import { ask, type Place } from './prompts.ts';
import { decideSave } from './save-decision.ts';
import { markSavedNow, phaseOf, setPhase } from './save-phase.ts';
import { textToSave } from './text-to-save.ts';

/** `auto`: nobody asked for this save, so nobody is asked anything that can wait. */
export type How = 'save' | 'as' | 'auto';

interface Target extends Place {
  readonly revision: string | null;
}

/** Saves the design that is on screen now; edits made while it is written stay unsaved. Saves wait for each other. */
export function saveDesign(deps: FileDeps, how: How): Promise<boolean> {
  return inTurn(() => saveNow(deps, how));
}

async function saveNow(deps: FileDeps, how: How): Promise<boolean> {
  const { history, file } = deps.store.getState();
  const step = decideSave(file, history.design.name, how === 'as');
  if (step.do === 'write') return write(deps, hereAt(deps, file.revision), how);
  if (how === 'auto') return false;
  const place = await pickPlace(deps, step.suggestedName);
  if (place === undefined || (await isOpenElsewhere(deps, place))) return false;
  return write(deps, { ...place, revision: null }, how);
}

/** Whether the place is the file of another tab or window, which would lose what is in it; said then. */
async function isOpenElsewhere({ store }: FileDeps, { handle, name }: Place): Promise<boolean> {
  if (handle === store.getState().file.handle || !(await isHeld(handle))) return false;
  store.getState().notify(t('files.open-elsewhere', { name }));
  return true;
}

/** The place of the open file; `revision` is what may be replaced there. */
function hereAt({ store }: FileDeps, revision: string | null): Target {
  const { handle = '', name, folder = '' } = store.getState().file;
  return { handle, name, folder, revision };
}

async function write(deps: FileDeps, target: Target, how: How): Promise<boolean> {
  const { history, file } = deps.store.getState();
  const before = phaseOf(deps.store);
  setPhase(deps.store, 'saving');
  const text = await textToSave(file.text, history.design);
  const auto = how === 'auto' ? { auto: true as const } : {};
  const written = await attempt(() =>
    deps.host.invoke('file:save', { handle: target.handle, text, revision: target.revision, ...auto }),
  );
  if (isFailure(written)) {
    if (written.code === 'changed-on-disk') return settleChange(deps);
    setPhase(deps.store, 'failed');
    return how === 'auto' ? failedAlone(deps, written, before === 'failed') : failed(deps, written);
  }
  const { handle, folder, readOnly } = target;
  const { name, revision } = written;
  deps.store.getState().markSaved(history.design, { handle, name, folder, readOnly, text, revision });
  markSavedNow(deps.store, new Date());
  return true;
}

/**
 * The open file is another now: asks what to do, and does it. Resolves to whether file and design agree again. For those
 * whose turn it is.
 */
export async function settleChange(deps: FileDeps): Promise<boolean> {
  const answer = await askAboutChange(deps);
  if (answer.do === 'save-as') return saveNow(deps, 'as');
  if (answer.do === 'write') return write(deps, hereAt(deps, answer.revision), 'save');
  return answer.do === 'agreed';
}

/** What cannot be written here may be written elsewhere; other failures may pass. */
async function failed(deps: FileDeps, { failed: sentence, code }: Failure): Promise<boolean> {
  if (code !== 'read-only') {
    deps.store.getState().notify(t('files.not-saved', { why: sentence }));
    return false;
  }
  const elsewhere = await ask(t('files.elsewhere'), t('files.elsewhere.text', { why: sentence }), [
    { id: 'as', label: t('files.elsewhere.as') },
  ]);
  return elsewhere === 'as' && saveNow(deps, 'as');
}

/** Said once: the next attempt may fail for the same reason. */
function failedAlone({ store }: FileDeps, { failed: sentence }: Failure, again: boolean): false {
  if (!again) store.getState().notify(t('files.not-saved.alone', { why: sentence }));
  return false;
}
