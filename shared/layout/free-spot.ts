import type { Stage } from '../design/schema/stage.ts';
import { overlap } from './make-room.ts';
import type { Box } from './places.ts';
import { CARD, GRID, ZONE_HEADER, ZONE_PADDING } from './sizes.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels that something new keeps from what is there. */
export const GAP = 3 * GRID;

/**
 * Where something new goes: the first spot from `wanted` on that nothing covers and that lies inside the zone's frame;
 * else the first from the zone's corner; else below everything in the zone, which then has to make room.
 */
export function freeSpot(
  stage: Stage,
  places: ReadonlyMap<string, Box>,
  zone: string | undefined,
  size: Size,
  wanted: Point,
): Point {
  const taken = takenIn(stage, places, zone);
  const frame = zone === undefined ? undefined : places.get(zone);
  const corner = { x: ZONE_PADDING, y: ZONE_HEADER };
  const end =
    frame === undefined
      ? { x: wanted.x + 6 * CARD.width, y: wanted.y + 50 * CARD.height }
      : { x: frame.width - ZONE_PADDING - size.width, y: frame.height - ZONE_PADDING - size.height };
  const below = { x: corner.x, y: Math.max(corner.y, ...taken.map(({ y, height }) => y + height + GAP)) };
  const isFree = freeAmong(taken, size);
  return scan(wanted, end, isFree) ?? (frame && scan(corner, end, isFree)) ?? below;
}

/** What stands directly in a zone. */
export function takenIn(stage: Stage, places: ReadonlyMap<string, Box>, zone: string | undefined): readonly Box[] {
  return [...places].flatMap(([id, box]) => ((stage.components[id] ?? stage.zones[id])?.in === zone ? [box] : []));
}

/** Whether a corner leaves something of this size, with a gap around it, free of what is there. */
export function freeAmong(taken: readonly Box[], { width, height }: Size): (spot: Point) => boolean {
  return ({ x, y }) => {
    const room = { x: x - GAP, y: y - GAP, width: width + 2 * GAP, height: height + 2 * GAP };
    return !taken.some((box) => overlap(box, room));
  };
}

function scan(from: Point, end: Point, isFree: (spot: Point) => boolean): Point | undefined {
  for (let y = from.y; y <= end.y; y += GAP) {
    for (let x = from.x; x <= end.x; x += GAP) {
      if (isFree({ x, y })) return { x, y };
    }
  }
  return undefined;
}

/** The nearest corner at which something lies inside the frame, as far as the frame is large enough. */
export function inside(frame: Size, size: Size, { x, y }: Point): Point {
  const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));
  return {
    x: clamp(x, ZONE_PADDING, frame.width - ZONE_PADDING - size.width),
    y: clamp(y, ZONE_HEADER, frame.height - ZONE_PADDING - size.height),
  };
}
