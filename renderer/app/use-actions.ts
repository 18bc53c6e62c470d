import { useReactFlow, type ReactFlowInstance } from '@xyflow/react';
import { useColorScheme } from '@mui/material';
import { connect } from '../../shared/commands/connect.ts';
import { duplicateElements, duplicateIds } from '../../shared/commands/duplicate-elements.ts';
import { moveElements } from '../../shared/commands/move-elements.ts';
import { removeElements } from '../../shared/commands/remove-elements.ts';
import { elementTitle } from '../../shared/catalog/element-title.ts';
import { connectionKey } from '../../shared/design/connection-key.ts';
import { focusNode, isAtCanvas } from '../canvas/focus-node.ts';
import { nextElement } from '../canvas/next-element.ts';
import { placesOf } from '../../shared/layout/places.ts';
import { GRID } from '../../shared/layout/sizes.ts';
import { repairAll, toggleSelection } from '../failure/use-failure.ts';
import { useFileActions } from '../files/use-file-actions.ts';
import type { Actions } from '../input/use-shortcuts.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf, useEditorStore } from '../state/hooks.ts';
import { announce, showView, uiStore } from '../state/ui-store.ts';

/** What each id of the shortcut table does. */
export function useActions(): Actions {
  const store = useEditorStore();
  const flow = useReactFlow();
  const files = useFileActions();
  const { mode, setMode } = useColorScheme();
  return {
    'file.new': () => uiStore.setState({ starting: true }),
    'file.open': () => void files.openFile().then((opened) => opened && uiStore.setState({ starting: false })),
    'file.save': () => void files.saveFile(),
    'file.save-as': () => void files.saveFileAs(),
    'file.report': () => void files.saveReport(),
    'file.export': () => uiStore.setState({ exporting: true }),
    ...editActions(store),
    ...viewActions(flow, store),
    'view.questions': () => uiStore.setState({ asking: true }),
    'view.residency': () => uiStore.setState({ showingResidency: true }),
    'view.data': () => showView(uiStore.getState().view === 'plain' ? 'data' : 'plain'),
    'view.theme': () => setMode(mode === 'light' ? 'dark' : mode === 'dark' ? 'system' : 'light'),
    'tool.select': () => uiStore.setState({ tool: 'select' }),
    'tool.hand': () => uiStore.setState({ tool: 'hand' }),
    'help.keys': () => uiStore.setState({ showingKeys: true }),
  };
}

type EditId = Extract<keyof Actions, `edit.${string}`>;

function editActions(store: EditorStore): Pick<Actions, EditId> {
  const nudge = (x: number, y: number) => (event?: KeyboardEvent) => {
    const step = event?.shiftKey === true ? 4 * GRID : GRID;
    nudgeSelection(store, x * step, y * step);
  };
  return {
    'edit.undo': () => step(store, 'undo'),
    'edit.redo': () => step(store, 'redo'),
    'edit.delete': () => removeSelection(store),
    'edit.duplicate': () => duplicateSelection(store),
    'edit.select-all': () => selectAll(store),
    'edit.clear': () => {
      if (!repairAll(store)) store.getState().select([]);
    },
    'edit.fail': () => toggleSelection(store),
    'edit.rename': () => renameSelection(store),
    'edit.connect': () => connectSelection(store),
    'edit.left': nudge(-1, 0),
    'edit.right': nudge(1, 0),
    'edit.up': nudge(0, -1),
    'edit.down': nudge(0, 1),
  };
}

function viewActions(flow: ReactFlowInstance, store: EditorStore) {
  return {
    'view.fit': () => void flow.fitView({ padding: 0.06, maxZoom: 1.2 }),
    'view.fit-selection': () => {
      const nodes = store.getState().selection.map((id) => ({ id }));
      void flow.fitView({ nodes, padding: 0.3, maxZoom: 1.5 });
    },
    'view.zoom-in': () => void flow.zoomIn(),
    'view.zoom-out': () => void flow.zoomOut(),
    'view.zoom-reset': () => void flow.zoomTo(1),
  };
}

function step(store: EditorStore, which: 'undo' | 'redo'): void {
  const { past, future } = store.getState().history;
  const label = which === 'undo' ? past.at(-1)?.label : future[0]?.label;
  if (label === undefined) return;
  store.getState()[which]();
  announce(`${which === 'undo' ? 'Undone' : 'Done again'}: ${label}.`);
}

/** Removes what is selected; the keyboard stays on the drawing, at the next sensible thing, which is then selected. */
function removeSelection(store: EditorStore): void {
  const { selection, history, stageId, dispatch, select } = store.getState();
  if (selection.length === 0) return;
  const before = stageOf(store.getState());
  const command = removeElements(history.design, stageId, selection);
  if (!dispatch(command)) return;
  const after = stageOf(store.getState());
  const next = nextElement(before, after, placesOf(before, history.design.layout[stageId]), selection);
  select(next === undefined ? [] : [next]);
  const now = next === undefined ? 'Nothing is selected.' : `${elementTitle(after, next)} is selected.`;
  announce(`${command.label.replace(/^Remove/, 'Removed')}. ${now}`);
  if (isAtCanvas()) focusNode(next);
}

function duplicateSelection(store: EditorStore): void {
  const editor = store.getState();
  const copies = duplicateIds(stageOf(editor), editor.selection);
  const chosen = editor.selection.flatMap((id) => copies.get(id) ?? []);
  if (editor.dispatch(duplicateElements(editor.history.design, editor.stageId, editor.selection)))
    editor.select(chosen);
}

function selectAll(store: EditorStore): void {
  const { zones, components, connections } = stageOf(store.getState());
  store.getState().select([...Object.keys(zones), ...Object.keys(components), ...connections.map(connectionKey)]);
}

function renameSelection(store: EditorStore): void {
  const editor = store.getState();
  const stage = stageOf(editor);
  const id = editor.selection.find((each) => stage.components[each] ?? stage.zones[each]);
  if (id === undefined) editor.notify('Select a component or a zone to rename it.');
  else uiStore.setState({ renaming: { kind: 'element', id } });
}

function connectSelection(store: EditorStore): void {
  const { selection, history, stageId, dispatch, notify } = store.getState();
  const stage = stageOf(store.getState());
  const [from, to, ...rest] = selection.filter((id) => stage.components[id] !== undefined);
  if (from === undefined || to === undefined || rest.length > 0) {
    notify('To connect, select two components: first the one that calls, then the one that answers.');
    return;
  }
  dispatch(connect(history.design, stageId, from, to));
}

/** Moves what is selected; things inside a selected zone move with it and are left alone. */
function nudgeSelection(store: EditorStore, x: number, y: number): void {
  const editor = store.getState();
  const stage = stageOf(editor);
  const places = placesOf(stage, editor.history.design.layout[stage.id]);
  const chosen = new Set(editor.selection);
  const moves = editor.selection.flatMap((id) => {
    const box = places.get(id);
    const zone = (stage.components[id] ?? stage.zones[id])?.in;
    return box === undefined || (zone !== undefined && chosen.has(zone)) ? [] : [[id, [box.x + x, box.y + y] as const]];
  });
  if (moves.length === 0) return;
  editor.dispatch(
    moveElements(editor.history.design, stage.id, Object.fromEntries(moves), `nudge ${[...chosen].join()}`),
  );
}
