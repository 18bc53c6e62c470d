import { applyPatches, enablePatches } from 'immer';
import { patchesBetween } from '../base/patches-between.ts';
import { err, ok, type Result } from '../base/result.ts';
import { run, stepTo, type History, type Step } from '../history/history.ts';
import { conflictTitle } from '../merge/conflict-words.ts';
import { mergeDesigns } from '../merge/merge-designs.ts';

enablePatches();

/** The steps made since `start`; undefined when some of those before were taken back, so that there is no list of them. */
export function stepsSince(start: History, end: History): readonly Step[] | undefined {
  const begun = start.past.every((step, index) => step === end.past[index]);
  return begun ? end.past.slice(start.past.length) : undefined;
}

/**
 * Makes the chosen of the steps from `start` to `end` again, the others left out; numbered from 0. Each is merged by
 * element with what is there by then. Fails with a sentence when one needs what was left out.
 */
export function keepSteps(start: History, end: History, chosen: ReadonlySet<number>): Result<History, string> {
  const made = stepsSince(start, end) ?? [];
  if (made.every((_, index) => chosen.has(index))) return ok(end);
  let kept = start;
  for (const [index, { label }] of made.entries()) {
    if (!chosen.has(index)) continue;
    const at = start.past.length + index;
    const before = kept.design;
    const { design, conflicts, troubles } = mergeDesigns(stepTo(end, at).design, before, stepTo(end, at + 1).design);
    const why = conflicts[0] === undefined ? troubles[0] : `${conflictTitle(conflicts[0])}.`;
    if (why !== undefined) return err(`“${label}” needs a change that is left out: keep both, or neither. ${why}`);
    const apply = (draft: typeof design) => void applyPatches(draft, patchesBetween(before, design));
    kept = run(kept, { label, apply }).history;
  }
  return ok(kept);
}
