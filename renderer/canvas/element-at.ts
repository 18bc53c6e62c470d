import { shownPlaces } from '../../shared/layout/fold.ts';
import { cardAt, zoneAt } from '../../shared/layout/places.ts';
import type { Editor } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';

/** The card at a point of the drawing, whether it is in the page or painted, or else the innermost zone there. */
export function elementAt(editor: Editor, point: { readonly x: number; readonly y: number }): string | undefined {
  const stage = stageOf(editor);
  const places = shownPlaces(stage, editor.history.design.layout[stage.id]);
  return cardAt(stage, places, point) ?? zoneAt(stage, places, point);
}
