import { resizeZone } from '../../shared/commands/resize-zone.ts';
import type { Command } from '../../shared/commands/types.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { growZones } from '../../shared/layout/grow-zones.ts';
import type { Box } from '../../shared/layout/places.ts';
import { ZONE_HEADER, ZONE_PADDING } from '../../shared/layout/sizes.ts';
import { writePlaces } from './write-places.ts';

/**
 * The frame nearest to `wanted` that still goes around the contents, which stand relative to `before`. What stands
 * outside already is not waited for: such an edge may stay where it was.
 */
export function frameAround(before: Box, wanted: Box, contents: readonly Box[]): Box {
  if (contents.length === 0) return wanted;
  const edge = (room: number, of: (box: Box) => number) => Math.max(0, Math.min(...contents.map(of)) - room);
  const left = Math.min(wanted.x, before.x + edge(ZONE_PADDING, ({ x }) => x));
  const top = Math.min(wanted.y, before.y + edge(ZONE_HEADER, ({ y }) => y));
  const right = Math.max(
    wanted.x + wanted.width,
    before.x + before.width - edge(ZONE_PADDING, ({ x, width }) => before.width - x - width),
  );
  const bottom = Math.max(
    wanted.y + wanted.height,
    before.y + before.height - edge(ZONE_PADDING, ({ y, height }) => before.height - y - height),
  );
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/**
 * The places of a zone, of what stands directly in it and of the zones around it after a resize: the contents stay where
 * they are on screen, and zones around grow with it.
 */
export function placesAfterResize(
  stage: Stage,
  places: ReadonlyMap<string, Box>,
  id: string,
  wanted: Partial<Box>,
): Map<string, Box> {
  const before = places.get(id);
  if (before === undefined) return new Map();
  const inside = contentsOf(stage, places, id);
  const frame = frameAround(
    before,
    { ...before, ...wanted },
    inside.map(([, box]) => box),
  );
  const [dx, dy] = [before.x - frame.x, before.y - frame.y];
  const moved = inside.map(([child, box]) => [child, { ...box, x: box.x + dx, y: box.y + dy }] as const);
  return growZones(stage, places, new Map([[id, frame], ...(dx === 0 && dy === 0 ? [] : moved)]));
}

function contentsOf(stage: Stage, places: ReadonlyMap<string, Box>, zone: string): (readonly [string, Box])[] {
  return [...places].filter(([id]) => (stage.components[id] ?? stage.zones[id])?.in === zone);
}

/** Writes the places that a resize led to, as one edit. */
export function writeFrames(
  design: Design,
  stage: Stage,
  id: string,
  before: ReadonlyMap<string, Box>,
  after: ReadonlyMap<string, Box>,
): Command {
  const { x, y, width, height } = after.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  const { label } = resizeZone(design, stage.id, id, [x, y, width, height]);
  return writePlaces(design, stage, before, after, { label });
}
