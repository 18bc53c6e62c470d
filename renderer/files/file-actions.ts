import type { GivenFile } from '../../shared/ipc/contract.ts';
import { askToShow, isHeld } from '../documents/other-windows.ts';
import { recover, unsavedWork } from '../keeping/recover.ts';
import { t } from '../messages/t.ts';
import { toldProblem } from '../messages/told.ts';
import { readDesign } from '../reading/read-design.ts';
import { isDirty } from '../state/dirty.ts';
import type { EditorStore, FileState } from '../state/editor-store.ts';
import type { FileDeps, WindowDeps } from './file-deps.ts';
import { answerOf } from './host-call.ts';
import { pickFile } from './pick.ts';
import { ask, showUnreadable } from './prompts.ts';
import { saveDesign } from './save-design.ts';

/** Starts a design from the text of a template; it has no file until it is saved. Resolves to whether it was opened. */
export function newFromTemplate(deps: WindowDeps, name: string, text: string): Promise<boolean> {
  return show(deps, text, { name, text, revision: null });
}

/** Asks for a file and opens it. Resolves to whether it is on screen; nothing changes otherwise. */
export async function openFile(deps: WindowDeps): Promise<boolean> {
  const file = await pickFile(deps);
  return file !== undefined && openGiven(deps, file);
}

/** Opens a file that the host knows by a handle: one that was open before, or that the system asks for. */
export async function openKnown(deps: WindowDeps, handle: string): Promise<boolean> {
  if (showOpen(deps, handle)) return true;
  const file = await answerOf(deps.store, () => deps.host.invoke('file:open', { handle }));
  return file !== undefined && openGiven(deps, file);
}

/** Opens the file again that was closed last in this window. */
export async function reopenClosed(deps: WindowDeps): Promise<boolean> {
  const handle = deps.documents.closed.last();
  deps.documents.closed.forget();
  return handle !== undefined && openKnown(deps, handle);
}

/**
 * Opens a file that the host already read, with the changes that were not saved when it was open last. One that is open
 * already is shown where it is.
 */
export async function openGiven(deps: WindowDeps, file: GivenFile): Promise<boolean> {
  // Asked at once: the answer takes as long as reading a small design.
  const listed = unsavedWork(deps);
  for (const handle of [file.handle, ...(file.linked ?? [])]) {
    if (showOpen(deps, handle)) return true;
    if (!(await isHeld(handle))) continue;
    askToShow(handle);
    deps.store.getState().notify(t('tabs.elsewhere', { name: file.name }));
    return false;
  }
  const unsaved = (await listed).find(({ handle }) => handle === file.handle);
  const text = await file.text;
  if (unsaved !== undefined && (await recover(deps, unsaved, text))) return true;
  return show(deps, text, { ...file, text });
}

/** Opens a design that was dropped on the window: the file itself where the host knows its place, else a copy. */
export async function openDropped(deps: WindowDeps, file: { readonly name: string }, text: string): Promise<boolean> {
  const handle = await deps.host.dropped(file);
  return handle === undefined ? show(deps, text, { name: file.name, text, revision: null }) : openKnown(deps, handle);
}

/** Writes the design where it lives, or asks where. Resolves to whether it is saved now. */
export function saveFile(deps: FileDeps): Promise<boolean> {
  return saveDesign(deps, 'save');
}

/** Asks where, then writes there. */
export function saveFileAs(deps: FileDeps): Promise<boolean> {
  return saveDesign(deps, 'as');
}

/** Asks what to do with unsaved changes. False: stay here. A cancelled or failed save stays too. */
export async function letGo(deps: FileDeps): Promise<boolean> {
  if (!isDirty(deps.store.getState())) return true;
  const { file } = deps.store.getState();
  const answer = await ask(t('files.leave'), t('files.leave.text', { name: file.name }), [
    { id: 'save', label: t('files.save') },
    { id: 'drop', label: t('files.leave.drop') },
  ]);
  if (answer === 'save') return saveFile(deps);
  return answer === 'drop';
}

/** The same for every design of the window, each shown while it is asked about. */
export async function letAllGo({ host, documents }: WindowDeps): Promise<boolean> {
  for (const { store, dirty } of documents.list.getState().all) {
    if (dirty) documents.show(store);
    if (!(await letGo({ host, store }))) return false;
  }
  return true;
}

/** Closes a design, the one on screen unless said; it is shown while its unsaved changes are asked about. Resolves to whether it went. */
export async function closeDesign(deps: WindowDeps, store: EditorStore = deps.store): Promise<boolean> {
  const { host, documents } = deps;
  if (isDirty(store.getState())) documents.show(store);
  if (!(await letGo({ host, store }))) return false;
  documents.close(store);
  return true;
}

function showOpen({ documents }: WindowDeps, handle: string): boolean {
  const store = documents.holding(handle);
  if (store !== undefined) documents.show(store);
  return store !== undefined;
}

async function show(deps: WindowDeps, text: string, file: FileState): Promise<boolean> {
  const parsed = await readDesign(text);
  if (!parsed.ok) {
    await showUnreadable(file.name, text, parsed.error);
    return false;
  }
  // It may have been opened from elsewhere while it was read.
  if (file.handle !== undefined && showOpen(deps, file.handle)) return true;
  const { documents } = deps;
  const store = documents.free();
  performance.mark('corral:opened');
  store.getState().open(parsed.value.design, file);
  documents.show(store);
  const [warning] = parsed.value.warnings;
  if (warning !== undefined)
    store.getState().notify(
      t('files.warning', {
        line: warning.line,
        message: toldProblem(warning.message),
        fix: toldProblem(warning.fix),
      }),
    );
  return true;
}
