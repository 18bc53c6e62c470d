import type { Design } from '../design/schema/design.ts';
import { name as nameSchema } from '../design/schema/primitives.ts';
import { elementLabel } from './support/element-label.ts';
import { findStage, onStage } from './support/stage-edit.ts';
import { refuse, type Command } from './types.ts';

/** Names a component, a zone or an entry point; an empty name takes the name away. Ids never change. */
export function rename(design: Design, stageId: string, id: string, to: string): Command {
  const name = to.trim();
  return {
    label: `Rename ${elementLabel(findStage(design, stageId), id)}`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        const element = stage.components[id] ?? stage.zones[id] ?? stage.entryPoints[id];
        if (element === undefined) return refuse(`There is nothing called "${id}" in this stage.`);
        if (name === '') delete element.name;
        else if (!nameSchema.safeParse(name).success) return refuse('A name has at most 300 characters.');
        else if (element.name !== name) element.name = name;
        return undefined;
      }),
  };
}
