import type { Design } from '../design/schema/design.ts';
import { stageLabel } from './support/element-label.ts';
import { onStage } from './support/stage-edit.ts';
import { removeKey } from './support/remove-key.ts';
import { refuse, type Command } from './types.ts';

/** Removes a stage, its layout and its steps of the story. The last stage stays: a design has at least one. */
export function removeStage(design: Design, stageId: string): Command {
  return {
    label: `Remove stage ${stageLabel(design, stageId)}`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        if (draft.stages.length === 1) return refuse('A design has at least one stage; this is the last.');
        draft.stages.splice(draft.stages.indexOf(stage), 1);
        removeKey(draft.layout, stageId);
        if (draft.story.some((step) => step.stage === stageId)) {
          draft.story = draft.story.filter((step) => step.stage !== stageId);
        }
        for (const step of draft.story) if (step.before === stageId) delete step.before;
        return undefined;
      }),
  };
}
