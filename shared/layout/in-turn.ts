import { overlap } from './make-room.ts';
import type { Box } from './places.ts';
import { GRID } from './sizes.ts';

/** Pixels between neighbours that had to make way. */
const GAP = 3 * GRID;
type Boxes = ReadonlyMap<string, Box>;

/**
 * Boxes that stay, and a block of others that keep their places to each other: one after the other, from the upper left
 * corner on, each goes right or down past those before it until it covers none. The block comes last.
 */
export function inTurn(stays: readonly (readonly [string, Box])[], block: Boxes): Map<string, Box> {
  const placed = new Map<string, Box>();
  const inOrder = [...stays].sort(([a, x], [b, y]) => x.x + x.y - y.x - y.y || (a < b ? -1 : 1));
  for (const [id, box] of inOrder) placed.set(id, { ...box, ...clearOf([...placed.values()], box) });
  if (block.size === 0) return placed;
  const frame = frameOf([...block.values()]);
  const { x, y } = clearOf([...placed.values()], frame);
  for (const [id, box] of block) placed.set(id, { ...box, x: box.x + x - frame.x, y: box.y + y - frame.y });
  return placed;
}

/** The corner a box comes to rest at: every step goes past one of the others, by the shorter way. */
function clearOf(others: readonly Box[], { x, y, width, height }: Box): { x: number; y: number } {
  let at: Box = { x, y, width, height };
  for (
    let hit = others.find((other) => overlap(at, other));
    hit !== undefined;
    hit = others.find((o) => overlap(at, o))
  ) {
    const [right, down] = [hit.x + hit.width + GAP - at.x, hit.y + hit.height + GAP - at.y];
    at = right <= down ? { ...at, x: at.x + right } : { ...at, y: at.y + down };
  }
  return at;
}

function frameOf(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  return { x, y, width: right - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y };
}
