import type { Design } from '../design/schema/design.ts';
import { forgetReferences } from './support/forget-references.ts';
import { findStage, onStage } from './support/stage-edit.ts';
import { removeKey } from './support/remove-key.ts';
import { refuse, type Command } from './types.ts';

/** Removes an entry point; the component where it arrives stays. */
export function removeEntryPoint(design: Design, stageId: string, id: string): Command {
  return {
    label: `Remove entry point ${findStage(design, stageId)?.entryPoints[id]?.name ?? id}`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        if (!Object.hasOwn(stage.entryPoints, id)) return refuse(`There is no entry point "${id}" in this stage.`);
        removeKey(stage.entryPoints, id);
        if (!Object.hasOwn(stage.components, id) && !Object.hasOwn(stage.zones, id)) {
          forgetReferences(draft, stage, new Set([id]));
        }
        return undefined;
      }),
  };
}
