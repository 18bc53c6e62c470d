import type { Design } from '../design/schema/design.ts';
import { newStageId, type NewStage } from './add-stage.ts';
import { newStageTrouble } from './support/new-stage.ts';
import { stageLabel } from './support/element-label.ts';
import { plainCopy } from './support/plain-copy.ts';
import { findStage, onStage } from './support/stage-edit.ts';
import type { Command } from './types.ts';

/** Copies a stage with its layout and puts the copy after it: the next step of a story usually changes a little. */
export function duplicateStage(design: Design, stageId: string, made: NewStage = {}): Command {
  return {
    label: `Duplicate stage ${stageLabel(design, stageId)}`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        const id = made.id ?? duplicateStageId(draft, stageId);
        const refusal = newStageTrouble(draft, id, made.name);
        if (refusal !== undefined) return refusal;
        const copy = { ...plainCopy(stage), id, ...(made.name === undefined ? {} : { name: made.name }) };
        draft.stages.splice(draft.stages.indexOf(stage) + 1, 0, copy);
        const layout = draft.layout[stageId];
        if (layout !== undefined) draft.layout[id] = plainCopy(layout);
        return undefined;
      }),
  };
}

/** The id that a copy of this stage gets. */
export function duplicateStageId(design: Design, stageId: string): string {
  return newStageId(design, findStage(design, stageId)?.id ?? 'stage');
}
