import fc from 'fast-check';

/** How often a property is tried: `usual` times in the suite, or as often as `CORRAL_RUNS` says when somebody has the time. */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: fc.readConfigureGlobal()?.numRuns ?? usual };
}

/** Milliseconds that the runner waits for a property: a little longer than the property itself may take. */
export function patience(): number {
  return (fc.readConfigureGlobal()?.interruptAfterTimeLimit ?? 100_000) + 20_000;
}
