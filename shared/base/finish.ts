/** Runs work in steps to its end, at once, and gives what it comes to. */
export function finish<T>(work: Generator<undefined, T, undefined>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
