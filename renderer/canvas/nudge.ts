import { moveElements } from '../../shared/commands/move-elements.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import { shownPlaces } from '../../shared/layout/fold.ts';
import { GRID } from '../../shared/layout/sizes.ts';

/** Moves what is selected; things inside a selected zone move with it and are left alone. */
export function nudgeSelection(store: EditorStore, right: number, down: number, far: boolean): void {
  const step = far ? 4 * GRID : GRID;
  const [x, y] = [right * step, down * step];
  const editor = store.getState();
  const stage = stageOf(editor);
  const places = shownPlaces(stage, editor.history.design.layout[stage.id]);
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
