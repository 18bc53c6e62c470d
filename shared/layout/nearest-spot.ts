import type { Stage } from '../design/schema/stage.ts';
import { freeAmong, freeSpot, GAP, takenIn, type Point, type Size } from './free-spot.ts';
import type { Box } from './places.ts';
import { ZONE_HEADER, ZONE_PADDING } from './sizes.ts';

/**
 * Where something goes that is wanted at a place: the nearest spot that nothing covers and that lies inside the zone's
 * frame, beyond `wanted` on a side that is asked for. Where the frame has no room there, the spot is beyond its right or
 * lower edge all the same, and the zone has to make room; else it is where the frame has room, or as `freeSpot`.
 */
export function nearestSpot(
  stage: Stage,
  places: ReadonlyMap<string, Box>,
  zone: string | undefined,
  size: Size,
  wanted: Point,
  side: Side = [0, 0],
): Point {
  const frame = zone === undefined ? undefined : places.get(zone);
  const within = frame === undefined ? ENDLESS : cornersIn(frame, size);
  const isFree = freeAmong(takenIn(stage, places, zone), size);
  const { beyond, further } = areasOn(side, wanted, within);
  return (
    nearest(wanted, beyond, isFree) ??
    (side.every((way) => way === 0) ? undefined : nearest(wanted, further, isFree)) ??
    nearest(wanted, within, isFree) ??
    freeSpot(stage, places, zone, size, wanted)
  );
}

type Side = readonly [right: -1 | 0 | 1, down: -1 | 0 | 1];

/** What lies on a side of a place: within the frame, and where the zone would have to grow. */
function areasOn([right, down]: Side, wanted: Point, within: Area): Readonly<Record<'beyond' | 'further', Area>> {
  const beyond = {
    left: right > 0 ? Math.max(wanted.x, within.left) : within.left,
    right: right < 0 ? Math.min(wanted.x, within.right) : within.right,
    top: down > 0 ? Math.max(wanted.y, within.top) : within.top,
    bottom: down < 0 ? Math.min(wanted.y, within.bottom) : within.bottom,
  };
  return {
    beyond,
    further: {
      ...beyond,
      right: right < 0 ? beyond.right : Infinity,
      bottom: down < 0 ? beyond.bottom : Infinity,
    },
  };
}

/** Between which corners may be. */
type Area = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;

const ENDLESS: Area = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
/** Steps after which nobody looks any further. */
const FAR = 250;

function cornersIn(frame: Size, size: Size): Area {
  const [right, bottom] = [frame.width - ZONE_PADDING - size.width, frame.height - ZONE_PADDING - size.height];
  return { left: ZONE_PADDING, top: ZONE_HEADER, right, bottom };
}

/** Looks in wider and wider rings, until no spot in the next one can be nearer than the best. */
function nearest(wanted: Point, area: Area, isFree: (spot: Point) => boolean): Point | undefined {
  if (area.left > area.right || area.top > area.bottom) return undefined;
  const start = {
    x: Math.max(area.left, Math.min(wanted.x, area.right)),
    y: Math.max(area.top, Math.min(wanted.y, area.bottom)),
  };
  let [best, least]: [Point | undefined, number] = [undefined, Infinity];
  for (let ring = 0; ring <= FAR && ring * GAP <= least; ring += 1) {
    for (const { x, y } of ringAround(start, ring)) {
      const far = Math.hypot(x - start.x, y - start.y);
      const inside = x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
      if (inside && far < least && isFree({ x, y })) [best, least] = [{ x, y }, far];
    }
  }
  return best;
}

function* ringAround({ x, y }: Point, ring: number): Generator<Point, void> {
  for (let down = -ring; down <= ring; down += 1) {
    const step = Math.abs(down) === ring ? 1 : 2 * ring;
    for (let right = -ring; right <= ring; right += step) yield { x: x + right * GAP, y: y + down * GAP };
  }
}
