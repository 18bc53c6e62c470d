import type { Box } from '../places.ts';
import { BoxIndex, touches, type Point } from './box-index.ts';
import { inLanes, type Channels } from './in-lanes.ts';
import { route, type Route } from './route.ts';
import type { Line, Wire } from './wire.ts';

export type { Line } from './wire.ts';

/** Lines as they were drawn for some boxes, to begin the next time from. */
export interface Lines {
  /** Key → corners from end to end. */
  readonly points: ReadonlyMap<string, readonly Point[]>;
  readonly routes: ReadonlyMap<string, Routed>;
  readonly channels: Channels;
  readonly ground: Ground;
}

interface Routed {
  readonly wire: Wire;
  readonly from: Box;
  readonly to: Box;
  readonly area: Route['area'];
}

/** What lines go around, by id. */
export interface Ground {
  /** What they join. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** Texts and marks: a line goes through one when it can go around all boxes, but not around these too. */
  readonly names: ReadonlyMap<string, Box>;
}

/**
 * Level and upright lines around boxes, all in one system of coordinates; lines that would lie on each other lie side by
 * side. `before` only saves work: a line is found anew when a box that had to do with it changed, and the result is the same without.
 */
export function routeLines(lines: readonly Line[], ground: Ground, before?: Lines): Lines {
  const { boxes } = ground;
  const changed = before === undefined ? [] : changesOf(before.ground, ground);
  const all = indexOf(ground);
  let bare: BoxIndex | undefined;
  const grounds = [() => all, () => (bare ??= new BoxIndex(boxes.values()))];
  const routes = new Map<string, Routed>();
  for (const line of lines) {
    const [from, to] = [boxes.get(line.from), boxes.get(line.to)];
    if (from === undefined || to === undefined) continue;
    const known = before?.routes.get(line.key);
    const holds =
      known !== undefined &&
      same(known.from, from) &&
      same(known.to, to) &&
      !changed.some((box) => touches(known.area, box));
    routes.set(line.key, holds ? known : routed(line, from, to, grounds));
  }
  const wires = new Map([...routes].map(([key, { wire }]) => [key, wire]));
  const placed = inLanes(wires, all, before?.channels ?? new Map(), changed);
  const points = new Map([...placed.wires].map(([key, wire]) => [key, wire.points]));
  return { points, routes, channels: placed.channels, ground };
}

const indexes = new WeakMap<Ground, BoxIndex>();

/** Everything on a ground; the same for the same ground. */
function indexOf(ground: Ground): BoxIndex {
  const known = indexes.get(ground);
  if (known !== undefined) return known;
  const made = new BoxIndex([...ground.boxes.values(), ...ground.names.values()]);
  indexes.set(ground, made);
  return made;
}

function routed(line: Line, from: Box, to: Box, grounds: Parameters<typeof route>[2]): Routed {
  const { points, area } = route(from, to, grounds);
  return { wire: { ...line, points }, from, to, area };
}

function changesOf(before: Ground, now: Ground): Box[] {
  if (before === now) return [];
  return [...changes(before.boxes, now.boxes), ...changes(before.names, now.names)];
}

/** Where boxes were that changed, and where they are. */
function changes(before: ReadonlyMap<string, Box>, now: ReadonlyMap<string, Box>): Box[] {
  const changed: Box[] = [];
  for (const [id, box] of now) {
    const old = before.get(id);
    if (old === undefined) changed.push(box);
    else if (!same(old, box)) changed.push(old, box);
  }
  for (const [id, box] of before) if (!now.has(id)) changed.push(box);
  return changed;
}

function same(a: Box, b: Box): boolean {
  return a === b || (a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height);
}
