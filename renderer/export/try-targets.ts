import type { Design } from '../../shared/design/schema/design.ts';
import { judgeTools, type ToolVerdict } from '../../shared/export/tools/judge-tools.ts';
import type { Target } from '../../shared/export/types.ts';
import { meterOf, runTarget, type Meter, type Ran } from './run-target.ts';

/** How much of a stage a target can say, or why it says nothing of it. */
export type Measured = Pick<Target, 'id' | 'title'> &
  ({ readonly meter: readonly Meter[] } | { readonly refused: string });

/** What is told while every target is tried: each once, in the order of the menu, and at last what that means per tool. */
export type TargetsTold =
  { readonly measured: Measured; readonly of: number } | { readonly verdicts: readonly ToolVerdict[] };

/** Tries every target for a stage, and tells how far it is. */
export function tryTargets(
  targets: readonly Target[],
  { design, stageId }: { readonly design: Design; readonly stageId: string },
  tell: (told: TargetsTold) => void,
): void {
  const tried = targets.map((target) => {
    const ran = runTarget(target, design, stageId);
    tell({ measured: measure(target, ran), of: targets.length });
    return { target, made: ran.ok ? ran.made : { refused: ran.why } };
  });
  const stage = design.stages.find(({ id }) => id === stageId);
  tell({ verdicts: stage === undefined ? [] : judgeTools(stage, tried) });
}

function measure({ id, title }: Target, ran: Ran): Measured {
  return { id, title, ...(ran.ok ? { meter: meterOf(ran.made.coverage) } : { refused: ran.why }) };
}
