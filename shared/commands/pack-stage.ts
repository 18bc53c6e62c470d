import { smallerPacking, type Packing } from '../analysis/packing/smaller-packing.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { givePlaces } from '../layout/give-places.ts';
import { newStageId } from './add-stage.ts';
import { newStageTrouble } from './support/new-stage.ts';
import { stageLabel } from './support/element-label.ts';
import { plainCopy } from './support/plain-copy.ts';
import { findStage, onStage } from './support/stage-edit.ts';
import { refuse, type Command } from './types.ts';

/** Makes a stage of the smallest packing of another one and puts it after that. Things keep their ids, so that the two compare. */
export function packStage(design: Design, stageId: string): Command {
  const packing = packingOf(design, stageId);
  return {
    label: `Make a smaller stage of ${stageLabel(design, stageId)}`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        if (packing === undefined)
          return refuse('No smaller set of machines was found that has no other single points.');
        const id = packedStageId(draft, stageId);
        const name = `${stage.name ?? stageId}, smaller`.slice(0, 300);
        const refusal = newStageTrouble(draft, id, name);
        if (refusal !== undefined) return refusal;
        draft.stages.splice(draft.stages.indexOf(stage) + 1, 0, { ...plainCopy(packing.stage), id, name });
        const layout = layoutOf(draft, stage, packing);
        if (Object.keys(layout).length > 0) draft.layout[id] = layout;
        return undefined;
      }),
  };
}

/** What stays keeps its place, and the new machines get one. Where nothing had a place, the canvas finds them all. */
function layoutOf(draft: Design, stage: Stage, { packed, stage: { zones }, stage: smaller }: Packing) {
  const stay = Object.entries(draft.layout[stage.id] ?? {}).filter(
    ([id]) => !packed.includes(id) && Object.hasOwn(zones, id) === Object.hasOwn(stage.zones, id),
  );
  const kept = Object.fromEntries(stay.map(([id, place]) => [id, plainCopy(place)]));
  const added = Object.keys(zones).filter((id) => !Object.hasOwn(stage.zones, id));
  return stay.length === 0 ? kept : givePlaces(smaller, kept, added);
}

function packingOf(design: Design, stageId: string) {
  const stage = findStage(design, stageId);
  return stage === undefined ? undefined : smallerPacking(stage);
}

/** The id that the smaller stage gets. */
export function packedStageId(design: Design, stageId: string): string {
  return newStageId(design, `${stageId}-smaller`);
}
