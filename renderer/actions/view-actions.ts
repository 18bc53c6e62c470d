import { bringIntoView, WHOLE } from '../canvas/in-view.ts';
import { nodesOf } from '../canvas/nodes-of.ts';
import { stageOf } from '../state/hooks.ts';
import { openDialog, showView, uiStore, type Ui } from '../state/ui-store.ts';
import type { Action, Colours } from './action.ts';
import { nothingSelected } from './when.ts';

const NEXT_MODE = { light: 'dark', dark: 'system', system: 'light' } as const satisfies Record<
  NonNullable<Colours['mode']>,
  Colours['mode']
>;

export const viewActions = [
  {
    id: 'view.fit',
    keys: ['shift+1', 'mod+1'],
    run: ({ flow, store }) => void bringIntoView(flow, store.getState(), WHOLE),
  },
  {
    id: 'view.fit-selection',
    keys: ['shift+2', 'mod+2'],
    when: nothingSelected,
    run: ({ flow, store }) => {
      const editor = store.getState();
      void bringIntoView(flow, editor, { padding: 0.3, maxZoom: 1.5 }, nodesOf(stageOf(editor), editor.selection));
    },
  },
  {
    id: 'view.zoom-in',
    keys: ['mod++', 'mod+=', 'mod+shift++'],
    run: ({ flow }) => void flow.zoomIn(),
  },
  { id: 'view.zoom-out', keys: ['mod+-'], run: ({ flow }) => void flow.zoomOut() },
  { id: 'view.zoom-reset', keys: ['mod+0'], run: ({ flow }) => void flow.zoomTo(1) },
  { id: 'view.find', keys: ['mod+f'], whileTyping: true, run: () => openDialog('find') },
  { id: 'view.outline', keys: ['mod+shift+o'], whileTyping: true, run: showOutline },
  {
    id: 'view.problems',
    keys: ['mod+b'],
    run: () => uiStore.setState(({ problemsOpen }) => ({ problemsOpen: !problemsOpen })),
  },
  { id: 'view.failure', keys: [], run: () => turnView('failure') },
  { id: 'view.data', keys: ['d'], run: () => turnView('data') },
  { id: 'view.cost', keys: [], run: () => turnView('cost') },
  { id: 'view.code', keys: ['y'], run: turnInspector },
  { id: 'view.settings', keys: ['mod+,'], whileTyping: true, run: () => openDialog('settings') },
  { id: 'view.questions', keys: ['q'], run: () => openDialog('questions') },
  { id: 'view.residency', keys: [], run: () => openDialog('residency') },
  {
    id: 'view.theme',
    keys: [],
    run: ({ colours: { mode, setMode } }) => setMode(NEXT_MODE[mode ?? 'system']),
  },
  { id: 'tool.select', keys: ['v', '1'], run: () => uiStore.setState({ tool: 'select' }) },
  { id: 'tool.hand', keys: ['h'], run: () => uiStore.setState({ tool: 'hand' }) },
] as const satisfies readonly Action[];

function turnInspector(): void {
  uiStore.setState(({ inspected }) => ({ inspected: inspected === 'code' ? 'properties' : 'code' }));
}

/** Shows the outline and puts the keyboard there. */
function showOutline(): void {
  uiStore.setState({ left: 'outline' });
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.outline [tabindex="0"]')?.focus());
}

/** Shows the view, or the plain one when it is shown already. */
function turnView(view: Ui['view']): void {
  showView(uiStore.getState().view === view ? 'plain' : view);
}
