import { switchAutosave } from '../files/save-by-itself.ts';
import { t } from '../messages/t.ts';
import { openDialog, uiStore } from '../state/ui-store.ts';
import type { Action, ActionContext } from './action.ts';

type Files = Pick<ActionContext, 'files' | 'store' | 'windows'>;

/** What the start page knows, too. */
export const startActions = [
  { id: 'file.new', keys: ['mod+n'], run: () => uiStore.setState({ starting: true }) },
  {
    id: 'file.open',
    keys: ['mod+o'],
    run: ({ files }) => leaveStart(files.openFile()),
  },
  { id: 'file.recent', keys: [], run: () => openDialog('recent') },
  {
    id: 'window.reopen',
    keys: ['mod+shift+t'],
    when: ({ windows }) => (windows.hasClosed() ? undefined : t('when.no-closed-tab')),
    run: ({ files }) => leaveStart(files.reopenClosed()),
  },
  { id: 'window.new', keys: ['mod+shift+n'], run: ({ windows }) => void windows.open() },
  { id: 'file.import', keys: [], run: () => openDialog('import') },
  { id: 'file.fork', keys: [], run: () => openDialog('fork') },
] as const satisfies readonly Action<Files>[];

export const fileActions = [
  ...startActions,
  {
    id: 'window.next-tab',
    keys: ['alt+pagedown', 'mod+tab'],
    when: noOther,
    run: ({ windows }) => windows.step(1),
  },
  {
    id: 'window.previous-tab',
    keys: ['alt+pageup', 'mod+shift+tab'],
    when: noOther,
    run: ({ windows }) => windows.step(-1),
  },
  { id: 'file.save', keys: ['mod+s'], always: true, run: ({ files }) => void files.saveFile() },
  {
    id: 'file.save-as',
    keys: ['mod+shift+s'],
    always: true,
    run: ({ files }) => void files.saveFileAs(),
  },
  { id: 'file.close', keys: ['mod+w'], always: true, run: ({ files, windows }) => void close(files, windows) },
  { id: 'file.autosave', keys: [], run: tellAutosave },
  {
    id: 'file.download',
    keys: [],
    when: () => (uiStore.getState().keeping === 'disk' ? t('when.writes-files') : undefined),
    run: ({ files }) => void files.download(),
  },
  { id: 'file.versions', keys: [], run: () => openDialog('versions') },
  {
    id: 'file.reveal',
    keys: [],
    when: ({ store }) => whyNoFolder(store.getState().file.handle),
    run: ({ windows, store }) => void windows.reveal(store.getState().file.handle),
  },
  { id: 'file.export', keys: ['mod+e'], whileTyping: true, run: () => openDialog('export') },
  { id: 'file.drawing', keys: ['mod+shift+e'], run: () => openDialog('drawing') },
  { id: 'file.print', keys: ['mod+p'], run: ({ files }) => void files.printReport() },
  { id: 'file.print-picture', keys: [], run: ({ files }) => void files.printPicture() },
  { id: 'file.report', keys: [], run: ({ files }) => void files.saveReport() },
] as const satisfies readonly Action<Files>[];

/** Once a design is on screen, the start page is not. */
function leaveStart(opened: Promise<boolean>): void {
  void opened.then((done) => done && uiStore.setState({ starting: false }));
}

function whyNoFolder(handle: string | undefined): string | undefined {
  if (!uiStore.getState().native) return t('when.in-browser');
  return handle === undefined ? t('when.no-folder') : undefined;
}

function noOther({ windows }: Pick<ActionContext, 'windows'>): string | undefined {
  return windows.count() < 2 ? t('when.no-other-tab') : undefined;
}

/** Without a design left, the window begins anew. */
async function close(files: ActionContext['files'], windows: ActionContext['windows']): Promise<void> {
  if ((await files.closeDesign()) && windows.count() === 0) uiStore.setState({ starting: true });
}

function tellAutosave({ store }: Pick<ActionContext, 'store'>): void {
  store.getState().notify(t(switchAutosave() ? 'actions.autosave.on' : 'actions.autosave.off'));
}
