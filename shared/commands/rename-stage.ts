import type { Design } from '../design/schema/design.ts';
import { name as nameSchema } from '../design/schema/primitives.ts';
import { stageLabel } from './support/element-label.ts';
import { onStage } from './support/stage-edit.ts';
import { refuse, type Command } from './types.ts';

/** Names a stage; an empty name takes the name away. Its id never changes. */
export function renameStage(design: Design, stageId: string, to: string): Command {
  const name = to.trim();
  return {
    label: `Rename stage ${stageLabel(design, stageId)}`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        if (name === '') delete stage.name;
        else if (!nameSchema.safeParse(name).success) return refuse('A name has at most 300 characters.');
        else if (stage.name !== name) stage.name = name;
        return undefined;
      }),
  };
}
