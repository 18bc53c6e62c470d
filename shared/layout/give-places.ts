import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { freeSpot } from './free-spot.ts';
import { makeRoom } from './make-room.ts';
import { placesOf, type Box } from './places.ts';
import { ZONE_HEADER, ZONE_PADDING } from './sizes.ts';

type StageLayout = Design['layout'][string];

/**
 * The layout with a place for zones that it does not mention and for all that stands directly in them: the first free
 * spot in the zone around each, and where there is none, the zones around it make room.
 */
export function givePlaces(stage: Stage, layout: StageLayout, zones: readonly string[]): StageLayout {
  return zones.reduce((known, zone) => givePlace(stage, known, zone), layout);
}

function givePlace(stage: Stage, layout: StageLayout, zone: string): StageLayout {
  const places = placesOf(stage, layout);
  const box = places.get(zone);
  if (box === undefined || layout[zone] !== undefined) return layout;
  const within = [...places].filter(([id]) => stage.components[id]?.in === zone);
  const around = stage.zones[zone]?.in;
  const placed = new Map([...places].filter(([id]) => id !== zone && (layout[id] !== undefined || id === around)));
  const corner = around === undefined ? { x: 0, y: 0 } : { x: ZONE_PADDING, y: ZONE_HEADER };
  const own = { ...freeSpot(stage, placed, around, box, corner), width: box.width, height: box.height };
  const room = around === undefined ? [] : makeRoom(stage, placed, around, own);
  return {
    ...layout,
    ...Object.fromEntries([...room].map(([id, moved]) => [id, placeOf(stage, moved, id)])),
    [zone]: placeOf(stage, own, zone),
    ...Object.fromEntries(within.map(([id, card]) => [id, placeOf(stage, card, id)])),
  };
}

/** A box as the layout writes it, in whole pixels. */
export function placeOf(stage: Stage, box: Box, id: string): StageLayout[string] {
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(Math.round) as [
    number,
    number,
    number,
    number,
  ];
  return stage.zones[id] === undefined ? [x, y] : [x, y, width, height];
}
