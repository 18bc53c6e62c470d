import { perObject } from '../base/per-object.ts';
import { elementTitle } from '../catalog/element-title.ts';
import type { Stage } from '../design/schema/stage.ts';
import type { Box } from '../layout/places.ts';
import { MARK_RADIUS } from './mark-shapes.ts';
import { textWidth } from './text-width.ts';
import { COUNT, countOf, EDGE, HEADER, LABEL, taken } from './zone-header.ts';

/** What a mark takes, with the edge beside it. */
const MARK = EDGE + 2 * MARK_RADIUS;

/** Zone → how wide what its header says is; the same while only places change. */
const widthsOf = perObject((stage: Stage): ReadonlyMap<string, number> => {
  return new Map(
    Object.entries(stage.zones).map(([id, zone]) => {
      return [id, Math.ceil(LABEL.x + textWidth(elementTitle(stage, id), LABEL.size) + taken(countOf(zone)))];
    }),
  );
});

/**
 * The corners of zones in which something is written: icon, name and count on the left, and the place of a mark on the
 * right, whether there is one or not, so that a finding moves no line. `boxes` are those of the zones.
 */
export function nameBoxes(stage: Stage, boxes: ReadonlyMap<string, Box>): Map<string, Box> {
  const names = new Map<string, Box>();
  for (const [id, words] of widthsOf(stage)) {
    const box = boxes.get(id);
    if (box === undefined) continue;
    const row = { y: box.y, height: (HEADER + COUNT.height) / 2 };
    names.set(id, { ...row, x: box.x, width: Math.min(words, box.width) });
    names.set(`${id} mark`, { ...row, x: box.x + box.width - MARK, width: MARK });
  }
  return names;
}
