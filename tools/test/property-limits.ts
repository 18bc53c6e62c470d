import fc from 'fast-check';

/**
 * A failing property is reduced to a small example, which can take longer than anybody waits: what was found by then is
 * reported as the failure. Below the test time-out of every property, which cannot interrupt one itself.
 */
fc.configureGlobal({ interruptAfterTimeLimit: 100_000, markInterruptAsFailure: true });
