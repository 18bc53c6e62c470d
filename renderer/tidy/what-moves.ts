import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { zonesAround } from '../../shared/design/zones-around.ts';
import { isPinned } from '../../shared/layout/pin.ts';
import { zoneOf } from '../canvas/drop-targets.ts';

/**
 * What a selection asks to tidy up: everything in the zones among it, and those of its elements that stand beside
 * another of them. Without a selection, everything. What is pinned stays where it is on the canvas, so the zones around it
 * stay, too. Undefined: nothing moves, such as one card alone.
 */
export function whatMoves(
  stage: Stage,
  layout: Design['layout'][string] | undefined,
  selection: readonly string[],
): ReadonlySet<string> | undefined {
  const all = [...Object.keys(stage.zones), ...Object.keys(stage.components)];
  const pinned = all.filter((id) => isPinned(layout, id));
  const stays = new Set([...pinned, ...pinned.flatMap((id) => zonesAround(stage, id).map((zone) => zone.id))]);
  const elements = all.filter((id) => !stays.has(id));
  const chosen = new Set(selection.filter((id) => zoneOrComponent(stage, id)));
  if (chosen.size === 0) return new Set(elements);
  const moved = elements.filter(
    (id) => inside(stage, chosen, id) || (chosen.has(id) && hasNeighbour(stage, chosen, id)),
  );
  return moved.length === 0 ? undefined : new Set(moved);
}

function zoneOrComponent(stage: Stage, id: string): boolean {
  return Object.hasOwn(stage.zones, id) || Object.hasOwn(stage.components, id);
}

function inside(stage: Stage, zones: ReadonlySet<string>, id: string): boolean {
  const seen = new Set([id]);
  for (let at = zoneOf(stage, id); at !== undefined && !seen.has(at); at = stage.zones[at]?.in) {
    if (zones.has(at)) return true;
    seen.add(at);
  }
  return false;
}

function hasNeighbour(stage: Stage, chosen: ReadonlySet<string>, id: string): boolean {
  return [...chosen].some((other) => other !== id && zoneOf(stage, other) === zoneOf(stage, id));
}
