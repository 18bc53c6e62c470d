import type { EdgeChange, NodeChange } from '@xyflow/react';
import { moveElements } from '../../shared/commands/move-elements.ts';
import { resizeZone } from '../../shared/commands/resize-zone.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import type { Box } from './places.ts';
import type { CanvasEdge, CanvasNode, View } from './to-flow.ts';

type Change = NodeChange<CanvasNode>;

/** The selection after some changes of it, in the order in which things were selected; the same array when nothing changed. */
export function selectionAfter(
  selection: readonly string[],
  changes: readonly (Change | EdgeChange<CanvasEdge>)[],
): readonly string[] {
  const next = new Set(selection);
  for (const change of changes) {
    if (change.type !== 'select') continue;
    if (change.selected) next.add(change.id);
    else next.delete(change.id);
  }
  return next.size === selection.length && selection.every((id) => next.has(id)) ? selection : [...next];
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

/** Whether these changes are part of resizing a zone; `ended`: the last of them. */
export function resizing(changes: readonly Change[]): 'no' | 'under way' | 'ended' {
  const flags = changes.flatMap((change) => (change.type === 'dimensions' ? (change.resizing ?? []) : []));
  if (flags.length === 0) return 'no';
  return flags.includes(true) ? 'under way' : 'ended';
}

/** Writes the places that a resize left in the view, as one undo step: the zone, and what stands in it. */
export function writeResize(store: EditorStore, view: View, places: ReadonlyMap<string, Box>): void {
  const key = 'resize';
  for (const [id, change] of Object.entries(view.places)) {
    const editor = store.getState();
    const { design } = editor.history;
    const box = places.get(id);
    if (box === undefined) continue;
    const { x, y, width, height } = { ...box, ...change };
    const zone = stageOf(editor).zones[id] !== undefined;
    editor.dispatch(
      zone
        ? resizeZone(design, editor.stageId, id, [x, y, width, height], key)
        : moveElements(design, editor.stageId, { [id]: [x, y] }, key),
    );
  }
  store.getState().endGesture();
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
