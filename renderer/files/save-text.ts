import { isFailure, type Ending } from '../../shared/ipc/contract.ts';
import { t } from '../messages/t.ts';
import type { FileDeps } from './file-deps.ts';
import { attempt } from './host-call.ts';
import { pickPlace } from './pick.ts';
import { suggestName } from './save-decision.ts';

/** Writes a report or a table where a person says. Resolves to whether it was written; either way they are told. */
export async function saveText(
  deps: FileDeps,
  what: string,
  ending: Exclude<Ending, 'corral'>,
  text: string,
): Promise<boolean> {
  const { history, notify } = deps.store.getState();
  const name = suggestName(`${history.design.name ?? 'design'} ${what}`, ending);
  const place = await pickPlace(deps, name, ending);
  if (place === undefined) return false;
  const request = { handle: place.handle, text, revision: null };
  const written = await attempt(() => deps.host.invoke('file:save', request));
  notify(
    isFailure(written)
      ? t('files.not-saved', { why: written.failed })
      : t('files.saved-in', { name: written.name, folder: place.folder }),
  );
  return !isFailure(written);
}
