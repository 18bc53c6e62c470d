import type { Point } from './box-index.ts';

export type Axis = 'x' | 'y';

/** An inner part of a line: upright when it is placed on x, level when it is placed on y. */
export interface Part {
  /** Of its line. */
  readonly key: string;
  /** Which of the line's corners it begins at. */
  readonly at: number;
  readonly place: number;
  readonly low: number;
  readonly high: number;
  /** Where the line leaves it towards lower, and towards higher places. */
  readonly lower: readonly number[];
  readonly higher: readonly number[];
  readonly line: Ends;
}

export interface Ends {
  readonly from: string;
  readonly to: string;
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
export function channelsOf(
  points: ReadonlyMap<string, readonly Point[]>,
  ends: ReadonlyMap<string, Ends>,
  axis: Axis,
): Part[][] {
  const parts = [...points].flatMap(([key, line]) => {
    const joins = ends.get(key);
    return joins === undefined ? [] : partsOf(key, line, joins, axis);
  });
  parts.sort((a, b) => a.place - b.place || a.low - b.low || a.high - b.high || (a.key < b.key ? -1 : 1));
  return runs(
    parts,
    (part) => part.place,
    (part) => part.place + NEAR,
  ).flatMap((near) => {
    near.sort((a, b) => a.low - b.low || a.high - b.high || (a.key < b.key ? -1 : 1));
    return runs(
      near,
      ({ low }) => low,
      ({ high }) => high,
    );
  });
}

function partsOf(key: string, line: readonly Point[], joins: Ends, axis: Axis): Part[] {
  const along = axis === 'x' ? 'y' : 'x';
  const parts: Part[] = [];
  for (let at = 1; at + 2 < line.length; at += 1) {
    const [before, a, b, after] = line.slice(at - 1, at + 3) as [Point, Point, Point, Point];
    if (a[axis] !== b[axis]) continue;
    const place = a[axis];
    const leaves = (lower: boolean) =>
      [
        { to: before[axis], at: a[along] },
        { to: after[axis], at: b[along] },
      ].flatMap((end) => (end.to < place === lower ? [end.at] : []));
    const [low, high] = [Math.min(a[along], b[along]), Math.max(a[along], b[along])];
    parts.push({ key, at, place, low, high, lower: leaves(true), higher: leaves(false), line: joins });
  }
  return parts;
}

/** Sorted items in runs: one that begins before all of a run have ended belongs to it. */
function runs<T>(items: readonly T[], begin: (item: T) => number, end: (item: T) => number): T[][] {
  const made: T[][] = [];
  let until = -Infinity;
  for (const item of items) {
    if (begin(item) < until) made.at(-1)?.push(item);
    else made.push([item]);
    until = Math.max(until, end(item));
  }
  return made;
}

/** Parts of a channel as trunks: of one caller, those up and those down may go to different sides of others. */
export function trunksOf(parts: readonly Part[], points: ReadonlyMap<string, readonly Point[]>, axis: Axis): Trunk[] {
  const along = axis === 'x' ? 'y' : 'x';
  const trunks = new Map<string, Part[]>();
  for (const part of parts) {
    const line = points.get(part.key) ?? [];
    const forth = (line[part.at]?.[along] ?? 0) < (line[part.at + 1]?.[along] ?? 0);
    const id = `${part.line.from} ${part.place} ${forth}`;
    const known = trunks.get(id);
    if (known === undefined) trunks.set(id, [part]);
    else known.push(part);
  }
  return [...trunks.values()].map((of) => ({
    from: of[0]?.line.from ?? '',
    parts: of,
    low: Math.min(...of.map(({ low }) => low)),
    high: Math.max(...of.map(({ high }) => high)),
  }));
}
