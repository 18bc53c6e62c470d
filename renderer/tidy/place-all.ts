import { moveElements } from '../../shared/commands/move-elements.ts';
import { resizeZone } from '../../shared/commands/resize-zone.ts';
import { together } from '../../shared/commands/support/together.ts';
import type { Command } from '../../shared/commands/types.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import type { Box } from '../../shared/layout/places.ts';

/** Writes the places of many elements, of zones with their sizes, as one edit. */
export function placeAll(design: Design, stage: Stage, places: ReadonlyMap<string, Box>, label: string): Command {
  const zones = [...places].filter(([id]) => Object.hasOwn(stage.zones, id));
  const cards = [...places].filter(([id]) => !Object.hasOwn(stage.zones, id));
  const resizes = zones.map(([id, { x, y, width, height }]) => resizeZone(design, stage.id, id, [x, y, width, height]));
  const moves = Object.fromEntries(cards.map(([id, { x, y }]) => [id, [x, y] as const]));
  return together(label, [...resizes, moveElements(design, stage.id, moves)]);
}
