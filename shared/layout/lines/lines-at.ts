import type { Point } from './box-index.ts';

export interface DrawnLine {
  readonly id: string;
  /** Corners; the parts between them are level or upright. */
  readonly points: readonly Point[];
}

/** Pixels by which lines on the same way may differ. */
const SAME_WAY = 1;

/** The lines that come within `reach` of a point: the nearest, and those that run there on the same way, in the order given. */
export function linesAt(lines: Iterable<DrawnLine>, point: Point, reach: number): readonly string[] {
  const near = [...lines]
    .map(({ id, points }) => ({ id, far: distance(points, point) }))
    .filter(({ far }) => far <= reach);
  const nearest = Math.min(...near.map(({ far }) => far));
  return near.filter(({ far }) => far <= nearest + SAME_WAY).map(({ id }) => id);
}

function distance(points: readonly Point[], point: Point): number {
  let least = Infinity;
  for (let at = 1; at < points.length; at += 1) {
    const [a, b] = [points[at - 1], points[at]];
    if (a !== undefined && b !== undefined) least = Math.min(least, fromPart(a, b, point));
  }
  return least;
}

function fromPart(a: Point, b: Point, { x, y }: Point): number {
  const across = Math.max(Math.min(a.x, b.x) - x, 0, x - Math.max(a.x, b.x));
  const down = Math.max(Math.min(a.y, b.y) - y, 0, y - Math.max(a.y, b.y));
  return Math.hypot(across, down);
}
