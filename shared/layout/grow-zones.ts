import type { Stage } from '../design/schema/stage.ts';
import { childrenOf } from './children-of.ts';
import type { Box } from './places.ts';
import { ZONE_HEADER, ZONE_PADDING } from './sizes.ts';

/**
 * These new places, and what has to change so that zones still go around what stands in them: a frame grows on the side
 * where something would stand out of it, and so on outwards. What did not move keeps its place on the canvas; an edge
 * keeps the room that it had, and what stood outside already is not waited for.
 */
export function growZones(
  stage: Stage,
  before: ReadonlyMap<string, Box>,
  changed: ReadonlyMap<string, Box>,
): Map<string, Box> {
  const after = new Map(changed);
  const now = (id: string) => after.get(id) ?? before.get(id);
  let children: ReturnType<typeof childrenOf> | undefined;
  for (const id of changed.keys()) {
    let inner = id;
    for (let zone = zoneOf(stage, id); zone !== undefined; [inner, zone] = [zone, zoneOf(stage, zone)]) {
      const [frame, box] = [now(zone), now(inner)];
      if (frame === undefined || box === undefined) break;
      const grown = around(frame, box, roomOf(before.get(inner), before.get(zone)));
      if (grown === frame) break;
      const [right, down] = [frame.x - grown.x, frame.y - grown.y];
      after.set(zone, grown);
      if (right === 0 && down === 0) continue;
      children ??= childrenOf(stage);
      for (const each of children.get(zone) ?? []) {
        const at = now(each);
        if (at !== undefined) after.set(each, { ...at, x: at.x + right, y: at.y + down });
      }
    }
  }
  return after;
}

interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far from the edges of its frame something has to be. */
function roomOf(box: Box | undefined, frame: Box | undefined): Room {
  const most = { left: ZONE_PADDING, top: ZONE_HEADER, right: ZONE_PADDING, bottom: ZONE_PADDING };
  if (box === undefined || frame === undefined) return most;
  return {
    left: Math.min(most.left, box.x),
    top: Math.min(most.top, box.y),
    right: Math.min(most.right, frame.width - box.x - box.width),
    bottom: Math.min(most.bottom, frame.height - box.y - box.height),
  };
}

/** The frame itself when the box has its room in it. */
function around(frame: Box, box: Box, room: Room): Box {
  const [left, top] = [Math.min(0, box.x - room.left), Math.min(0, box.y - room.top)];
  const right = Math.max(frame.width, box.x + box.width + room.right);
  const bottom = Math.max(frame.height, box.y + box.height + room.bottom);
  if (left === 0 && top === 0 && right === frame.width && bottom === frame.height) return frame;
  return { x: frame.x + left, y: frame.y + top, width: right - left, height: bottom - top };
}

function zoneOf(stage: Stage, id: string): string | undefined {
  return (stage.components[id] ?? stage.zones[id])?.in;
}
