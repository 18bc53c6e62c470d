import type { Design, Place } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { setPlace } from './stage-edit.ts';

/** Pixels: a card with its gaps, and the room that a zone keeps around what it holds. */
const RIGHT = 272;
const DOWN = 88;
const CARD = { width: 168, height: 64 } as const;
const ROOM = 16;

/**
 * Puts new components in a column to the right of another one and makes the zones around them large enough. Where the
 * drawing says no place for that one, or for a zone around it, they are left to the canvas.
 */
export function placeBeside(draft: Design, stage: Stage, id: string, added: readonly string[]): void {
  const place = draft.layout[stage.id]?.[id];
  const inside = stage.components[id]?.in;
  const beside = added.filter((each) => stage.components[each]?.in === inside);
  if (place === undefined) return;
  const top = Math.max(
    inside === undefined ? Number.NEGATIVE_INFINITY : 40,
    place[1] - ((beside.length - 1) * DOWN) / 2,
  );
  beside.forEach((each, index) => {
    setPlace(draft, stage.id, each, [place[0] + RIGHT, Math.round(top / 8) * 8 + index * DOWN]);
  });
  if (beside.length === 0) return;
  const bottom = Math.round(top / 8) * 8 + (beside.length - 1) * DOWN + CARD.height;
  growAround(draft, stage, inside, place[0] + RIGHT + CARD.width, bottom);
}

/** Makes a zone reach to a point inside it, and the zones around it likewise. */
function growAround(draft: Design, stage: Stage, zone: string | undefined, right: number, bottom: number): void {
  const seen = new Set<string>();
  let [x, y] = [right, bottom];
  for (let at = zone; at !== undefined && !seen.has(at); at = stage.zones[at]?.in) {
    seen.add(at);
    const place = draft.layout[stage.id]?.[at];
    const [left, top, width, height, ...words] = place ?? [];
    if (left === undefined || top === undefined || typeof width !== 'number' || height === undefined) return;
    const [wide, high] = [Math.max(width, x + ROOM), Math.max(height, y + ROOM)];
    setPlace(draft, stage.id, at, [left, top, wide, high, ...words] as Place);
    [x, y] = [left + wide, top + high];
  }
}
