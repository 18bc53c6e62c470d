import type { Stage } from '../design/schema/stage.ts';
import { absoluteCorner, type Box } from './places.ts';

/** Elements by id, in the coordinates of the canvas and no longer relative to the zones around them. */
export function absoluteBoxes(
  stage: Stage,
  places: ReadonlyMap<string, Box>,
  ids: Iterable<string> = places.keys(),
): Map<string, Box> {
  const boxes = new Map<string, Box>();
  for (const id of ids) {
    const box = places.get(id);
    if (box !== undefined) boxes.set(id, { ...box, ...absoluteCorner(stage, places, id) });
  }
  return boxes;
}
