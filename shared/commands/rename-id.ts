import { connectionKey } from '../design/connection-key.ts';
import { renamedElement, renamedLayout, renamedStage, renamedStep, type Renaming } from '../design/rename-ids.ts';
import { id as idSchema } from '../design/schema/primitives.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { elementLabel } from './support/element-label.ts';
import { findStage, isTaken } from './support/stage-edit.ts';
import { refuse, type Command, type Refusal } from './types.ts';

/**
 * Gives a component or a zone another id, in every stage that has it and in all that names it: equal ids are the same
 * thing. The element remembers its old id, so that exports move what exists in place of making it again.
 */
export function renameId(design: Design, stageId: string, from: string, to: string): Command {
  return {
    label: `Change the id of ${elementLabel(findStage(design, stageId), from)}`,
    apply: (draft) => {
      const stage = findStage(draft, stageId);
      if (stage === undefined || !isTaken(stage, from))
        return refuse(`There is nothing called "${from}" in this stage.`);
      if (from === to) return undefined;
      const having = draft.stages.filter((each) => isTaken(each, from));
      const refusal = refusalOf(to, having);
      if (refusal !== undefined) return refusal;
      changeId(draft, new Set(having.map((each) => each.id)), from, to);
      return undefined;
    },
  };
}

function refusalOf(to: string, stages: readonly Stage[]): Refusal | undefined {
  const checked = idSchema.safeParse(to);
  if (!checked.success) {
    return refuse('An id has at most 63 lower-case letters, digits and single hyphens, and starts with a letter.');
  }
  const holder = stages.find(
    (stage) => isTaken(stage, to) || stage.connections.some((one) => connectionKey(one) === to),
  );
  return holder === undefined
    ? undefined
    : refuse(`Stage ${holder.name ?? holder.id} has another element called "${to}"; choose another id.`);
}

function changeId(draft: Design, stages: ReadonlySet<string>, from: string, to: string): void {
  const renaming: Renaming = (id) => (id === from ? to : id);
  draft.stages = draft.stages.map((stage) => (stages.has(stage.id) ? remembering(stage, from, to, renaming) : stage));
  for (const stage of stages) {
    const layout = draft.layout[stage];
    if (layout !== undefined) draft.layout[stage] = renamedLayout(layout, renaming);
  }
  draft.story = draft.story.map((step) => (stages.has(step.stage) ? renamedStep(step, renaming) : step));
  for (const waiver of draft.waivers) {
    if (waiver.elements) waiver.elements = waiver.elements.map((element) => renamedElement(element, renaming));
  }
}

/** Taking an old id back forgets only that one. */
function remembering(stage: Stage, from: string, to: string, renaming: Renaming): Stage {
  const renamed = renamedStage(stage, renaming);
  const element = renamed.components[to] ?? renamed.zones[to];
  if (element !== undefined) element.was = [...(element.was ?? []).filter((id) => id !== to), from];
  return renamed;
}
