import type { StageFacts } from '../../../analysis/types.ts';
import { perObject } from '../../../base/per-object.ts';

/**
 * Makes something of the facts of an analysis once and keeps it as long as those, through edits of names and notes: rules
 * ask for it per element.
 */
export function perAnalysis<T>(make: (facts: StageFacts) => T): (analysis: StageFacts) => T {
  const made = perObject(make);
  return ({ facts }) => made(facts);
}
