import { perObject } from '../../base/per-object.ts';
import type { Point } from './box-index.ts';

export type Axis = 'x' | 'y';

/** A connection to draw: ids of the boxes it goes from and to. */
export interface Line {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** A line that has its way: its corners from end to end. */
export interface Wire extends Line {
  readonly points: readonly Point[];
}

/** The same line with one of its parts, which begins at a corner, at another place; the same object for the same move. */
export function moved(wire: Wire, at: number, axis: Axis, to: number): Wire {
  if (wire.points[at]?.[axis] === to) return wire;
  const known = movesOf(wire);
  const move = `${axis} ${at} ${to}`;
  const made = known.get(move) ?? { ...wire, points: withPart(wire.points, at, axis, to) };
  known.set(move, made);
  return made;
}

const movesOf = perObject((_: Wire) => new Map<string, Wire>());

function withPart(points: readonly Point[], at: number, axis: Axis, to: number): Point[] {
  return points.map((point, index) => (index === at || index === at + 1 ? { ...point, [axis]: to } : point));
}
