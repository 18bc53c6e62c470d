import { sameValue } from '../../base/same-value.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { givePlaces } from '../../layout/give-places.ts';
import type { Refusal } from '../types.ts';
import { onStage, setPlace } from './stage-edit.ts';
import { undrafted } from './undrafted.ts';

/**
 * Runs an edit that may draw zones. Where the author has placed things, each new zone gets a place too, with all that
 * stands in it, and what is around it makes room. Where nothing has a place, the canvas finds them all.
 */
export function onDrawing(
  draft: Design,
  stageId: string,
  edit: (stage: Stage) => Refusal | undefined,
): Refusal | undefined {
  return onStage(draft, stageId, (stage) => {
    const before = new Set(Object.keys(stage.zones));
    const refusal = edit(stage);
    const drawn = Object.keys(stage.zones).filter((id) => !before.has(id));
    if (refusal === undefined && drawn.length > 0) placeZones(draft, stage, drawn);
    return refusal;
  });
}

function placeZones(draft: Design, stage: Stage, zones: readonly string[]): void {
  const layout = undrafted(draft.layout[stage.id]);
  if (layout === undefined || Object.keys(layout).length === 0) return;
  for (const [id, place] of Object.entries(givePlaces(undrafted(stage), layout, zones))) {
    if (!sameValue(layout[id], place)) setPlace(draft, stage.id, id, place);
  }
}
