import type { Stage } from '../design/schema/stage.ts';
import type { Box } from './places.ts';
import { ZONE_PADDING } from './sizes.ts';

/**
 * What has to change so that `box` fits into `zone`: the zone grows to the right and down, what stands right of it or
 * below it in the same zone makes way, and so on outwards. Only what changed; `box` itself is not in it.
 */
export function makeRoom(stage: Stage, places: ReadonlyMap<string, Box>, zone: string, box: Box): Map<string, Box> {
  const changed = new Map<string, Box>();
  const now = (id: string) => changed.get(id) ?? places.get(id);
  let inner: Box | undefined = box;
  for (let at: string | undefined = zone; at !== undefined && inner !== undefined; at = stage.zones[at]?.in) {
    const before = now(at);
    if (before === undefined) return changed;
    const grown = growAround(before, inner);
    if (grown === before) return changed;
    changed.set(at, grown);
    inner = grown;
    for (const [id, moved] of pushed(stage, places, at, before, grown)) {
      changed.set(id, moved);
      inner = enclose(inner, moved);
    }
  }
  return changed;
}

function growAround(frame: Box, inner: Box): Box {
  const width = Math.max(frame.width, inner.x + inner.width + ZONE_PADDING);
  const height = Math.max(frame.height, inner.y + inner.height + ZONE_PADDING);
  return width === frame.width && height === frame.height ? frame : { ...frame, width, height };
}

/** Neighbours below the old frame go down, and those right of it go right, by as much as it grew. */
function pushed(
  stage: Stage,
  places: ReadonlyMap<string, Box>,
  zone: string,
  before: Box,
  grown: Box,
): [string, Box][] {
  const [dx, dy] = [grown.width - before.width, grown.height - before.height];
  const outer = stage.zones[zone]?.in;
  const beside = [...places].filter(([id]) => id !== zone && (stage.components[id] ?? stage.zones[id])?.in === outer);
  const moved = beside.map(([id, box]): [string, Box] => {
    const right = dx > 0 && box.x >= before.x + before.width ? dx : 0;
    const down = dy > 0 && right === 0 && box.y >= before.y + before.height ? dy : 0;
    return [id, { ...box, x: box.x + right, y: box.y + down }];
  });
  const inTheWay = beside.some(([, box]) => overlap(box, grown));
  return inTheWay ? moved.filter(([id, { x, y }]) => x !== places.get(id)?.x || y !== places.get(id)?.y) : [];
}

function enclose(a: Box, b: Box): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.max(a.x + a.width, b.x + b.width) - Math.min(a.x, b.x),
    height: Math.max(a.y + a.height, b.y + b.height) - Math.min(a.y, b.y),
  };
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
