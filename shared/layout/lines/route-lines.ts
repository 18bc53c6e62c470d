import type { Box } from '../places.ts';
import { overlap } from '../make-room.ts';
import { BoxIndex, type Point } from './box-index.ts';
import { inLanes } from './in-lanes.ts';
import { route, type Route } from './route.ts';

/** A connection to draw: ids of the boxes it goes from and to. */
export interface Line {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** Lines as they were drawn for some boxes, to begin the next time from. */
export interface Lines {
  /** Key → corners from end to end. */
  readonly points: ReadonlyMap<string, readonly Point[]>;
  readonly routes: ReadonlyMap<string, Route & { readonly from: Box; readonly to: Box }>;
  readonly boxes: ReadonlyMap<string, Box>;
}

/**
 * Level and upright lines around boxes, all in one system of coordinates; lines that would lie on each other lie side by
 * side. `before` only saves work: a line is found anew when a box that had to do with it changed, and the result is the same without.
 */
export function routeLines(lines: readonly Line[], boxes: ReadonlyMap<string, Box>, before?: Lines): Lines {
  const changed = before === undefined ? [] : changes(before.boxes, boxes);
  const index = new BoxIndex(boxes.values());
  const routes = new Map<string, Route & { from: Box; to: Box }>();
  for (const { key, from: caller, to: called } of lines) {
    const [from, to] = [boxes.get(caller), boxes.get(called)];
    if (from === undefined || to === undefined) continue;
    const known = before?.routes.get(key);
    const holds =
      known !== undefined &&
      same(known.from, from) &&
      same(known.to, to) &&
      !changed.some((box) => touches(known.area, box));
    routes.set(key, holds ? known : { ...route(from, to, index), from, to });
  }
  const nets = new Map(lines.map(({ key, from }) => [key, from]));
  return { points: inLanes(routes, nets, index), routes, boxes };
}

/** Where boxes were that changed, and where they are. */
function changes(before: ReadonlyMap<string, Box>, now: ReadonlyMap<string, Box>): Box[] {
  const changed: Box[] = [];
  for (const [id, box] of now) {
    const old = before.get(id);
    if (old === undefined) changed.push(box);
    else if (!same(old, box)) changed.push(old, box);
  }
  for (const [id, box] of before) if (!now.has(id)) changed.push(box);
  return changed;
}

function same(a: Box, b: Box): boolean {
  return a === b || (a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height);
}

/** A flat area is a line, which touches a box too. */
function touches({ x, y, width, height }: Box, box: Box): boolean {
  return overlap({ x: x - 1, y: y - 1, width: width + 2, height: height + 2 }, box);
}
