import type { BoxIndex, Point } from './box-index.ts';
import { isFree, type Route } from './route.ts';

/** How far aside the lanes beside each other are, nearest first: within the clearance that lines keep. */
const LANES = [0, 5, -5, 10, -10] as const;

/** An upright or level inner part of a line. */
interface Part {
  readonly key: string;
  /** What it belongs to: parts of one net may lie on each other, as the branches of a tree do. */
  readonly net: string;
  /** Of its first corner in the line. */
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Inner parts of lines that would lie on each other, side by side: each takes the first free lane, if nothing stands
 * there. First and last parts stay, because they belong to a box.
 */
export function inLanes(
  routes: ReadonlyMap<string, Route>,
  nets: ReadonlyMap<string, string>,
  boxes: BoxIndex,
): Map<string, readonly Point[]> {
  const points = new Map<string, readonly Point[]>([...routes].map(([key, route]) => [key, route.points]));
  for (const axis of ['x', 'y'] as const) {
    for (const parts of partsByPlace(points, nets, axis).values()) spread(parts, axis, points, boxes);
  }
  return points;
}

/** Where they are on the axis → parts of lines that run across it, in order. */
function partsByPlace(
  points: ReadonlyMap<string, readonly Point[]>,
  nets: ReadonlyMap<string, string>,
  axis: 'x' | 'y',
): Map<number, Part[]> {
  const along = axis === 'x' ? 'y' : 'x';
  const places = new Map<number, Part[]>();
  for (const [key, line] of points) {
    for (let at = 1; at + 2 < line.length; at += 1) {
      const [a, b] = [line[at], line[at + 1]];
      if (a === undefined || b === undefined || a[axis] !== b[axis]) continue;
      const part = {
        key,
        net: nets.get(key) ?? key,
        at,
        low: Math.min(a[along], b[along]),
        high: Math.max(a[along], b[along]),
      };
      const place = places.get(a[axis]);
      if (place === undefined) places.set(a[axis], [part]);
      else place.push(part);
    }
  }
  return places;
}

function spread(parts: readonly Part[], axis: 'x' | 'y', points: Map<string, readonly Point[]>, boxes: BoxIndex): void {
  if (parts.length < 2) return;
  const lanes: Part[][] = LANES.map(() => []);
  const inOrder = [...parts].sort((a, b) => a.low - b.low || a.high - b.high || (a.key < b.key ? -1 : 1));
  for (const part of inOrder) {
    // Parts come in order: what ends before this one clashes with none after it.
    lanes.forEach((taken, index) => {
      if (taken.some(({ high }) => high <= part.low)) lanes[index] = taken.filter(({ high }) => high > part.low);
    });
    const lane = lanes.findIndex((taken) => !taken.some((other) => clash(part, other)));
    const shifted = lane <= 0 ? undefined : shift(points.get(part.key) ?? [], part.at, axis, LANES[lane] ?? 0);
    const free = shifted !== undefined && isFree(shifted, boxes);
    lanes[free ? lane : 0]?.push(part);
    if (free) points.set(part.key, shifted);
  }
}

function clash(a: Part, b: Part): boolean {
  return a.net !== b.net && a.low < b.high && a.high > b.low;
}

function shift(line: readonly Point[], at: number, axis: 'x' | 'y', by: number): Point[] {
  return line.map((point, index) =>
    index === at || index === at + 1 ? { ...point, [axis]: point[axis] + by } : point,
  );
}
