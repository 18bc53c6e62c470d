import { isTooLarge } from '../../shared/design/parse/read-document.ts';
import { serializeDesign } from '../../shared/design/serialize.ts';
import { isFailure, type Failure } from '../../shared/ipc/contract.ts';
import { noteMistake } from '../crash/mistakes.ts';
import { isHeld } from '../documents/other-windows.ts';
import { t } from '../messages/t.ts';
import { authorsText, withText, type FileTexts } from '../state/saved-texts.ts';
import { uiStore } from '../state/ui-store.ts';
import { askAboutChange } from './disk-change.ts';
import type { FileDeps } from './file-deps.ts';
import { attempt } from './host-call.ts';
import { inTurn } from './in-turn.ts';
import { look } from './look.ts';
import { pickPlace } from './pick.ts';
import { ask, type Place } from './prompts.ts';
import { decideSave } from './save-decision.ts';
import { isPutOff, markSavedNow, phaseOf, setPhase } from './save-phase.ts';
import { textToSave } from './text-to-save.ts';

/** `auto`: nobody asked for this save, so nobody is asked anything that can wait. */
export type How = 'save' | 'as' | 'auto';

interface Target extends Place {
  readonly revision: string | null;
}

/**
 * Saves the design that is on screen now; edits made while it is written stay unsaved. Saves wait for each other. One that
 * waited while the person put off what to do about a change on disk is put off with it: they would be asked the same again.
 */
export function saveDesign(deps: FileDeps, how: How): Promise<boolean> {
  const { saving } = deps.store.getState();
  return inTurn(async () => {
    const answered = how !== 'as' && isPutOff(deps.store) && deps.store.getState().saving !== saving;
    return !answered && saveNow(deps, how);
  });
}

function saveNow(deps: FileDeps, how: How): Promise<boolean> {
  return orTold(deps, how, () => trySaving(deps, how));
}

/**
 * The open file is another now: asks what to do, and does it; `again` is what was to be done, for a file that is as it was
 * before anybody answered. Resolves to whether file and design agree again. For those whose turn it is.
 */
export function settleChange(
  deps: FileDeps,
  again: () => Promise<boolean | Failure> = () => Promise.resolve(false),
): Promise<boolean> {
  return orTold(deps, 'save', async () => {
    const answer = await askAboutChange(deps);
    if (answer.do === 'same') return again();
    if (answer.do === 'save-as') return saveNow(deps, 'as');
    if (answer.do === 'write') return write(deps, hereAt(deps, answer.revision), 'save');
    return answer.do === 'agreed';
  });
}

/** Whatever goes wrong is told, and no save is left under way. Who asked for it may try again, or elsewhere. */
async function orTold(deps: FileDeps, how: How, work: () => Promise<boolean | Failure>): Promise<boolean> {
  const before = phaseOf(deps.store);
  const saved = await attempt(work);
  if (!isFailure(saved)) return saved;
  setPhase(deps.store, 'failed');
  if (how === 'auto') return failedAlone(deps, saved, before === 'failed');
  const next = await askWhatNext(deps, saved);
  if (next === 'as') return saveNow(deps, 'as');
  return next === 'again' && orTold(deps, how, work);
}

async function trySaving(deps: FileDeps, how: How): Promise<boolean | Failure> {
  // Its rights may have been repaired since it was opened.
  if (how === 'save' && deps.store.getState().file.readOnly === true) await look(deps);
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

async function write(deps: FileDeps, target: Target, how: How): Promise<boolean | Failure> {
  const { history } = deps.store.getState();
  setPhase(deps.store, 'saving');
  const { text, texts } = await textFor(deps, how);
  const auto = how === 'auto' ? { auto: true as const } : {};
  const request = { handle: target.handle, text, revision: target.revision, ...auto };
  const written = await deps.host.invoke('file:save', request);
  if (isFailure(written))
    return written.code === 'changed-on-disk' ? settleChange(deps, () => write(deps, target, how)) : written;
  const { handle, folder, readOnly } = target;
  const { name, revision } = written;
  deps.store.getState().markSaved(history.design, { handle, name, folder, readOnly, text, texts, revision });
  markSavedNow(deps.store, new Date());
  if (isTooLarge(text)) deps.store.getState().notify(t('files.too-large', { name }));
  return true;
}

/** Where the text of the author cannot be edited, another file is written all the same: without comments, which is said. */
async function textFor({ store }: FileDeps, how: How): Promise<FileTexts> {
  const { history, file, notify } = store.getState();
  try {
    const text = await textToSave(authorsText(file, history), history.design);
    return { text, texts: withText(file, history, text) };
  } catch (error) {
    if (how !== 'as') throw error;
    noteMistake(error);
    notify(t('files.afresh'));
    return { text: serializeDesign(history.design) };
  }
}

/** What cannot be written here may be written elsewhere; other failures may also pass. */
function askWhatNext({ store }: FileDeps, { failed: why, code }: Failure): Promise<'again' | 'as' | undefined> {
  const { keeping } = uiStore.getState();
  const isKept = (keeping === 'disk' || keeping === 'browser') && store.getState().saving.unkept !== true;
  const kept = isKept ? t('files.elsewhere.kept') : '';
  const again = code === 'read-only' ? [] : [{ id: 'again', label: t('files.elsewhere.again') } as const];
  const as = { id: 'as', label: t('files.elsewhere.as') } as const;
  return ask(t('files.elsewhere'), t('files.elsewhere.text', { why, kept }), [...again, as]);
}

/** Said once: the next attempt may fail for the same reason. */
function failedAlone({ store }: FileDeps, { failed: sentence }: Failure, again: boolean): false {
  if (!again) store.getState().notify(t('files.not-saved.alone', { why: sentence }));
  return false;
}
