import type { Design } from '../design/schema/design.ts';
import { findStage } from './support/stage-edit.ts';
import { refuse, type Command } from './types.ts';

/** Puts the stages in this order; `ids` names every stage once. */
export function reorderStages(_design: Design, ids: readonly string[]): Command {
  return {
    label: 'Reorder stages',
    apply: (draft) => {
      const ordered = ids.flatMap((id) => findStage(draft, id) ?? []);
      if (ordered.length !== draft.stages.length || new Set(ids).size !== ids.length) {
        return refuse('The new order must name every stage once.');
      }
      if (draft.stages.some((stage, index) => stage.id !== ids[index])) draft.stages = ordered;
      return undefined;
    },
  };
}
