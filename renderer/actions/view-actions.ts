import { openDialog, showView, uiStore } from '../state/ui-store.ts';
import type { Action, Colours } from './action.ts';
import { nothingSelected } from './when.ts';

const NEXT_MODE = { light: 'dark', dark: 'system', system: 'light' } as const satisfies Record<
  NonNullable<Colours['mode']>,
  Colours['mode']
>;

export const viewActions = [
  {
    id: 'view.fit',
    title: 'Show everything',
    keys: ['shift+1', 'mod+1'],
    run: ({ flow }) => void flow.fitView({ padding: 0.06, maxZoom: 1.2 }),
  },
  {
    id: 'view.fit-selection',
    title: 'Show what is selected',
    keys: ['shift+2', 'mod+2'],
    when: nothingSelected,
    run: ({ flow, store }) => {
      const nodes = store.getState().selection.map((id) => ({ id }));
      void flow.fitView({ nodes, padding: 0.3, maxZoom: 1.5 });
    },
  },
  {
    id: 'view.zoom-in',
    title: 'Zoom in',
    keys: ['mod++', 'mod+=', 'mod+shift++'],
    run: ({ flow }) => void flow.zoomIn(),
  },
  { id: 'view.zoom-out', title: 'Zoom out', keys: ['mod+-'], run: ({ flow }) => void flow.zoomOut() },
  { id: 'view.zoom-reset', title: 'Zoom to 100 %', keys: ['mod+0'], run: ({ flow }) => void flow.zoomTo(1) },
  { id: 'view.find', title: 'Find on the drawing…', keys: ['mod+f'], run: () => openDialog('find') },
  { id: 'view.outline', title: 'Outline', keys: ['mod+shift+o'], run: showOutline },
  {
    id: 'view.data',
    title: 'Show data and countries, or not',
    keys: ['d'],
    run: () => showView(uiStore.getState().view === 'plain' ? 'data' : 'plain'),
  },
  { id: 'view.code', title: 'Code of what is selected, or its properties', keys: ['y'], run: turnInspector },
  { id: 'view.questions', title: 'Answer open questions…', keys: ['q'], run: () => openDialog('questions') },
  { id: 'view.residency', title: 'Where data is…', keys: [], run: () => openDialog('residency') },
  {
    id: 'view.theme',
    title: 'Light, dark or as the system',
    keys: [],
    run: ({ colours: { mode, setMode } }) => setMode(NEXT_MODE[mode ?? 'system']),
  },
  { id: 'tool.select', title: 'Select with the pointer', keys: ['v'], run: () => uiStore.setState({ tool: 'select' }) },
  { id: 'tool.hand', title: 'Pan with the pointer', keys: ['h'], run: () => uiStore.setState({ tool: 'hand' }) },
] as const satisfies readonly Action[];

function turnInspector(): void {
  uiStore.setState(({ inspected }) => ({ inspected: inspected === 'code' ? 'properties' : 'code' }));
}

/** Shows the outline and puts the keyboard there. */
function showOutline(): void {
  uiStore.setState({ left: 'outline' });
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.outline [tabindex="0"]')?.focus());
}
