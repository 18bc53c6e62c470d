import { sameValue } from '../base/same-value.ts';
import { KINDS } from '../commands/support/carry.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { backwards, type History } from './history.ts';

export interface StepToCarry {
  readonly label: string;
  /** The stage as it was before the step; a stage that the step made had nothing in it. */
  readonly before: Stage;
}

/** The latest steps that changed something of a stage that can be carried, the last one first, at most so many. */
export function stepsToCarry(history: History, stageId: string, most: number): StepToCarry[] {
  const found: StepToCarry[] = [];
  for (const { step, before, after } of backwards(history)) {
    if (found.length >= most) break;
    const [was, is] = [stageIn(before, stageId), stageIn(after, stageId)];
    if (KINDS.some((kind) => !sameValue(was[kind], is[kind]))) found.push({ label: step.label, before: was });
  }
  return found;
}

function stageIn({ stages }: Design, id: string): Stage {
  return stages.find((stage) => stage.id === id) ?? { id, zones: {}, components: {}, connections: [], entryPoints: {} };
}
