import { elementTitle } from '../catalog/element-title.ts';
import type { Stage } from '../design/schema/stage.ts';
import type { Box } from '../layout/places.ts';
import { MARK_RADIUS } from './mark-shapes.ts';
import { textWidth } from './text-width.ts';
import { COUNT, countOf, EDGE, HEADER, LABEL, taken } from './zone-header.ts';

/**
 * Where zones have something written in their headers: icon, name and count on the left, and the place of a mark on the
 * right, whether there is one or not, so that a finding moves no line. `boxes` are those of the zones.
 */
export function nameBoxes(stage: Stage, boxes: ReadonlyMap<string, Box>): Map<string, Box> {
  return new Map(
    Object.entries(stage.zones).flatMap(([id, zone]) => {
      const box = boxes.get(id);
      if (box === undefined) return [];
      const row = { y: box.y + (HEADER - COUNT.height) / 2, height: COUNT.height };
      const room = box.width - 2 * EDGE;
      const words = LABEL.x - EDGE + textWidth(elementTitle(stage, id), LABEL.size) + taken(countOf(zone));
      const mark = 2 * MARK_RADIUS;
      return [
        [id, { ...row, x: box.x + EDGE, width: Math.min(words, room) }],
        [`${id} mark`, { ...row, x: box.x + box.width - EDGE - mark, width: mark }],
      ];
    }),
  );
}
