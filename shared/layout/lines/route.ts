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
export function route(from: Box, to: Box, grounds: readonly (() => BoxIndex)[]): Route {
  const areas: Box[] = [];
  let points: readonly Point[] = [];
  for (const ground of grounds) {
    const boxes = ground();
    const found = routeOn(from, to, boxes);
    areas.push(found.area);
    ({ points } = found);
    if (isFree(points, boxes)) break;
  }
  return { points, area: areaOf([], areas) };
}

/** Ways that are tried before the search for any way begins, which is slower. */
const TRIES = [simpleLines, stepLines, laneLines, laneLines] as const;

function routeOn(from: Box, to: Box, boxes: BoxIndex): Route {
  const [start, end] = [
    { x: from.x + from.width, y: from.y + from.height / 2 },
    { x: to.x, y: to.y + to.height / 2 },
  ];
  const looked: Point[][] = [];
  const known = new Set([from, to]);
  for (const linesOf of TRIES) {
    for (const points of linesOf(start, end, [...known])) {
      looked.push(points);
      const blocked = firstHits(points, boxes);
      if (blocked.length === 0) return { points, area: areaOf(looked, [...known]) };
      for (const box of blocked) known.add(box);
    }
  }
  const points =
    around(start, end, { known, boxes, looked, close: false }) ??
    around(start, end, { known, boxes, looked, close: true });
  return { points: points ?? looked[0] ?? [start, end], area: areaOf(looked, [...known]) };
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

/** How many steps, and lanes, are tried. */
const TRIED = 8;

/** One step beside one of the boxes; nearest to the middle first. */
function stepLines(start: Point, end: Point, boxes: readonly Box[]): Point[][] {
  const [first, last] = [start.x + CLEARANCE, end.x - CLEARANCE];
  const steps = new Set(boxes.flatMap(({ x, width }) => [x - CLEARANCE, x + width + CLEARANCE]));
  const aside = (x: number) => Math.abs(2 * x - first - last);
  return [...steps]
    .filter((x) => x > first && x < last)
    .sort((a, b) => aside(a) - aside(b) || a - b)
    .slice(0, TRIED)
    .map((x) => [start, { x, y: start.y }, { x, y: end.y }, end]);
}

/** Out, up or down to a lane beside one of the boxes, along it, and in; the shortest first. */
function laneLines(start: Point, end: Point, boxes: readonly Box[]): Point[][] {
  const lanes = new Set(boxes.flatMap(({ y, height }) => [y - CLEARANCE, y + height + CLEARANCE]));
  const detour = (y: number) => Math.abs(y - start.y) + Math.abs(y - end.y);
  const outs = nearest(
    start.x + CLEARANCE,
    boxes.map(({ x, width }) => x + width + CLEARANCE),
  );
  const ins = nearest(
    CLEARANCE - end.x,
    boxes.map(({ x }) => CLEARANCE - x),
  ).map((x) => -x);
  return [...lanes]
    .filter((y) => y !== start.y && y !== end.y)
    .sort((a, b) => detour(a) - detour(b) || a - b)
    .slice(0, TRIED)
    .flatMap((y) => outs.flatMap((first) => ins.map((last) => byLane(start, end, { first, y, last }))));
}

/** How far from an end a line turns at most. */
const TURN = 64;

/** The first place a line can turn at, and the nearest after it that is past a box. */
function nearest(first: number, past: readonly number[]): number[] {
  const next = Math.min(...past.filter((x) => x > first && x <= first + TURN));
  return Number.isFinite(next) ? [first, next] : [first];
}

function byLane(start: Point, end: Point, { first, y, last }: { first: number; y: number; last: number }): Point[] {
  return [start, { x: first, y: start.y }, { x: first, y }, { x: last, y }, { x: last, y: end.y }, end];
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
  return points.every((point, index) => index === 0 || boxes.isClear(points[index - 1] ?? point, point));
}

/** Boxes that the first part of a line that goes through any goes through. */
function firstHits(points: readonly Point[], boxes: BoxIndex): Box[] {
  for (let at = 1; at < points.length; at += 1) {
    const [a, b] = [points[at - 1], points[at]];
    const hit = a === undefined || b === undefined ? [] : boxes.hitBy(a, b);
    if (hit.length > 0) return hit;
  }
  return [];
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
