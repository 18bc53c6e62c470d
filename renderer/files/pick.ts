import type { Ending, OpenFile } from '../../shared/ipc/contract.ts';
import type { FileDeps } from './file-deps.ts';
import { answerOf } from './host-call.ts';
import { choosePlace, type Place } from './prompts.ts';
import { withEnding } from './save-decision.ts';

/** Which dialogs this host wants; undefined when it does not answer, which was then told. */
async function dialogsOf({ host, store }: FileDeps): Promise<'native' | 'in-app' | undefined> {
  return (await answerOf(store, () => host.invoke('app:info', {})))?.dialogs;
}

/** A design to open, read; undefined when cancelled or failed. */
export async function pickFile(deps: FileDeps): Promise<OpenFile | undefined> {
  const { host, store } = deps;
  const dialogs = await dialogsOf(deps);
  if (dialogs === 'native') return answerOf(store, () => host.invoke('dialog:open', {}));
  const place = dialogs === undefined ? undefined : await choosePlace('open');
  if (place === undefined) return undefined;
  return answerOf(store, () => host.invoke('file:open', { handle: place.handle }));
}

/** A place to save a design, or a file with another ending; undefined when cancelled or failed. */
export async function pickPlace(
  deps: FileDeps,
  suggestedName: string,
  ending: Ending = 'corral',
): Promise<Place | undefined> {
  const { host, store } = deps;
  const dialogs = await dialogsOf(deps);
  if (dialogs === 'in-app') return choosePlace('save', suggestedName, ending);
  if (dialogs === undefined) return undefined;
  return answerOf(store, () =>
    host.invoke('dialog:save', { suggestedName: withEnding(suggestedName, ending), ending }),
  );
}

/** A folder to export into; undefined when cancelled or failed. */
export async function pickFolder(deps: FileDeps): Promise<{ handle: string; folder: string } | undefined> {
  const { host, store } = deps;
  const dialogs = await dialogsOf(deps);
  if (dialogs === 'in-app') return choosePlace('folder');
  return dialogs === undefined ? undefined : answerOf(store, () => host.invoke('dialog:folder', {}));
}
