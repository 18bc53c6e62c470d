import type { Box } from './places.ts';

/** Which edges or middles come onto one line. */
export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';
export type Axis = 'across' | 'down';

/** Boxes by id, all in one system of coordinates. */
export type Boxes = ReadonlyMap<string, Box>;
/** Id → how far it goes right and down; what stays is left out. */
export type Shifts = ReadonlyMap<string, readonly [right: number, down: number]>;

const ALONG: Record<Alignment, readonly [Axis, part: number]> = {
  left: ['across', 0],
  centre: ['across', 0.5],
  right: ['across', 1],
  top: ['down', 0],
  middle: ['down', 0.5],
  bottom: ['down', 1],
};

/** Brings boxes onto one line of their common frame: its left edge, its middle, and so on. */
export function align(boxes: Boxes, to: Alignment): Shifts {
  const [axis, part] = ALONG[to];
  const all = [...boxes.values()].map((box) => span(box, axis));
  const start = Math.min(...all.map(({ from }) => from));
  const end = Math.max(...all.map(({ from, length }) => from + length));
  const line = start + (end - start) * part;
  return shifts(boxes, axis, (box) => {
    const { from, length } = span(box, axis);
    return line - (from + length * part);
  });
}

/** Makes the gaps between three or more boxes equal; the first and the last stay where they are. */
export function distribute(boxes: Boxes, axis: Axis): Shifts {
  const inOrder = [...boxes].sort(([a, x], [b, y]) => span(x, axis).from - span(y, axis).from || (a < b ? -1 : 1));
  const [first, last] = [inOrder[0]?.[1], inOrder.at(-1)?.[1]];
  if (first === undefined || last === undefined || inOrder.length < 3) return new Map();
  const room = span(last, axis).from + span(last, axis).length - span(first, axis).from;
  const filled = inOrder.reduce((sum, [, box]) => sum + span(box, axis).length, 0);
  const gap = (room - filled) / (inOrder.length - 1);
  const wanted = new Map<string, number>();
  let next = span(first, axis).from;
  for (const [id, box] of inOrder) {
    wanted.set(id, next);
    next += span(box, axis).length + gap;
  }
  return shifts(boxes, axis, (box, id) => (wanted.get(id) ?? 0) - span(box, axis).from);
}

function span({ x, y, width, height }: Box, axis: Axis): { readonly from: number; readonly length: number } {
  return axis === 'across' ? { from: x, length: width } : { from: y, length: height };
}

function shifts(boxes: Boxes, axis: Axis, by: (box: Box, id: string) => number): Shifts {
  const moved = new Map<string, readonly [number, number]>();
  for (const [id, box] of boxes) {
    const far = Math.round(by(box, id));
    if (far !== 0) moved.set(id, axis === 'across' ? [far, 0] : [0, far]);
  }
  return moved;
}
