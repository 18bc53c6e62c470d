import { sameValue } from '../../base/same-value.ts';
import type { Design } from '../../design/schema/design.ts';
import { countByClass } from '../../export/coverage.ts';
import { targets } from '../../export/targets.ts';

type Counts = ReturnType<typeof countByClass>;

/** How many elements a target can express; null: the stage is not there, or the target refuses it. */
export interface CoverageChange {
  readonly target: string;
  readonly before: Counts | null;
  readonly after: Counts | null;
}

/** The targets that can express more or less of one stage than of another. */
export function coverageChanges(before: StageOf, after: StageOf): CoverageChange[] {
  return targets
    .map((target) => ({ target: target.id, before: countsOf(before, target), after: countsOf(after, target) }))
    .filter((change) => !sameValue(change.before, change.after));
}

/** A stage with the design that it is judged in. */
export interface StageOf {
  readonly design: Design;
  readonly id: string;
}

function countsOf({ design, id }: StageOf, target: (typeof targets)[number]): Counts | null {
  if (!design.stages.some((stage) => stage.id === id)) return null;
  const made = target.export(design, id);
  return 'refused' in made ? null : countByClass(made.coverage);
}

/** `12 exported, 3 to do, 1 not`, for people. */
export function coverageWords(counts: Counts | null): string {
  if (counts === null) return 'none';
  const { exported, todo, cannot } = counts;
  return `${exported} exported, ${todo} to do, ${cannot} not`;
}
