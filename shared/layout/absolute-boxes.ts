import type { Stage } from '../design/schema/stage.ts';
import { absoluteCorner, type Box } from './places.ts';
import { zonesOuterFirst } from './zones-outer-first.ts';

type Boxes = ReadonlyMap<string, Box>;

/** Places → the boxes of all of them. Places are kept with their stage: to draw, to fit and to print asks for the same. */
const known = new WeakMap<Boxes, { readonly stage: Stage; readonly boxes: Boxes }>();

/** Elements by id, in the coordinates of the canvas and no longer relative to the zones around them; all of them without ids. */
export function absoluteBoxes(stage: Stage, places: Boxes, ids?: Iterable<string>): Boxes {
  if (ids !== undefined) return boxesOf(stage, places, ids);
  const last = known.get(places);
  if (last?.stage === stage) return last.boxes;
  const boxes = boxesOf(stage, places, outerFirst(stage, places));
  known.set(places, { stage, boxes });
  return boxes;
}

function boxesOf(stage: Stage, places: Boxes, ids: Iterable<string>): Boxes {
  const boxes = new Map<string, Box>();
  for (const id of ids) {
    const box = places.get(id);
    if (box === undefined) continue;
    const { x, y } = cornerOf(stage, places, boxes, id, box);
    boxes.set(id, { x, y, width: box.width, height: box.height });
  }
  return boxes;
}

/** The zone around it is known already when all are asked for. */
function cornerOf(stage: Stage, places: Boxes, boxes: Boxes, id: string, { x, y }: Box): { x: number; y: number } {
  const zone = boxes.get((stage.components[id] ?? stage.zones[id])?.in ?? '');
  return zone === undefined ? absoluteCorner(stage, places, id) : { x: zone.x + x, y: zone.y + y };
}

function outerFirst(stage: Stage, places: Boxes): Iterable<string> {
  return new Set([...zonesOuterFirst(stage), ...places.keys()]);
}
