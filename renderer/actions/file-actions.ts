import { switchAutosave } from '../files/save-by-itself.ts';
import { t } from '../messages/t.ts';
import { openDialog, uiStore } from '../state/ui-store.ts';
import type { Action, ActionContext } from './action.ts';

type Files = Pick<ActionContext, 'files' | 'store'>;

/** What the start page knows, too. */
export const startActions = [
  { id: 'file.new', keys: ['mod+n'], run: () => uiStore.setState({ starting: true }) },
  {
    id: 'file.open',
    keys: ['mod+o'],
    run: ({ files }) => void files.openFile().then((opened) => opened && uiStore.setState({ starting: false })),
  },
  { id: 'file.import', keys: [], run: () => openDialog('import') },
  { id: 'file.fork', keys: [], run: () => openDialog('fork') },
] as const satisfies readonly Action<Files>[];

export const fileActions = [
  ...startActions,
  { id: 'file.save', keys: ['mod+s'], always: true, run: ({ files }) => void files.saveFile() },
  {
    id: 'file.save-as',
    keys: ['mod+shift+s'],
    always: true,
    run: ({ files }) => void files.saveFileAs(),
  },
  { id: 'file.autosave', keys: [], run: tellAutosave },
  {
    id: 'file.download',
    keys: [],
    when: () => (uiStore.getState().lasting ? t('when.writes-files') : undefined),
    run: ({ files }) => files.download(),
  },
  { id: 'file.versions', keys: [], run: () => openDialog('versions') },
  { id: 'file.export', keys: ['mod+e'], run: () => openDialog('export') },
  { id: 'file.drawing', keys: [], run: () => openDialog('drawing') },
  { id: 'file.report', keys: [], run: ({ files }) => void files.saveReport() },
] as const satisfies readonly Action<Files>[];

function tellAutosave({ store }: Pick<ActionContext, 'store'>): void {
  store.getState().notify(t(switchAutosave() ? 'actions.autosave.on' : 'actions.autosave.off'));
}
