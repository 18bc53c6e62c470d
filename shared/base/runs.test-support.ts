/**
 * How often a property is tried: `usual` times in the suite, or as often as `CORRAL_RUNS` says when somebody has the time;
 * then the time limits grow along.
 */
export function runs(usual: number): { readonly numRuns: number; readonly interruptAfterTimeLimit?: number } {
  const numRuns = Number(process.env.CORRAL_RUNS ?? usual);
  return numRuns === usual ? { numRuns } : { numRuns, interruptAfterTimeLimit: numRuns * 1000 };
}

/** Milliseconds that the runner waits for a test that tries a property so often. */
export function patience({ interruptAfterTimeLimit = 100_000 }: ReturnType<typeof runs>): number {
  return interruptAfterTimeLimit + 20_000;
}
