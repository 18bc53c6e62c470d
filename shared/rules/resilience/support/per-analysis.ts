import type { StageAnalysis } from '../../../analysis/types.ts';
import { perObject } from '../../../base/per-object.ts';

/** Makes something of an analysis once and keeps it as long as the analysis: rules ask for it per element. */
export function perAnalysis<T>(make: (analysis: StageAnalysis) => T): (analysis: StageAnalysis) => T {
  return perObject(make);
}
