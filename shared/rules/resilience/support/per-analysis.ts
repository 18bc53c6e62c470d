import type { StageAnalysis } from '../../../analysis/types.ts';

/** Makes something of an analysis once and keeps it as long as the analysis: rules ask for it per element. */
export function perAnalysis<T>(make: (analysis: StageAnalysis) => T): (analysis: StageAnalysis) => T {
  const made = new WeakMap<StageAnalysis, { readonly of: T }>();
  return (analysis) => {
    const known = made.get(analysis) ?? { of: make(analysis) };
    made.set(analysis, known);
    return known.of;
  };
}
