import type { Box } from '../places.ts';

/** Pixels: about a card with the room around it. */
const CELL = 256;

/** Boxes by where they are, so that asking what is near costs what is near and not what there is. */
export class BoxIndex {
  private readonly cells = new Map<number, Box[]>();

  constructor(boxes: Iterable<Box>) {
    for (const box of boxes) {
      for (let column = cell(box.x); column <= cell(box.x + box.width); column += 1) {
        for (let row = cell(box.y); row <= cell(box.y + box.height); row += 1) this.put(keyOf(column, row), box);
      }
    }
  }

  /** Boxes whose inside a level or upright line from `a` to `b` goes through; along an edge is not through. */
  hitBy(a: Point, b: Point): Box[] {
    const [left, right] = a.x < b.x ? [a.x, b.x] : [b.x, a.x];
    const [top, bottom] = a.y < b.y ? [a.y, b.y] : [b.y, a.y];
    const hit: Box[] = [];
    for (let column = cell(left); column <= cell(right); column += 1) {
      for (let row = cell(top); row <= cell(bottom); row += 1) {
        for (const box of this.cells.get(keyOf(column, row)) ?? []) {
          const through = left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y;
          if (through && !hit.includes(box)) hit.push(box);
        }
      }
    }
    return hit;
  }

  private put(key: number, box: Box): void {
    const known = this.cells.get(key);
    if (known === undefined) this.cells.set(key, [box]);
    else known.push(box);
  }
}

function cell(value: number): number {
  return Math.floor(value / CELL);
}

/** One number for a cell; those of places further out than anybody draws may share one, which is only slower. */
function keyOf(column: number, row: number): number {
  return (column + 32_768) * 65_536 + row + 32_768;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}
