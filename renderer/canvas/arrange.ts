import { pinElements } from '../../shared/commands/pin-elements.ts';
import { zonesAround } from '../../shared/design/zones-around.ts';
import { align, distribute, type Alignment, type Axis, type Boxes, type Shifts } from '../../shared/layout/align.ts';
import { shownPlaces } from '../../shared/layout/fold.ts';
import { growZones } from '../../shared/layout/grow-zones.ts';
import { absoluteCorner } from '../../shared/layout/places.ts';
import { isPinned } from '../../shared/layout/pin.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import { announce } from '../state/ui-store.ts';
import { writePlaces } from './write-places.ts';

/** Brings what is selected onto one line, as one undo step. */
export function alignSelection(store: EditorStore, to: Alignment): void {
  moveBy(store, t(`canvas.align.${to}`), (boxes) => align(boxes, to));
}

/** Makes the gaps between what is selected equal, as one undo step. */
export function distributeSelection(store: EditorStore, axis: Axis): void {
  moveBy(store, t(`action.arrange.${axis}`), (boxes) => distribute(boxes, axis));
}

/** Pins what is selected, so that automatic layout leaves it where it is; lets go of it when all of it is pinned. */
export function pinSelection(store: EditorStore): void {
  const { history, stageId, selection, dispatch } = store.getState();
  const stage = stageOf(store.getState());
  const ids = selection.filter((id) => Object.hasOwn(stage.components, id) || Object.hasOwn(stage.zones, id));
  const pinned = ids.every((id) => isPinned(history.design.layout[stageId], id));
  const command = pinElements(history.design, stageId, ids, !pinned);
  if (dispatch(command)) announce(`${told(command.label)}.`);
}

/** How many of the selected elements move on their own: what stands in a selected zone goes with it. */
export function movable({ getState }: EditorStore): readonly string[] {
  const editor = getState();
  const stage = stageOf(editor);
  const chosen = new Set(editor.selection);
  return editor.selection.filter((id) => {
    const element = stage.components[id] ?? stage.zones[id];
    return element !== undefined && !zonesAround(stage, id).some((around) => chosen.has(around.id));
  });
}

function moveBy(store: EditorStore, label: string, arrange: (boxes: Boxes) => Shifts): void {
  const { history, dispatch } = store.getState();
  const stage = stageOf(store.getState());
  const places = shownPlaces(stage, history.design.layout[stage.id]);
  const boxes = new Map(
    movable(store).flatMap((id) => {
      const box = places.get(id);
      return box === undefined ? [] : [[id, { ...box, ...absoluteCorner(stage, places, id) }] as const];
    }),
  );
  const moved = [...arrange(boxes)].flatMap(([id, [right, down]]) => {
    const box = places.get(id);
    return box === undefined ? [] : [[id, { ...box, x: box.x + right, y: box.y + down }] as const];
  });
  if (moved.length === 0) return;
  const after = growZones(stage, places, new Map(moved));
  dispatch(writePlaces(history.design, stage, places, after, { label }));
}
