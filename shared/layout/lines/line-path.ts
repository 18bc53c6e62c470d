import type { Point } from './box-index.ts';

const RADIUS = 6;

/** A line as the `d` of an SVG path, its corners rounded. */
export function linePath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const parts = rest.map((point, index) => corner(points[index] ?? first, point, rest[index + 1]));
  return `M${round(first.x)} ${round(first.y)}${parts.join('')}`;
}

/** To a corner and around it, or to the end. */
function corner(before: Point, at: Point, after: Point | undefined): string {
  if (after === undefined) return `L${round(at.x)} ${round(at.y)}`;
  const radius = Math.min(RADIUS, distance(before, at) / 2, distance(at, after) / 2);
  const [start, end] = [towards(at, before, radius), towards(at, after, radius)];
  return `L${round(start.x)} ${round(start.y)}Q${round(at.x)} ${round(at.y)} ${round(end.x)} ${round(end.y)}`;
}

/** The middle of the longest part, where a label has most room. */
export function labelPoint(points: readonly Point[]): Point {
  let [found, longest] = [points[0] ?? { x: 0, y: 0 }, -1];
  points.slice(1).forEach((b, index) => {
    const a = points[index] ?? b;
    if (distance(a, b) > longest) [found, longest] = [{ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, distance(a, b)];
  });
  return found;
}

/** The middle of the longest level part, when something so wide has room on it and would not reach behind a box. */
export function boardPoint(points: readonly Point[], width: number): Point | undefined {
  let [found, longest]: [Point | undefined, number] = [undefined, width];
  points.slice(1).forEach((b, index) => {
    const a = points[index] ?? b;
    if (a.y !== b.y || Math.abs(a.x - b.x) < longest) return;
    [found, longest] = [{ x: (a.x + b.x) / 2, y: a.y }, Math.abs(a.x - b.x)];
  });
  return found;
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function towards(from: Point, to: Point, by: number): Point {
  return { x: from.x + Math.sign(to.x - from.x) * by, y: from.y + Math.sign(to.y - from.y) * by };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
