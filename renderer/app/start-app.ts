import { designSchema } from '../../shared/design/schema/design.ts';
import { isFailure, type GivenFile } from '../../shared/ipc/contract.ts';
import { createDocuments, type Documents } from '../documents/documents.ts';
import { isFurtherWindow } from '../documents/new-window.ts';
import { holdFile } from '../documents/other-windows.ts';
import { tellTrouble } from '../crash/tell-trouble.ts';
import { openGiven } from '../files/file-actions.ts';
import { answerOf, troubleWords } from '../files/host-call.ts';
import { saveByItself } from '../files/save-by-itself.ts';
import type { HostClient } from '../platform/host-client.ts';
import { keepJournal } from '../keeping/keep-journal.ts';
import { t } from '../messages/t.ts';
import { toldProblem } from '../messages/told.ts';
import { keepRead } from '../reading/read-beside.ts';
import { noteRecent } from '../recent/note-recent.ts';
import { createEditorStore } from '../state/editor-store.ts';
import { uiStore } from '../state/ui-store.ts';
import { loadDesigner } from './designer-program.ts';

/** Asks the host what it wants opened first, and begins to. Until that is open there is one empty design without a name. */
export async function startApp(host: HostClient): Promise<Documents> {
  const info = await host.invoke('app:info', {});
  const { notOpened, today, dialogs, keeping = 'disk', downloads = false } = info;
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
  uiStore.setState({ keeping, downloads, native: dialogs === 'native' && keeping === 'disk' });
  host.on('where', (where) => uiStore.setState(where));
  const notify = (sentence: string) => documents.list.getState().shown.store.getState().notify(sentence);
  tellTrouble(host, (error) => notify(t('app.mistake', { why: troubleWords(error) })));
  if (notOpened !== undefined) notify(toldProblem(notOpened));
  // A file that cannot be read is explained by a dialog, which needs the app on screen: so this is not awaited.
  if (!isFurtherWindow()) {
    if (info.opened !== undefined) void openFirst(host, documents, info.opened);
    if (info.reading !== undefined) void openFirst(host, documents, { ...info.reading, text: textReadBy(host) });
  }
  return documents;
}

/** While the design is read, what shows it is fetched. */
async function openFirst(host: HostClient, documents: Documents, file: GivenFile): Promise<void> {
  uiStore.setState({ opening: file.name });
  // Without it, the window says what went wrong.
  const fetched = loadDesigner().catch(() => undefined);
  const { store } = documents.list.getState().shown;
  const done = await answerOf(store, () => openGiven({ host, documents, store }, file));
  await fetched;
  uiStore.setState({ opening: undefined, starting: done !== true });
}

/** The text that the host reads; what it read in it is kept for whoever reads that text next. */
function textReadBy(host: HostClient): Promise<string> {
  const text = host.invoke('app:read', {}).then((told) => {
    if (isFailure(told)) throw new Error(told.failed);
    if (told.read !== undefined) keepRead(told.text, told.read);
    return told.text;
  });
  // Whoever waits for it is told what went wrong.
  text.catch(() => undefined);
  return text;
}
