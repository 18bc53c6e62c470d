import { groupBy } from '../../base/group-by.ts';
import { perObject } from '../../base/per-object.ts';
import type { Point } from './box-index.ts';
import type { Axis, Wire } from './wire.ts';

/** An inner part of a line: upright when it is placed on x, level when it is placed on y. */
export interface Part {
  readonly wire: Wire;
  /** Which of the line's corners it begins at. */
  readonly at: number;
  readonly place: number;
  readonly low: number;
  readonly high: number;
  /** Where the line goes on to lower places, and to higher ones. */
  readonly lower: readonly number[];
  readonly higher: readonly number[];
  /** Corners of the line that it has to stay after, and before. */
  readonly after: number;
  readonly before: number;
  /** Whether the line goes along it to higher values. */
  readonly forth: boolean;
}

/** Parts of one caller that run the same way beside each other: the stem that its lines branch off from. */
export interface Trunk {
  readonly from: string;
  readonly parts: readonly Part[];
  readonly low: number;
  readonly high: number;
}

/** How far apart parts may be to be in each other's way. */
const NEAR = 16;

/** Inner parts on an axis, in groups that share a channel: near each other, one beside the other. */
export function channelsOf(wires: Iterable<Wire>, axis: Axis): Part[][] {
  const parts = [...wires].flatMap((wire) => PARTS[axis](wire));
  parts.sort((a, b) => a.place - b.place || byLow(a, b));
  const near = runs(parts, ({ place }) => [place, place + NEAR]);
  return near.flatMap((beside) => runs(beside.sort(byLow), ({ low, high }) => [low, high]));
}

function byLow(a: Part, b: Part): number {
  return a.low - b.low || a.high - b.high || (a.wire.key < b.wire.key ? -1 : 1);
}

const PARTS = {
  x: perObject((wire: Wire) => partsOf(wire, 'x')),
  y: perObject((wire: Wire) => partsOf(wire, 'y')),
};

function partsOf(wire: Wire, axis: Axis): Part[] {
  const { points } = wire;
  return points.slice(1, -2).flatMap((_, index) => {
    const [before, a, b, after] = points.slice(index, index + 4);
    if (before === undefined || a === undefined || b === undefined || after === undefined) return [];
    return a[axis] === b[axis] ? [{ wire, at: index + 1, ...partBetween([before, a, b, after], axis) }] : [];
  });
}

function partBetween([before, a, b, after]: readonly [Point, Point, Point, Point], axis: Axis) {
  const along = axis === 'x' ? 'y' : 'x';
  const place = a[axis];
  const ends = [
    { to: before[axis], at: a[along] },
    { to: after[axis], at: b[along] },
  ];
  const [lower, higher] = [ends.filter(({ to }) => to < place), ends.filter(({ to }) => to > place)];
  return {
    place,
    low: Math.min(a[along], b[along]),
    high: Math.max(a[along], b[along]),
    forth: a[along] < b[along],
    lower: lower.map(({ at }) => at),
    higher: higher.map(({ at }) => at),
    after: Math.max(-Infinity, ...lower.map(({ to }) => to)),
    before: Math.min(Infinity, ...higher.map(({ to }) => to)),
  };
}

/** Sorted parts in runs: one that begins before all of a run have ended belongs to it. */
function runs(parts: readonly Part[], span: (part: Part) => readonly [number, number]): Part[][] {
  const made: Part[][] = [];
  let until = -Infinity;
  for (const part of parts) {
    const [begin, end] = span(part);
    if (begin < until) made.at(-1)?.push(part);
    else made.push([part]);
    until = Math.max(until, end);
  }
  return made;
}

/** Parts of a channel as trunks: of one caller, those up and those down may go to different sides of others. */
export function trunksOf(parts: readonly Part[]): Trunk[] {
  const trunks = groupBy(parts, ({ wire, place, forth }) => `${wire.from} ${place} ${forth}`);
  return [...trunks.values()].map((of) => ({
    from: of[0]?.wire.from ?? '',
    parts: of,
    low: Math.min(...of.map(({ low }) => low)),
    high: Math.max(...of.map(({ high }) => high)),
  }));
}
