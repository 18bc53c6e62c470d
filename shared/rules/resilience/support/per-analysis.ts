import type { StageFacts } from '../../../analysis/types.ts';
import { finish } from '../../../base/finish.ts';
import { perObject } from '../../../base/per-object.ts';

/**
 * Makes something of the facts of an analysis once and keeps it as long as those, through edits of names and notes: rules
 * ask for it per element.
 */
export function perAnalysis<T>(make: (facts: StageFacts) => T): (analysis: StageFacts) => T {
  const made = perObject(make);
  return ({ facts }) => made(facts);
}

/** As `perAnalysis`, for what takes long: rules have it made in steps, between which others may have their turn. */
export interface InSteps<T> {
  (analysis: StageFacts): T;
  readonly inSteps: (analysis: StageFacts) => Generator<undefined, T, undefined>;
}

/** `make` goes on where it was, whoever asks next; what it throws it throws again. */
export function perAnalysisInSteps<T>(make: (facts: StageFacts) => Generator<undefined, T, undefined>): InSteps<T> {
  const kept = perObject((): { work?: Generator<undefined, T, undefined> | undefined; made?: { of: T } } => ({}));
  function* inSteps({ facts }: StageFacts): Generator<undefined, T, undefined> {
    const known = kept(facts);
    while (known.made === undefined) {
      try {
        known.work ??= make(facts);
        const step = known.work.next();
        if (step.done === true) known.made = { of: step.value };
      } catch (error) {
        known.work = undefined;
        throw error;
      }
      if (known.made === undefined) yield;
    }
    known.work = undefined;
    return known.made.of;
  }
  return Object.assign((analysis: StageFacts) => finish(inSteps(analysis)), { inSteps });
}
