import { moveElements } from '../../shared/commands/move-elements.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import { shownPlaces } from '../../shared/layout/fold.ts';
import { growZones } from '../../shared/layout/grow-zones.ts';
import { GRID } from '../../shared/layout/sizes.ts';
import { writePlaces } from './write-places.ts';

/** Moves what is selected, in its zone, which goes with it at its edge; things inside a selected zone move with that. */
export function nudgeSelection(store: EditorStore, right: number, down: number, far: boolean): void {
  const step = far ? 4 * GRID : GRID;
  const editor = store.getState();
  const { design } = editor.history;
  const stage = stageOf(editor);
  const places = shownPlaces(stage, design.layout[stage.id]);
  const chosen = new Set(editor.selection);
  const moved = editor.selection.flatMap((id) => {
    const box = places.get(id);
    const zone = (stage.components[id] ?? stage.zones[id])?.in;
    if (box === undefined || (zone !== undefined && chosen.has(zone))) return [];
    return [[id, { ...box, x: box.x + right * step, y: box.y + down * step }] as const];
  });
  if (moved.length === 0) return;
  const { label } = moveElements(design, stage.id, Object.fromEntries(moved.map(([id, { x, y }]) => [id, [x, y]])));
  const after = growZones(stage, places, new Map(moved));
  editor.dispatch(writePlaces(design, stage, places, after, { label, mergeKey: `nudge ${[...chosen].join()}` }));
}
