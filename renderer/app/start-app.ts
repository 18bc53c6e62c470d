import { designSchema } from '../../shared/design/schema/design.ts';
import { openGiven } from '../files/file-actions.ts';
import { saveByItself } from '../files/save-by-itself.ts';
import { findBridge } from '../platform/find-bridge.ts';
import { createHostClient, type HostClient } from '../platform/host-client.ts';
import { keepJournal } from '../keeping/keep-journal.ts';
import { createEditorStore, type EditorStore } from '../state/editor-store.ts';
import { uiStore } from '../state/ui-store.ts';

/** Finds the host and what it wants opened first. Until then the editor holds an empty design without a name. */
export async function startApp(): Promise<{ host: HostClient; store: EditorStore }> {
  const host = createHostClient(await findBridge());
  const { opened, today, lasting = true } = await host.invoke('app:info', {});
  const empty = designSchema.parse({ corral: 1, stages: [{ id: 'first' }] });
  const store = createEditorStore(empty, { name: '', text: '', revision: null }, today);
  uiStore.setState({ lasting });
  keepJournal({ host, store });
  saveByItself({ host, store });
  if (opened !== undefined) {
    // A file that cannot be read is explained by a dialog, which needs the app on screen: so this is not awaited.
    void openGiven({ host, store }, opened).then((done) => done && uiStore.setState({ starting: false }));
  }
  return { host, store };
}
