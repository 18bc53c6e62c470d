import { moveIntoZone } from '../../shared/commands/move-into-zone.ts';
import { together } from '../../shared/commands/support/together.ts';
import type { Command } from '../../shared/commands/types.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { freeSpot } from '../../shared/layout/free-spot.ts';
import { makeRoom } from '../../shared/layout/make-room.ts';
import { placesOf, type Box } from '../../shared/layout/places.ts';
import { CARD, ZONE_HEADER, ZONE_PADDING } from '../../shared/layout/sizes.ts';
import { roomCommands } from './room-commands.ts';

/** Moves elements into a zone, or out of every one, each to a free spot there; what is around them makes room. One undo step. */
export function moveInto(design: Design, stage: Stage, ids: readonly string[], zone: string | undefined): Command {
  let after = stage;
  const places = new Map(placesOf(stage, design.layout[stage.id]));
  const room = new Map<string, Box>();
  for (const id of ids) {
    const { width, height } = places.get(id) ?? CARD;
    places.delete(id);
    const spot = freeSpot(after, places, zone, { width, height }, { x: ZONE_PADDING, y: ZONE_HEADER });
    const box = { ...spot, width, height };
    for (const [each, grown] of zone === undefined ? [] : makeRoom(after, places, zone, box)) {
      places.set(each, grown);
      room.set(each, grown);
    }
    places.set(id, box);
    after = withIn(after, id, zone);
  }
  const moves = Object.fromEntries(
    ids.map((id) => {
      const { x, y } = places.get(id) ?? { x: 0, y: 0 };
      return [id, [x, y] as const];
    }),
  );
  const moving = moveIntoZone(design, stage.id, ids, zone, moves);
  return together(moving.label, [moving, ...roomCommands(design, stage, without(room, ids))]);
}

/** The stage as it is once an element stands there: what comes next finds its spot beside it. */
function withIn(stage: Stage, id: string, zone: string | undefined): Stage {
  const { components, zones } = stage;
  const [component, frame] = [components[id], zones[id]];
  if (component !== undefined) return { ...stage, components: { ...components, [id]: standing(component, zone) } };
  return frame === undefined ? stage : { ...stage, zones: { ...zones, [id]: standing(frame, zone) } };
}

function standing<T extends { readonly in?: string | undefined }>(
  { in: _, ...element }: T,
  zone: string | undefined,
): T {
  return (zone === undefined ? element : { ...element, in: zone }) as T;
}

function without(room: ReadonlyMap<string, Box>, ids: readonly string[]): ReadonlyMap<string, Box> {
  return new Map([...room].filter(([id]) => !ids.includes(id)));
}
