import type { Box } from './places.ts';

/** A line that edges or middles are on: at `at` of its axis, from one end to the other along the other axis. */
export interface Guide {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}
export interface Snap {
  /** How far right and down what is dragged goes to lie on the guides. */
  readonly shift: readonly [right: number, down: number];
  readonly guides: readonly Guide[];
}

/** Pixels within which a neighbour's edge or middle draws what is dragged to it. */
const REACH = 6;

/** Brings a dragged box onto the nearest edge or middle of its neighbours, on each axis for itself. */
export function snap(box: Box, others: readonly Box[]): Snap {
  const across = nearest(box, others, 'x');
  const down = nearest(box, others, 'y');
  const shifted = { ...box, x: box.x + (across?.by ?? 0), y: box.y + (down?.by ?? 0) };
  const guides = [across, down].flatMap((found) => (found === undefined ? [] : [guide(shifted, found)]));
  return { shift: [across?.by ?? 0, down?.by ?? 0], guides };
}

interface Found {
  readonly axis: 'x' | 'y';
  readonly by: number;
  readonly at: number;
  readonly other: Box;
}

/** The least shift; of equals the nearest neighbour, whose guide is the shortest. */
function nearest(box: Box, others: readonly Box[], axis: 'x' | 'y'): Found | undefined {
  let best: (Found & { readonly far: number }) | undefined;
  for (const other of others) {
    const far = distance(box, other, axis);
    for (const at of linesOf(other, axis)) {
      for (const own of linesOf(box, axis)) {
        const by = at - own;
        const size = Math.abs(by);
        if (size > REACH) continue;
        const least = best === undefined ? Infinity : Math.abs(best.by);
        if (size < least || (size === least && far < (best?.far ?? Infinity))) best = { axis, by, at, other, far };
      }
    }
  }
  return best;
}

function linesOf({ x, y, width, height }: Box, axis: 'x' | 'y'): readonly number[] {
  return axis === 'x' ? [x, x + width / 2, x + width] : [y, y + height / 2, y + height];
}

/** How far apart two boxes are along a guide of this axis. */
function distance(a: Box, b: Box, axis: 'x' | 'y'): number {
  return axis === 'x' ? Math.abs(a.y - b.y) : Math.abs(a.x - b.x);
}

function guide(box: Box, { axis, at, other }: Found): Guide {
  const spans = [box, other].map(({ x, y, width, height }) => (axis === 'x' ? [y, y + height] : [x, x + width]));
  return { axis, at, from: Math.min(...spans.flat()), to: Math.max(...spans.flat()) };
}
