import { append } from '../../shared/base/append.ts';
import { moveElements } from '../../shared/commands/move-elements.ts';
import { together } from '../../shared/commands/support/together.ts';
import type { Command } from '../../shared/commands/types.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import { zonesAround } from '../../shared/design/zones-around.ts';
import { run, startHistory } from '../../shared/history/history.ts';
import { freeSpot } from '../../shared/layout/free-spot.ts';
import { makeRoom } from '../../shared/layout/make-room.ts';
import { nearestSpot } from '../../shared/layout/nearest-spot.ts';
import { placesOf, type Box } from '../../shared/layout/places.ts';
import { ZONE_HEADER, ZONE_PADDING } from '../../shared/layout/sizes.ts';
import { zoneOf } from './drop-targets.ts';
import { enclosing } from './in-view.ts';
import { roomCommands } from './room-commands.ts';

/**
 * An edit that makes these elements, which then stand where nothing covers them: in a zone that was chosen for them
 * (`into`) from its corner on, else as near as can be to where the edit puts them. They keep their places to each other,
 * and the zones around them make room.
 */
export function onFreeSpot(
  design: Design,
  stageId: string,
  making: Command,
  made: readonly string[],
  into?: string,
): Command {
  const { design: after } = run(startHistory(design), making).history;
  const stage = after.stages.find(({ id }) => id === stageId);
  if (stage === undefined || after === design) return making;
  const places = placesOf(stage, after.layout[stageId]);
  const all = new Set(made);
  const roots = made.filter((id) => !zonesAround(stage, id).some((zone) => all.has(zone.id)));
  const around = new Map([...places].filter(([id]) => !all.has(id)));
  const room = new Map<string, Box>();
  const moves: [string, [number, number]][] = [];
  for (const [zone, ids] of byZone(roots, (id) => zoneOf(stage, id))) {
    const boxes = ids.flatMap((id) => places.get(id) ?? []);
    const block = enclosing(boxes);
    if (block === undefined) continue;
    const { x, y } =
      zone !== undefined && zone === into
        ? freeSpot(stage, around, zone, block, { x: ZONE_PADDING, y: ZONE_HEADER })
        : nearestSpot(stage, around, zone, block, block);
    for (const id of ids) {
      const box = places.get(id);
      if (box !== undefined) moves.push([id, [box.x + x - block.x, box.y + y - block.y]]);
    }
    for (const [id, grown] of zone === undefined ? [] : makeRoom(stage, around, zone, { ...block, x, y })) {
      around.set(id, grown);
      room.set(id, grown);
    }
  }
  const placing = moveElements(after, stageId, Object.fromEntries(moves));
  return together(making.label, [making, placing, ...roomCommands(after, stage, room)]);
}

function byZone(ids: readonly string[], zoneOfId: (id: string) => string | undefined) {
  const groups = new Map<string | undefined, string[]>();
  for (const id of ids) append(groups, zoneOfId(id), id);
  return groups;
}
