import { overlap } from '../make-room.ts';
import type { Box } from '../places.ts';

/** Pixels: about a card with the room around it. */
const CELL = 256;
const NONE: readonly Box[] = [];

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

  /** Boxes whose inside a level or upright line from `a` to `b`, or the box between these corners, goes through; along an edge is not through. */
  hitBy(a: Point, b: Point): Box[] {
    const hit: Box[] = [];
    this.find(a, b, (box) => {
      if (!hit.includes(box)) hit.push(box);
      return false;
    });
    return hit;
  }

  /** Whether it goes through none. */
  isClear(a: Point, b: Point): boolean {
    return !this.find(a, b, () => true);
  }

  /** Looks at what is hit until one of them is what is looked for; a box may come more than once. */
  private find(a: Point, b: Point, isIt: (box: Box) => boolean): boolean {
    const [left, right] = a.x < b.x ? [a.x, b.x] : [b.x, a.x];
    const [top, bottom] = a.y < b.y ? [a.y, b.y] : [b.y, a.y];
    for (let column = cell(left); column <= cell(right); column += 1) {
      for (let row = cell(top); row <= cell(bottom); row += 1) {
        for (const box of this.cells.get(keyOf(column, row)) ?? NONE) {
          const through = left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y;
          if (through && isIt(box)) return true;
        }
      }
    }
    return false;
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

/** Whether a box reaches into an area; a flat area is a line, which touches a box too. */
export function touches({ x, y, width, height }: Box, box: Box): boolean {
  return overlap({ x: x - 1, y: y - 1, width: width + 2, height: height + 2 }, box);
}
