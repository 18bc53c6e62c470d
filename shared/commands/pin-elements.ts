import type { Design, Place } from '../design/schema/design.ts';
import { placeOf } from '../layout/give-places.ts';
import { isPinned } from '../layout/pin.ts';
import { placesOf } from '../layout/places.ts';
import { elementsLabel } from './support/element-label.ts';
import { findStage, isTaken, onStage, setPlace } from './support/stage-edit.ts';
import { refuse, type Command } from './types.ts';

/** Has automatic layout leave elements where they are, or move them again. By hand they move in any case. */
export function pinElements(design: Design, stageId: string, ids: readonly string[], pinned: boolean): Command {
  const known = findStage(design, stageId);
  const places = known === undefined ? undefined : placesOf(known, design.layout[stageId]);
  return {
    label: `${pinned ? 'Pin' : 'Unpin'} ${elementsLabel(design, stageId, ids)}`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        const stranger = ids.find((id) => !isTaken(stage, id));
        if (stranger !== undefined) return refuse(`There is no element "${stranger}" in this stage.`);
        for (const id of ids) {
          const place = draft.layout[stageId]?.[id] ?? placeOf(stage, places?.get(id) ?? NOWHERE, id);
          if (isPinned(draft.layout[stageId], id) !== pinned) setPlace(draft, stageId, id, withPin(place, pinned));
        }
        return undefined;
      }),
  };
}

const NOWHERE = { x: 0, y: 0, width: 1, height: 1 };

function withPin(place: Place, pinned: boolean): Place {
  const rest = place.filter((part) => part !== 'pinned');
  return [...rest, ...(pinned ? ['pinned'] : [])] as Place;
}
