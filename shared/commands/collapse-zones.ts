import type { Design, Place } from '../design/schema/design.ts';
import { isCollapsed } from '../layout/fold.ts';
import { isPinned } from '../layout/pin.ts';
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
          const frame = [x, y, width, height].map((part) => Math.round(part));
          const pinned = isPinned(draft.layout[stageId], id) ? ['pinned'] : [];
          setPlace(draft, stageId, id, [...frame, ...(collapsed ? ['collapsed'] : []), ...pinned] as Place);
        }
        return undefined;
      }),
  };
}
