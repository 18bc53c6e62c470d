import { connect } from '../../shared/commands/connect.ts';
import { duplicateElements, duplicateIds } from '../../shared/commands/duplicate-elements.ts';
import { removeElements } from '../../shared/commands/remove-elements.ts';
import { elementTitle } from '../messages/titles.ts';
import { connectionKey } from '../../shared/design/connection-key.ts';
import { focusNode, focusRow, isAtCanvas, isAtElement, isAtOutline } from '../canvas/focus-node.ts';
import { reveal } from '../canvas/in-view.ts';
import { nextElement } from '../canvas/next-element.ts';
import { nudgeSelection } from '../canvas/nudge.ts';
import { onFreeSpot } from '../canvas/on-free-spot.ts';
import { movable } from '../canvas/arrange.ts';
import { placesOf } from '../../shared/layout/places.ts';
import { repairAll, toggleSelection } from '../failure/use-failure.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import { announce, openDialog, uiStore } from '../state/ui-store.ts';
import type { Action, ActionContext } from './action.ts';
import { clipboardActions } from './clipboard-actions.ts';
import { noElementSelected, nothingSelected, selectedComponents, selectedElements } from './when.ts';

export const editActions = [
  {
    id: 'edit.undo',
    keys: ['mod+z'],
    atRest: true,
    when: ({ store }) => (store.getState().history.past.length === 0 ? t('when.nothing-to-undo') : undefined),
    about: ({ store }) => stepOf(store, 'undo'),
    run: ({ store }) => step(store, 'undo'),
  },
  {
    id: 'edit.redo',
    keys: ['mod+y', 'mod+shift+z'],
    atRest: true,
    when: ({ store }) => (store.getState().history.future.length === 0 ? t('when.nothing-to-redo') : undefined),
    about: ({ store }) => stepOf(store, 'redo'),
    run: ({ store }) => step(store, 'redo'),
  },
  { id: 'edit.history', keys: ['mod+shift+h'], run: () => openDialog('history') },
  ...clipboardActions,
  {
    id: 'edit.duplicate',
    keys: ['mod+d'],
    onSelection: true,
    when: noElementSelected,
    run: ({ store, flow }) => duplicateSelection(store, flow),
  },
  {
    id: 'edit.delete',
    keys: ['delete', 'backspace'],
    only: 'elements',
    onSelection: true,
    when: nothingSelected,
    run: ({ store }) => removeSelection(store),
  },
  {
    id: 'edit.rename',
    keys: ['f2'],
    onSelection: true,
    when: noElementSelected,
    run: ({ store }) => renameSelection(store),
  },
  {
    id: 'edit.rename-here',
    keys: ['enter'],
    keysOnly: true,
    only: 'drawing',
    when: (context) => (isAtElement(selectedElements(context)) ? undefined : t('when.no-element')),
    run: ({ store }) => renameSelection(store),
  },
  { id: 'edit.select-all', keys: ['mod+a'], run: ({ store }) => selectAll(store) },
  {
    id: 'edit.clear',
    keys: ['escape'],
    run: ({ store }) => {
      if (!repairAll(store)) store.getState().select([]);
    },
  },
  {
    id: 'edit.connect',
    keys: ['c'],
    when: (context) => (selectedComponents(context).length === 2 ? undefined : t('when.not-two')),
    run: (context) => connectSelection(context),
  },
  {
    id: 'edit.fail',
    keys: ['k'],
    onSelection: true,
    when: nothingSelected,
    run: ({ store }) => toggleSelection(store),
  },
  nudge('edit.left', 'arrowleft', [-1, 0]),
  nudge('edit.right', 'arrowright', [1, 0]),
  nudge('edit.up', 'arrowup', [0, -1]),
  nudge('edit.down', 'arrowdown', [0, 1]),
] as const satisfies readonly Action[];

/** One step of the grid, four with Shift. */
function nudge<Id extends string>(id: Id, key: string, [x, y]: readonly [number, number]) {
  return {
    id,
    keys: [key, `shift+${key}`],
    keysOnly: true,
    only: 'drawing' as const,
    onSelection: true,
    when: noElementSelected,
    run: ({ store }: ActionContext, event?: KeyboardEvent) => nudgeSelection(store, x, y, event?.shiftKey === true),
  };
}

function step(store: EditorStore, which: 'undo' | 'redo'): void {
  const label = stepOf(store, which);
  if (label === undefined) return;
  store.getState()[which]();
  announce(t(which === 'undo' ? 'actions.undone' : 'actions.redone', { label }));
}

/** What the next step back, or forward, is called. */
function stepOf(store: EditorStore, which: 'undo' | 'redo'): string | undefined {
  const { past, future } = store.getState().history;
  const label = which === 'undo' ? past.at(-1)?.label : future[0]?.label;
  return label === undefined ? undefined : told(label);
}

/** Removes what is selected; the keyboard stays where it is, at the next sensible thing, which is then selected. */
function removeSelection(store: EditorStore): void {
  const { selection, history, stageId, dispatch, select } = store.getState();
  if (selection.length === 0) return;
  const before = stageOf(store.getState());
  const command = removeElements(history.design, stageId, selection);
  const fromOutline = isAtOutline();
  if (!dispatch(command)) return;
  const after = stageOf(store.getState());
  const next = nextElement(before, after, placesOf(before, history.design.layout[stageId]), selection);
  select(next === undefined ? [] : [next]);
  const now =
    next === undefined ? t('actions.nothing-selected') : t('actions.selected', { name: elementTitle(after, next) });
  announce(`${told(command.label.replace(/^Remove/, 'Removed'))}. ${now}`);
  if (fromOutline) focusRow(next);
  else if (isAtCanvas()) focusNode(next);
}

/** The copies are selected, in view, and hold the keyboard when it was at the drawing. */
function duplicateSelection(store: EditorStore, flow: ActionContext['flow']): void {
  const editor = store.getState();
  const { design } = editor.history;
  const copies = duplicateIds(stageOf(editor), editor.selection);
  const copied = (ids: readonly string[]) => ids.flatMap((id) => copies.get(id) ?? []);
  const [chosen, made] = [copied(editor.selection), copied(movable(store))];
  const copying = duplicateElements(design, editor.stageId, editor.selection);
  if (!editor.dispatch(onFreeSpot(design, editor.stageId, copying, made))) return;
  editor.select(chosen);
  reveal(flow, store.getState(), chosen);
  if (isAtCanvas()) focusNode(chosen[0]);
}

function selectAll(store: EditorStore): void {
  const { zones, components, connections } = stageOf(store.getState());
  store.getState().select([...Object.keys(zones), ...Object.keys(components), ...connections.map(connectionKey)]);
}

function renameSelection(store: EditorStore): void {
  const [id] = selectedElements({ store });
  if (id !== undefined) uiStore.setState({ renaming: { id, in: isAtOutline() ? 'outline' : 'drawing' } });
}

function connectSelection(context: ActionContext): void {
  const [from, to] = selectedComponents(context);
  const { history, stageId, dispatch } = context.store.getState();
  if (from === undefined || to === undefined) return;
  const command = connect(history.design, stageId, from, to);
  if (dispatch(command)) announce(`${told(command.label)}.`);
}
