import { designSchema } from '../../shared/design/schema/design.ts';
import { createDocuments, type Documents } from '../documents/documents.ts';
import { isFurtherWindow } from '../documents/new-window.ts';
import { holdFile } from '../documents/other-windows.ts';
import { tellTrouble } from '../crash/tell-trouble.ts';
import { openGiven } from '../files/file-actions.ts';
import { saveByItself } from '../files/save-by-itself.ts';
import { findBridge } from '../platform/find-bridge.ts';
import { createHostClient, type HostClient } from '../platform/host-client.ts';
import { keepJournal } from '../keeping/keep-journal.ts';
import { noteRecent } from '../recent/note-recent.ts';
import { createEditorStore } from '../state/editor-store.ts';
import { uiStore } from '../state/ui-store.ts';

/** Finds the host and what it wants opened first. Until then there is one empty design without a name. */
export async function startApp(): Promise<{ host: HostClient; documents: Documents }> {
  const host = createHostClient(await findBridge());
  const { opened, today, dialogs, lasting = true } = await host.invoke('app:info', {});
  const nothing = {
    design: designSchema.parse({ corral: 1, stages: [{ id: 'first' }] }),
    file: { name: '', text: '', revision: null },
  };
  const documents = createDocuments(() => {
    const store = createEditorStore(nothing.design, nothing.file, today);
    const deps = { host, store };
    const stops = [keepJournal(deps), saveByItself(deps), noteRecent(deps), holdFile(store)];
    return { store, stop: () => stops.forEach((stop) => stop()) };
  }, nothing);
  uiStore.setState({ lasting, native: dialogs === 'native' });
  tellTrouble(host);
  if (opened !== undefined && !isFurtherWindow()) {
    // A file that cannot be read is explained by a dialog, which needs the app on screen: so this is not awaited.
    const { store } = documents.list.getState().shown;
    void openGiven({ host, documents, store }, opened).then((done) => done && uiStore.setState({ starting: false }));
  }
  return { host, documents };
}
