import type { BoxIndex, Point } from './box-index.ts';
import { isFree } from './route.ts';
import { inOrder } from './trunk-order.ts';
import { channelsOf, trunksOf, type Axis, type Ends, type Part, type Trunk } from './trunks.ts';

/** Pixels between lanes: as far as there is room. */
const GAPS = [8, 5, 3] as const;
/** Pixels that lanes keep from what stands beside them. */
const EDGE = 6;

/**
 * Inner parts of lines that would lie on each other, side by side in the order in which the fewest cross. First and last
 * parts stay, because they belong to a box.
 */
export function inLanes(
  points: ReadonlyMap<string, readonly Point[]>,
  ends: ReadonlyMap<string, Ends>,
  boxes: BoxIndex,
): Map<string, readonly Point[]> {
  const lines = new Map(points);
  for (const axis of ['x', 'y'] as const) {
    for (const parts of channelsOf(lines, ends, axis)) if (parts.length > 1) spread(parts, axis, lines, boxes);
  }
  return lines;
}

interface Placed {
  readonly part: Part;
  /** How many lanes there are before its own. */
  readonly lane: number;
}

function spread(parts: readonly Part[], axis: Axis, lines: Map<string, readonly Point[]>, boxes: BoxIndex): void {
  const placed = lanesOf(inOrder(trunksOf(parts, lines, axis)));
  const last = Math.max(...placed.map(({ lane }) => lane));
  if (last === 0) return;
  const middle = ((parts[0]?.place ?? 0) + (parts.at(-1)?.place ?? 0)) / 2;
  for (const gap of GAPS) {
    const half = (last * gap) / 2;
    for (const shift of [0, half, -half]) {
      const moves = placed.map(({ part, lane }) => ({ part, to: Math.round(middle + shift - half + lane * gap) }));
      if (!moves.every((move) => hasRoom(move, axis, lines, boxes))) continue;
      for (const { part, to } of moves) lines.set(part.key, moved(lines.get(part.key) ?? [], part.at, axis, to));
      return;
    }
  }
}

/** Each trunk in the first lane past those before it that it would lie on. */
function lanesOf(trunks: readonly Trunk[]): Placed[] {
  const lanes: { trunk: Trunk; lane: number }[] = [];
  for (const trunk of trunks) {
    const beside = lanes.filter(({ trunk: { low, high } }) => low <= trunk.high && trunk.low <= high);
    const lane = Math.max(0, ...beside.map((each) => each.lane + (each.trunk.from === trunk.from ? 0 : 1)));
    lanes.push({ trunk, lane });
  }
  return lanes.flatMap(({ trunk, lane }) => trunk.parts.map((part) => ({ part, lane })));
}

interface Move {
  readonly part: Part;
  readonly to: number;
}

/** Whether a part and its neighbours in the line stand in no box there, nor close to one, and go the same way as before. */
function hasRoom(
  { part, to }: Move,
  axis: Axis,
  lines: ReadonlyMap<string, readonly Point[]>,
  boxes: BoxIndex,
): boolean {
  const line = lines.get(part.key) ?? [];
  const around = line.slice(part.at - 1, part.at + 3);
  return [to - EDGE, to, to + EDGE].every((place) => {
    const there = moved(around, 1, axis, place);
    return isFree(place === to ? there : there.slice(1, 3), boxes) && sameWay(around, there, axis);
  });
}

function sameWay(before: readonly Point[], after: readonly Point[], axis: Axis): boolean {
  return [0, 2].every((at) => {
    const way = (points: readonly Point[]) => Math.sign((points[at + 1]?.[axis] ?? 0) - (points[at]?.[axis] ?? 0));
    return way(before) === way(after);
  });
}

function moved(line: readonly Point[], at: number, axis: Axis, to: number): Point[] {
  return line.map((point, index) => (index === at || index === at + 1 ? { ...point, [axis]: to } : point));
}
