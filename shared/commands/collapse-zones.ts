import type { Design, Place } from '../design/schema/design.ts';
import { isCollapsed } from '../layout/fold.ts';
import { placesOf } from '../layout/places.ts';
import { elementsLabel } from './support/element-label.ts';
import { findStage, onStage, setPlace } from './support/stage-edit.ts';
import { refuse, type Command } from './types.ts';

/** Draws zones without what is in them, or with it again. They keep their sizes for when they are expanded. */
export function collapseZones(design: Design, stageId: string, ids: readonly string[], collapsed: boolean): Command {
  const known = findStage(design, stageId);
  const places = known === undefined ? undefined : placesOf(known, design.layout[stageId]);
  return {
    label: `${collapsed ? 'Collapse' : 'Expand'} ${elementsLabel(design, stageId, ids)}`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        const stranger = ids.find((id) => !Object.hasOwn(stage.zones, id));
        if (stranger !== undefined) return refuse(`There is no zone "${stranger}" in this stage.`);
        for (const id of ids) {
          if (isCollapsed(stage, draft.layout[stageId], id) === collapsed) continue;
          const { x = 0, y = 0, width = 1, height = 1 } = places?.get(id) ?? {};
          const place: Place = collapsed ? [x, y, width, height, 'collapsed'] : [x, y, width, height];
          setPlace(
            draft,
            stageId,
            id,
            place.map((part) => (typeof part === 'number' ? Math.round(part) : part)) as Place,
          );
        }
        return undefined;
      }),
  };
}
