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
  readonly ground: Ground;
}

/** What lines go around, by id. */
export interface Ground {
  /** What they join. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** Texts and marks: a line goes through one when it can go around all boxes, but not around these too. */
  readonly names: ReadonlyMap<string, Box>;
}

/**
 * Level and upright lines around boxes, all in one system of coordinates; lines that would lie on each other lie side by
 * side. `before` only saves work: a line is found anew when a box that had to do with it changed, and the result is the same without.
 */
export function routeLines(lines: readonly Line[], ground: Ground, before?: Lines): Lines {
  const { boxes, names } = ground;
  const changed = before === undefined ? [] : changesOf(before.ground, ground);
  const all = new BoxIndex([...boxes.values(), ...names.values()]);
  const grounds = [all, new BoxIndex(boxes.values())];
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
    routes.set(key, holds ? known : { ...route(from, to, grounds), from, to });
  }
  const points = new Map([...routes].map(([key, each]) => [key, each.points]));
  return { points: inLanes(points, new Map(lines.map((line) => [line.key, line])), all), routes, ground };
}

function changesOf(before: Ground, now: Ground): Box[] {
  return [...changes(before.boxes, now.boxes), ...changes(before.names, now.names)];
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
