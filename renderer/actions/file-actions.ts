import { switchAutosave } from '../files/save-by-itself.ts';
import { openDialog, uiStore } from '../state/ui-store.ts';
import type { Action, ActionContext } from './action.ts';

type Files = Pick<ActionContext, 'files' | 'store'>;

/** What the start page knows, too. */
export const startActions = [
  { id: 'file.new', title: 'New…', keys: ['mod+n'], run: () => uiStore.setState({ starting: true }) },
  {
    id: 'file.open',
    title: 'Open…',
    keys: ['mod+o'],
    run: ({ files }) => void files.openFile().then((opened) => opened && uiStore.setState({ starting: false })),
  },
  { id: 'file.fork', title: 'Check a fork…', keys: [], run: () => openDialog('fork') },
] as const satisfies readonly Action<Files>[];

export const fileActions = [
  ...startActions,
  { id: 'file.save', title: 'Save', keys: ['mod+s'], always: true, run: ({ files }) => void files.saveFile() },
  {
    id: 'file.save-as',
    title: 'Save as…',
    keys: ['mod+shift+s'],
    always: true,
    run: ({ files }) => void files.saveFileAs(),
  },
  { id: 'file.autosave', title: 'Save by itself, or not', keys: [], run: tellAutosave },
  {
    id: 'file.download',
    title: 'Download a copy',
    keys: [],
    when: () => (uiStore.getState().lasting ? 'This Corral writes files: save instead.' : undefined),
    run: ({ files }) => files.download(),
  },
  { id: 'file.versions', title: 'Earlier versions…', keys: [], run: () => openDialog('versions') },
  { id: 'file.export', title: 'Export…', keys: ['mod+e'], run: () => openDialog('export') },
  { id: 'file.report', title: 'Save a report to print…', keys: [], run: ({ files }) => void files.saveReport() },
] as const satisfies readonly Action<Files>[];

function tellAutosave({ store }: Pick<ActionContext, 'store'>): void {
  const sentence = switchAutosave()
    ? 'Designs that have a file are saved by themselves.'
    : 'Nothing is saved until you save it.';
  store.getState().notify(sentence);
}
