import type { Box } from '../places.ts';
import type { BoxIndex, Point } from './box-index.ts';
import { findWay } from './find-way.ts';

/** Pixels that a line keeps from what it goes around, as far as there is room. */
export const CLEARANCE = 12;

export interface Route {
  /** Corners from the right side of the caller to the left side of what it calls; every part is level or upright. */
  readonly points: readonly Point[];
  /** What the route was made from: as long as no box changes in here, it stays the same. */
  readonly area: Box;
}

/**
 * The line between two boxes, on the first of the grounds on which there is a way: straight or with one step where
 * nothing stands in the way, else along the nearest lane above or below what does, else the shortest way around with few
 * corners. It goes through another box only when no ground has a way around.
 */
export function route(from: Box, to: Box, grounds: readonly BoxIndex[]): Route {
  const areas: Box[] = [];
  let points: readonly Point[] = [];
  for (const boxes of grounds) {
    const found = routeOn(from, to, boxes);
    areas.push(found.area);
    ({ points } = found);
    if (isFree(points, boxes)) break;
  }
  return { points, area: areaOf([], areas) };
}

function routeOn(from: Box, to: Box, boxes: BoxIndex): Route {
  const [start, end] = [
    { x: from.x + from.width, y: from.y + from.height / 2 },
    { x: to.x, y: to.y + to.height / 2 },
  ];
  const looked: Point[][] = [];
  const found = firstFree(simpleLines(start, end), boxes, looked);
  if (found !== undefined) return { points: found, area: areaOf(looked, []) };
  const known = new Set([from, to, ...looked.flatMap((points) => hits(points, boxes))]);
  const points =
    firstFree(laneLines(start, end, [...known]), boxes, looked) ??
    around(start, end, { known, boxes, looked, close: false }) ??
    around(start, end, { known, boxes, looked, close: true });
  return { points: points ?? looked[0] ?? [start, end], area: areaOf(looked, [...known]) };
}

function firstFree(lines: Iterable<Point[]>, boxes: BoxIndex, looked: Point[][]): Point[] | undefined {
  for (const points of lines) {
    looked.push(points);
    if (isFree(points, boxes)) return points;
  }
  return undefined;
}

/** Straight, or with a step in the middle or near one of the ends; nothing when the line has to turn back. */
function simpleLines(start: Point, end: Point): Point[][] {
  const first = start.x + CLEARANCE;
  const last = end.x - CLEARANCE;
  if (last < first) return [];
  if (start.y === end.y) return [[start, end]];
  const steps = [Math.round((start.x + end.x) / 2), first, last];
  return steps.map((x) => [start, { x, y: start.y }, { x, y: end.y }, end]);
}

/** How many lanes are tried before the search for a way begins, which is slower and finds any. */
const TRIED = 8;

/** Out, up or down to a lane beside one of the boxes, along it, and in; the shortest first. */
function laneLines(start: Point, end: Point, boxes: readonly Box[]): Point[][] {
  const [first, last] = [start.x + CLEARANCE, end.x - CLEARANCE];
  const lanes = new Set(boxes.flatMap(({ y, height }) => [y - CLEARANCE, y + height + CLEARANCE]));
  const detour = (y: number) => Math.abs(y - start.y) + Math.abs(y - end.y);
  return [...lanes]
    .filter((y) => y !== start.y && y !== end.y)
    .sort((a, b) => detour(a) - detour(b) || a - b)
    .slice(0, TRIED)
    .map((y) => [start, { x: first, y: start.y }, { x: first, y }, { x: last, y }, { x: last, y: end.y }, end]);
}

interface Search {
  /** Boxes that a way was found to go through so far: only these are gone around. */
  readonly known: Set<Box>;
  readonly boxes: BoxIndex;
  readonly looked: Point[][];
  /** Along the very edges, where there is no room for more. */
  readonly close: boolean;
}

/** A way around the boxes that are in it, which are found by trying: most boxes are never looked at. */
function around(start: Point, end: Point, { known, boxes, looked, close }: Search): Point[] | undefined {
  for (;;) {
    const points = findWay(start, end, [...known], close ? 0 : CLEARANCE);
    if (points === undefined) return undefined;
    looked.push(points);
    const fresh = hits(points, boxes).filter((box) => !known.has(box));
    if (fresh.length === 0) return points;
    for (const box of fresh) known.add(box);
  }
}

/** Whether a line goes through nothing. */
export function isFree(points: readonly Point[], boxes: BoxIndex): boolean {
  return points.every((point, index) => index === 0 || boxes.hitBy(points[index - 1] ?? point, point).length === 0);
}

/** Boxes that a line goes through. */
export function hits(points: readonly Point[], boxes: BoxIndex): Box[] {
  return points.slice(1).flatMap((point, index) => boxes.hitBy(points[index] ?? point, point));
}

function areaOf(lines: readonly (readonly Point[])[], boxes: readonly Box[]): Box {
  const all = [...lines.flat(), ...boxes.flatMap((box) => [box, { x: box.x + box.width, y: box.y + box.height }])];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of all) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
