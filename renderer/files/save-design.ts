import { parseDesign } from '../../shared/design/parse.ts';
import { serializeDesign, updateText } from '../../shared/design/serialize.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import { isFailure, type Failure } from '../../shared/ipc/contract.ts';
import type { FileDeps } from './file-deps.ts';
import { attempt } from './host-call.ts';
import { pickPlace } from './pick.ts';
import { ask, type Place } from './prompts.ts';
import { decideSave } from './save-decision.ts';
import { markSavedNow, resetPhase, setPhase } from './save-phase.ts';

interface Target extends Place {
  readonly revision: string | null;
}

/** Saves the design that is on screen now; edits made while it is written stay unsaved. */
export async function saveDesign(deps: FileDeps, as: boolean): Promise<boolean> {
  const { history, file } = deps.store.getState();
  const step = decideSave(file, history.design.name, as);
  if (step.do === 'write')
    return write(deps, { handle: step.handle, name: file.name, folder: file.folder ?? '', revision: file.revision });
  const place = await pickPlace(deps, step.suggestedName);
  return place !== undefined && write(deps, { ...place, revision: null });
}

async function write(deps: FileDeps, target: Target): Promise<boolean> {
  const { history, file } = deps.store.getState();
  const text = textOf(file.text, history.design);
  setPhase('saving');
  const written = await attempt(() =>
    deps.host.invoke('file:save', { handle: target.handle, text, revision: target.revision }),
  );
  if (isFailure(written))
    return written.code === 'changed-on-disk' ? changedOnDisk(deps, target) : failed(deps, written);
  const { handle, folder } = target;
  deps.store
    .getState()
    .markSaved(history.design, { handle, name: written.name, folder, text, revision: written.revision });
  markSavedNow(new Date());
  return true;
}

/** The author's text, edited as little as possible; text that cannot be read (a new design) is written afresh. */
function textOf(before: string, design: Design): string {
  return before.trim() !== '' && parseDesign(before).ok ? updateText(before, design) : serializeDesign(design);
}

/** Somebody else wrote the file since it was opened. Nothing is written until the person says what to do. */
async function changedOnDisk(deps: FileDeps, target: Target): Promise<boolean> {
  setPhase('changed-on-disk');
  const answer = await ask(
    'The file changed on disk',
    `Another program wrote “${target.name}” after you opened it. Your changes are still here and not saved.`,
    [
      { id: 'save-as', label: 'Save mine as…' },
      { id: 'keep-mine', label: 'Keep mine, replace the file' },
      { id: 'reload', label: 'Reload the file, drop mine' },
    ],
  );
  if (answer === 'save-as') return saveDesign(deps, true);
  if (answer === 'keep-mine') return write(deps, { ...target, revision: null });
  return answer === 'reload' && reload(deps, target);
}

async function reload(deps: FileDeps, target: Target): Promise<boolean> {
  const opened = await attempt(() => deps.host.invoke('file:open', { handle: target.handle }));
  if (isFailure(opened)) return failed(deps, opened);
  const parsed = parseDesign(opened.text);
  if (!parsed.ok)
    return failed(deps, {
      failed: 'The file on disk is not a design that can be read; yours was kept.',
      code: 'refused',
    });
  const { handle, name, folder, text, revision } = opened;
  deps.store.getState().open(parsed.value.design, { handle, name, folder, text, revision });
  resetPhase();
  return true;
}

function failed({ store }: FileDeps, failure: Failure): false {
  setPhase('failed');
  store.getState().notify(`Not saved: ${failure.failed}`);
  return false;
}
