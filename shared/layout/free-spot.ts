import type { Stage } from '../design/schema/stage.ts';
import { overlap } from './make-room.ts';
import type { Box } from './places.ts';
import { CARD, GRID, ZONE_HEADER, ZONE_PADDING } from './sizes.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 3 * GRID;

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
  const taken = [...places].flatMap(([id, box]) =>
    (stage.components[id] ?? stage.zones[id])?.in === zone ? [box] : [],
  );
  const frame = zone === undefined ? undefined : places.get(zone);
  const corner = { x: ZONE_PADDING, y: ZONE_HEADER };
  const end =
    frame === undefined
      ? { x: wanted.x + 6 * CARD.width, y: wanted.y + 50 * CARD.height }
      : { x: frame.width - ZONE_PADDING - size.width, y: frame.height - ZONE_PADDING - size.height };
  const below = { x: corner.x, y: Math.max(corner.y, ...taken.map(({ y, height }) => y + height + GAP)) };
  return scan(wanted, end, size, taken) ?? (frame && scan(corner, end, size, taken)) ?? below;
}

function scan(from: Point, end: Point, size: Size, taken: readonly Box[]): Point | undefined {
  for (let y = from.y; y <= end.y; y += GAP) {
    for (let x = from.x; x <= end.x; x += GAP) {
      const room = { x: x - GAP, y: y - GAP, width: size.width + 2 * GAP, height: size.height + 2 * GAP };
      if (!taken.some((box) => overlap(box, room))) return { x, y };
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
