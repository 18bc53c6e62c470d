import { parseDesign } from '../../shared/design/parse.ts';
import type { OpenFile } from '../../shared/ipc/contract.ts';
import type { FileDeps } from './file-deps.ts';
import { isDirty } from '../state/dirty.ts';
import type { FileState } from '../state/editor-store.ts';
import { recover, unsavedWork } from '../keeping/recover.ts';
import { t } from '../messages/t.ts';
import { pickFile } from './pick.ts';
import { ask, showUnreadable } from './prompts.ts';
import { resetPhase } from './save-phase.ts';
import { saveDesign } from './save-design.ts';

/** Starts a design from the text of a template; it has no file until it is saved. Resolves to whether it was opened. */
export async function newFromTemplate(deps: FileDeps, name: string, text: string): Promise<boolean> {
  if (!(await letGo(deps))) return false;
  return show(deps, text, { name, text, revision: null });
}

/** Asks for a file and opens it. Resolves to whether one was opened; nothing changes otherwise. */
export async function openFile(deps: FileDeps): Promise<boolean> {
  if (!(await letGo(deps))) return false;
  const file = await pickFile(deps);
  return file !== undefined && openGiven(deps, file);
}

/** Opens a file that the host already read, with the changes that were not saved when it was open last. */
export async function openGiven(deps: FileDeps, file: OpenFile): Promise<boolean> {
  const unsaved = (await unsavedWork(deps)).find(({ name, folder }) => name === file.name && folder === file.folder);
  if (unsaved !== undefined && (await recover(deps, unsaved, file.text))) return true;
  return show(deps, file.text, file);
}

/** Opens text that was dropped on the window: a copy, because a page is not told where it came from. */
export async function openDropped(deps: FileDeps, name: string, text: string): Promise<boolean> {
  if (!(await letGo(deps))) return false;
  return show(deps, text, { name, text, revision: null });
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

async function show({ store }: FileDeps, text: string, file: FileState): Promise<boolean> {
  const parsed = parseDesign(text);
  if (!parsed.ok) {
    await showUnreadable(file.name, text, parsed.error);
    return false;
  }
  store.getState().open(parsed.value.design, file);
  resetPhase();
  const [warning] = parsed.value.warnings;
  if (warning !== undefined)
    store.getState().notify(t('files.warning', { line: warning.line, message: warning.message, fix: warning.fix }));
  return true;
}
