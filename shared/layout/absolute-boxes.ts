import type { Stage } from '../design/schema/stage.ts';
import { absoluteCorner, type Box } from './places.ts';
import { zonesOuterFirst } from './zones-outer-first.ts';

/** Elements by id, in the coordinates of the canvas and no longer relative to the zones around them. */
export function absoluteBoxes(
  stage: Stage,
  places: ReadonlyMap<string, Box>,
  ids?: Iterable<string>,
): Map<string, Box> {
  const boxes = new Map<string, Box>();
  for (const id of ids ?? outerFirst(stage, places)) {
    const box = places.get(id);
    if (box !== undefined) boxes.set(id, { ...box, ...cornerOf(stage, places, boxes, id, box) });
  }
  return boxes;
}

/** The zone around it is known already when all are asked for. */
function cornerOf(
  stage: Stage,
  places: ReadonlyMap<string, Box>,
  boxes: ReadonlyMap<string, Box>,
  id: string,
  { x, y }: Box,
): { x: number; y: number } {
  const zone = boxes.get((stage.components[id] ?? stage.zones[id])?.in ?? '');
  return zone === undefined ? absoluteCorner(stage, places, id) : { x: zone.x + x, y: zone.y + y };
}

function outerFirst(stage: Stage, places: ReadonlyMap<string, Box>): Iterable<string> {
  return new Set([...zonesOuterFirst(stage), ...places.keys()]);
}
