import fc from 'fast-check';

// `CORRAL_RUNS=10000` tries properties more often than the suite has time for.
const asked = process.env.CORRAL_RUNS === undefined ? undefined : Number(process.env.CORRAL_RUNS);

/** The suite tries the same cases on every machine and every day; a hunt (`CORRAL_RUNS`, `CORRAL_SEED=random`) tries others. */
const SEED = 20_261_126;
const chosen = process.env.CORRAL_SEED ?? (asked === undefined ? String(SEED) : 'random');

/**
 * A failing property is reduced to a small example, which can take longer than anybody waits: what was found by then is
 * reported as the failure. Below the test time-out of every property, which cannot interrupt one itself.
 */
fc.configureGlobal({
  ...(asked === undefined ? {} : { numRuns: asked }),
  ...(chosen === 'random' ? {} : { seed: Number(chosen) }),
  interruptAfterTimeLimit: asked === undefined ? 100_000 : asked * 1000,
  markInterruptAsFailure: true,
});
