import type { Stage } from '../design/schema/stage.ts';
import { absoluteBoxes } from './absolute-boxes.ts';
import type { Box } from './places.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The innermost zone at a point of the canvas, leaving out some (what is being dragged cannot hold itself). */
export function zoneAt(
  stage: Stage,
  places: ReadonlyMap<string, Box>,
  point: Point,
  without: ReadonlySet<string> = new Set(),
): string | undefined {
  return zonesAt(stage, places, without)(point);
}

/** So many strips of the canvas, side by side, know the zones in them. */
const STRIPS = 64;

/** As `zoneAt`, for very many points: asking costs what stands above and below the point, and not what there is. */
export function zonesAt(
  stage: Stage,
  places: ReadonlyMap<string, Box>,
  without: ReadonlySet<string>,
): (point: Point) => string | undefined {
  const zones = innermostFirst(stage, places, without);
  const left = Math.min(...zones.map(({ box }) => box.x));
  const right = Math.max(...zones.map(({ box }) => box.x + box.width));
  const wide = Math.max(1, right - left) / STRIPS;
  const strip = (x: number) => Math.min(STRIPS - 1, Math.max(0, Math.floor((x - left) / wide)));
  const strips = Array.from({ length: STRIPS }, (): Zone[] => []);
  for (const zone of zones) {
    const last = strip(zone.box.x + zone.box.width);
    for (let at = strip(zone.box.x); at <= last; at += 1) strips[at]?.push(zone);
  }
  return (point) => strips[strip(point.x)]?.find(({ box }) => holds(box, point))?.id;
}

interface Zone {
  readonly id: string;
  readonly box: Box;
}

/** Of zones as large as each other, the one that comes first in the stage. */
function innermostFirst(stage: Stage, places: ReadonlyMap<string, Box>, without: ReadonlySet<string>): Zone[] {
  const boxes = absoluteBoxes(stage, places);
  const zones = Object.keys(stage.zones).flatMap((id): Zone[] => {
    const box = without.has(id) ? undefined : boxes.get(id);
    return box === undefined ? [] : [{ id, box }];
  });
  return zones.sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
}

function holds({ x, y, width, height }: Box, point: Point): boolean {
  return point.x >= x && point.y >= y && point.x <= x + width && point.y <= y + height;
}
