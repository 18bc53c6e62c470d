import type { FileDeps } from '../files/file-deps.ts';
import { answerOf } from '../files/host-call.ts';
import { t } from '../messages/t.ts';

/** Asks whether there is a newer Corral, because a person wants to know, and says what was found. */
export async function lookForUpdates({ host, store }: FileDeps): Promise<void> {
  const answer = await answerOf(store, () => host.invoke('about:update', {}));
  if (answer === undefined) return;
  const { version = '', page = '' } = answer;
  store.getState().notify(t(`updates.${answer.found}`, { version, page }));
}
