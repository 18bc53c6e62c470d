import { sameList } from '../../base/same-list.ts';
import type { Box } from '../places.ts';
import { touches, type BoxIndex, type Point } from './box-index.ts';
import { lanesOf } from './lanes-of.ts';
import { inOrder } from './trunk-order.ts';
import { channelsOf, trunksOf, type Part } from './trunks.ts';
import { moved, type Axis, type Wire } from './wire.ts';

/** Pixels between lanes where there is room, and where there is not. */
const GAP = { wide: 8, narrow: 3 } as const;
/** Pixels that lanes keep from what stands beside them. */
const EDGE = 6;
/** Pixels that a part is moved at most. */
const REACH = 64;

/** The first part of a channel → where its parts came to be. */
export type Channels = ReadonlyMap<Part, Channel>;
interface Channel {
  readonly parts: readonly Part[];
  readonly moves: readonly Move[];
  readonly rooms: ReadonlyMap<Part, Room>;
  /** Only boxes in here had to do with it. */
  readonly area: Box;
}
interface Move {
  readonly part: Part;
  readonly to: number;
}

/**
 * Inner parts of lines that would lie on each other, side by side in the order in which the fewest cross. First and last
 * parts stay, because they belong to a box. `before` only saves work, as for routes: a
 * channel of the same parts holds as long as no box changed in it.
 */
export function inLanes(
  wires: ReadonlyMap<string, Wire>,
  boxes: BoxIndex,
  before: Channels,
  changed: readonly Box[],
): { wires: Map<string, Wire>; channels: Channels } {
  const now = new Map(wires);
  const channels = new Map<Part, Channel>();
  const holds = ({ area }: { readonly area: Box }) => !changed.some((box) => touches(area, box));
  for (const axis of ['x', 'y'] as const) {
    for (const parts of channelsOf(now.values(), axis)) {
      const [first] = parts;
      if (first === undefined || parts.length < 2) continue;
      const known = before.get(first);
      const roomFor = (part: Part) => {
        const room = known?.rooms.get(part);
        return room !== undefined && holds(room) ? room : roomOf(part, axis, boxes);
      };
      const same = known !== undefined && sameList(known.parts, parts) && holds(known);
      const channel = same ? known : spread(parts, axis, roomFor);
      channels.set(first, channel);
      for (const { part, to } of channel.moves) {
        const wire = now.get(part.wire.key);
        if (wire !== undefined) now.set(wire.key, moved(wire, part.at, axis, to));
      }
    }
  }
  return { wires: now, channels };
}

/** Lanes around the middle of a channel, or beside it where that is free; what has no room for its lane comes close. */
function spread(parts: readonly Part[], axis: Axis, roomFor: (part: Part) => Room): Channel {
  const channel = { parts, area: areaOf(parts, axis) };
  const placed = lanesOf(inOrder(trunksOf(parts)));
  const last = Math.max(...placed.map(({ lane }) => lane));
  if (last === 0) return { ...channel, moves: [], rooms: new Map() };
  const rooms = new Map(placed.map(({ part }) => [part, roomFor(part)]));
  const [low, high] = sharedBy([...rooms.values()]);
  const gap = between((high - low) / last, GAP.narrow, GAP.wide);
  const middle = ((parts[0]?.place ?? 0) + (parts.at(-1)?.place ?? 0)) / 2;
  const start = between(middle - (last * gap) / 2, low, Math.max(low, high - last * gap));
  const moves = placed.map(({ part, lane }) => {
    const room = rooms.get(part);
    const place = Math.round(start + lane * gap);
    return { part, to: room === undefined ? part.place : between(place, room.low, room.high) };
  });
  return { ...channel, moves, rooms };
}

/** Where all of them have room; the lower number is the higher one when that is nowhere. */
function sharedBy(rooms: readonly Room[]): [low: number, high: number] {
  return [Math.max(...rooms.map(({ low }) => low)), Math.min(...rooms.map(({ high }) => high))];
}

interface Room {
  readonly low: number;
  readonly high: number;
  /** Only boxes in here had to do with it. */
  readonly area: Box;
}

/** Where a part can be: between the boxes beside it, and so that its neighbours in the line go the same way as before. */
function roomOf(part: Part, axis: Axis, boxes: BoxIndex): Room {
  const { place } = part;
  let low = Math.max(place - REACH, part.after + EDGE);
  let high = Math.min(place + REACH, part.before - EDGE);
  const size = axis === 'x' ? 'width' : 'height';
  for (const box of boxes.hitBy(corner(axis, low, part.low), corner(axis, high, part.high))) {
    if (box[axis] + box[size] <= place) low = Math.max(low, box[axis] + box[size] + EDGE);
    else high = Math.min(high, box[axis] - EDGE);
  }
  return { low: Math.min(low, place), high: Math.max(high, place), area: areaOf([part], axis) };
}

function areaOf(parts: readonly Part[], axis: Axis): Box {
  const places = parts.map(({ place }) => place);
  const a = corner(axis, Math.min(...places) - REACH, Math.min(...parts.map(({ low }) => low)));
  const b = corner(axis, Math.max(...places) + REACH, Math.max(...parts.map(({ high }) => high)));
  return { ...a, width: b.x - a.x, height: b.y - a.y };
}

function corner(axis: Axis, place: number, along: number): Point {
  return axis === 'x' ? { x: place, y: along } : { x: along, y: place };
}

function between(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
