import { sameValue } from '../base/same-value.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { carry } from './support/carry.ts';
import { stageLabel } from './support/element-label.ts';
import { plainCopy } from './support/plain-copy.ts';
import { refuse, type Command } from './types.ts';

/**
 * Makes in every later stage, where it fits, what changed in one stage since it was `before`. Refuses when no later stage
 * takes any of it; `carry` says what fits where.
 */
export function carryForward(design: Design, stageId: string, before: Stage): Command {
  return {
    label: `Carry a change of ${stageLabel(design, stageId)} forward`,
    apply: (draft) => {
      const { design: carried, reports } = carry(plainCopy(draft), stageId, before);
      if (reports.length === 0) return refuse('There is no later stage to carry this into.');
      const taken = reports.filter((report) => report.taken > 0);
      if (taken.length === 0) {
        return refuse(reports.flatMap(({ misfits }) => misfits)[0] ?? 'The later stages already have this.');
      }
      for (const { stageId: id } of taken) takeOver(draft, carried, id);
      if (!sameValue(draft.story, carried.story)) draft.story = carried.story;
      return undefined;
    },
  };
}

function takeOver(draft: Design, carried: Design, id: string): void {
  const at = draft.stages.findIndex((stage) => stage.id === id);
  const stage = carried.stages.find((each) => each.id === id);
  const layout = carried.layout[id];
  if (at >= 0 && stage !== undefined) draft.stages[at] = stage;
  if (layout === undefined) Reflect.deleteProperty(draft.layout, id);
  else draft.layout[id] = layout;
}
