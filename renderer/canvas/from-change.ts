import type { EdgeChange, NodeChange } from '@xyflow/react';
import { moveElements } from '../../shared/commands/move-elements.ts';
import type { EditorStore } from '../state/editor-store.ts';
import type { Box } from '../../shared/layout/places.ts';
import type { CanvasEdge, CanvasNode, View } from './flow.ts';

export type Change = NodeChange<CanvasNode>;

/**
 * The selection after some changes of it, in the order in which things were selected; the same array when nothing changed.
 * Where the library selects something anew it keeps nothing else but what it was told to `keep`.
 */
export function selectionAfter(
  selection: readonly string[],
  changes: readonly (Change | EdgeChange<CanvasEdge>)[],
  keep: (id: string) => boolean = () => true,
): readonly string[] {
  const anew = changes.some((change) => change.type === 'select' && change.selected);
  const next = new Set(anew ? selection.filter(keep) : selection);
  for (const change of changes) {
    if (change.type !== 'select') continue;
    if (change.selected) next.add(change.id);
    else next.delete(change.id);
  }
  return next.size === selection.length && selection.every((id) => next.has(id)) ? selection : [...next];
}

/**
 * The selection after a click on what is under the pointer, alone; where several lie upon each other, each click takes the
 * next of them. `adding` keeps what was selected, and takes away what already was.
 */
export function selectionAfterClick(
  before: readonly string[],
  under: readonly string[],
  adding: boolean,
): readonly string[] {
  if (!adding) {
    const chosen = before.length === 1 ? under.indexOf(before[0] ?? '') : -1;
    return [under[chosen + 1] ?? under[0] ?? []].flat();
  }
  const there = under.find((id) => before.includes(id));
  return there === undefined ? [...before, ...under.slice(0, 1)] : before.filter((id) => id !== there);
}

/** The view with places that a gesture reports, before they are written to the design. */
export function viewAfter(view: View, changes: readonly Change[]): View {
  const places: Record<string, Partial<Box>> = { ...view.places };
  let changed = false;
  for (const change of changes) {
    const moved = movedTo(change);
    if (moved === undefined || !('id' in change)) continue;
    places[change.id] = { ...places[change.id], ...moved };
    changed = true;
  }
  return changed ? { ...view, places } : view;
}

function movedTo(change: Change): Partial<Box> | undefined {
  if (change.type === 'position' && change.position !== undefined)
    return { x: change.position.x, y: change.position.y };
  if (change.type === 'dimensions' && change.resizing !== undefined && change.dimensions !== undefined) {
    return { width: change.dimensions.width, height: change.dimensions.height };
  }
  return undefined;
}

/** The zone that these changes resize, and whether they are the last of the gesture; undefined: they resize none. */
export function resizing(changes: readonly Change[]): { readonly id: string; readonly ended: boolean } | undefined {
  for (const change of changes) {
    if (change.type === 'dimensions' && change.resizing !== undefined)
      return { id: change.id, ended: !change.resizing };
  }
  return undefined;
}

/** Writes moves made with the keyboard; a run of them is one undo step. */
export function writeMoves(store: EditorStore, changes: readonly Change[]): void {
  const moves = changes.flatMap((change) =>
    change.type === 'position' && change.position !== undefined
      ? [[change.id, [change.position.x, change.position.y] as const] as const]
      : [],
  );
  if (moves.length === 0) return;
  const { dispatch, history, stageId } = store.getState();
  const ids = moves.map(([id]) => id).join();
  dispatch(moveElements(history.design, stageId, Object.fromEntries(moves), `nudge ${ids}`));
}
