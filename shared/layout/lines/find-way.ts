import type { Box } from '../places.ts';
import type { Point } from './box-index.ts';
import { MinHeap } from './min-heap.ts';

/** What a corner costs, in pixels of a detour that is worth avoiding it. */
const CORNER = 48;
/** Right, down, left, up. */
const STEPS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;
const RIGHT = 0;

/**
 * The cheapest level and upright way that goes around all of the boxes, keeping `clearance` from them (it may run along
 * the edge of a neighbour); undefined when there is none. It leaves and arrives to the right; without any clearance, in
 * whatever direction is open.
 */
export function findWay(start: Point, end: Point, boxes: readonly Box[], clearance: number): Point[] | undefined {
  const search = new WaySearch(gridOf(start, end, boxes, clearance), end, clearance === 0);
  return search.run(start);
}

/** A* over the nodes of a grid and the four directions one arrives from: a state is `node * 4 + direction`. */
class WaySearch {
  private readonly open = new MinHeap();
  private readonly cost: Float64Array;
  private readonly from: Int32Array;
  private readonly last: number;
  private readonly grid: Grid;
  private readonly end: Point;
  /** Whether it may leave and arrive in any direction. */
  private readonly any: boolean;

  constructor(grid: Grid, end: Point, any: boolean) {
    [this.grid, this.end, this.any] = [grid, end, any];
    const states = grid.xs.length * grid.ys.length * 4;
    this.cost = new Float64Array(states).fill(Infinity);
    this.from = new Int32Array(states).fill(-1);
    this.last = nodeAt(grid, end);
  }

  run(start: Point): Point[] | undefined {
    const first = nodeAt(this.grid, start);
    for (const way of this.any ? [0, 1, 2, 3] : [RIGHT]) this.reach(first * 4 + way, 0, -1);
    for (let state = this.open.pop(); state !== undefined; state = this.open.pop()) {
      if (state >> 2 === this.last && (this.any || (state & 3) === RIGHT)) return corners(state, this.from, this.grid);
      this.goOn(state, first);
    }
    return undefined;
  }

  /** Into every direction but straight back; the first part of a line is not a turn on the spot. */
  private goOn(state: number, first: number): void {
    const [node, way] = [state >> 2, state & 3];
    for (let turn = 0; turn < 4; turn += 1) {
      if ((turn ^ way) === 2 || (node === first && !this.any && turn !== RIGHT)) continue;
      const next = neighbour(this.grid, node, turn);
      if (next === undefined) continue;
      const corner = turn === way ? 0 : CORNER;
      this.reach(next * 4 + turn, (this.cost[state] ?? Infinity) + length(this.grid, node, next) + corner, state);
    }
  }

  private reach(state: number, cost: number, from: number): void {
    if (cost >= (this.cost[state] ?? Infinity)) return;
    this.cost[state] = cost;
    this.from[state] = from;
    const { x, y } = pointOf(this.grid, state >> 2);
    this.open.push(state, cost + Math.abs(x - this.end.x) + Math.abs(y - this.end.y));
  }
}

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Whether the way from a node to the one right of it, and to the one below it, is closed. */
  readonly right: Uint8Array;
  readonly down: Uint8Array;
}

function gridOf(start: Point, end: Point, boxes: readonly Box[], clearance: number): Grid {
  const middle = { x: Math.round((start.x + end.x) / 2), y: Math.round((start.y + end.y) / 2) };
  const xs = [start.x, end.x, middle.x, ...boxes.flatMap(({ x, width }) => [x - clearance, x + width + clearance])];
  const ys = [start.y, end.y, middle.y, ...boxes.flatMap(({ y, height }) => [y - clearance, y + height + clearance])];
  const grid = { xs: sorted(xs), ys: sorted(ys) };
  const size = grid.xs.length * grid.ys.length;
  const closed = { ...grid, right: new Uint8Array(size), down: new Uint8Array(size) };
  for (const box of boxes) close(closed, box);
  return closed;
}

/** Closes what goes through the inside of a box. */
function close({ xs, ys, right, down }: Grid, { x, y, width, height }: Box): void {
  const [columns, rows] = [between(xs, x, x + width), between(ys, y, y + height)];
  for (const row of rows.inside) for (const column of columns.across) right[row * xs.length + column] = 1;
  for (const row of rows.across) for (const column of columns.inside) down[row * xs.length + column] = 1;
}

/** Of sorted values: those that lie between two others, and those from which the way to the next one leads between. */
function between(values: readonly number[], low: number, high: number) {
  const [inside, across]: [number[], number[]] = [[], []];
  values.forEach((value, index) => {
    if (value > low && value < high) inside.push(index);
    if (value < high && (values[index + 1] ?? value) > low) across.push(index);
  });
  return { inside, across };
}

function nodeAt({ xs, ys }: Grid, { x, y }: Point): number {
  return ys.indexOf(y) * xs.length + xs.indexOf(x);
}

function neighbour({ xs, ys, right, down }: Grid, node: number, way: number): number | undefined {
  const [across, along] = STEPS[way] ?? [0, 0];
  const [column, row] = [(node % xs.length) + across, Math.floor(node / xs.length) + along];
  if (column < 0 || row < 0 || column >= xs.length || row >= ys.length) return undefined;
  const next = row * xs.length + column;
  const closed = across === 0 ? down[Math.min(node, next)] : right[Math.min(node, next)];
  return closed === 1 ? undefined : next;
}

function pointOf({ xs, ys }: Grid, node: number): Point {
  return { x: xs[node % xs.length] ?? 0, y: ys[Math.floor(node / xs.length)] ?? 0 };
}

function length(grid: Grid, a: number, b: number): number {
  const [from, to] = [pointOf(grid, a), pointOf(grid, b)];
  return Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
}

/** The ends of the way that led to a state, and where it turns. */
function corners(last: number, from: Int32Array, grid: Grid): Point[] {
  const points: Point[] = [];
  for (let state = last; state >= 0; state = from[state] ?? -1) points.push(pointOf(grid, state >> 2));
  return straightened(points.reverse());
}

/** Without the points in the middle of a straight part. */
function straightened(points: readonly Point[]): Point[] {
  return points.filter(({ x, y }, index) => {
    const [a, b] = [points[index - 1], points[index + 1]];
    if (a === undefined || b === undefined) return true;
    return !((a.x === x && b.x === x) || (a.y === y && b.y === y));
  });
}

function sorted(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
