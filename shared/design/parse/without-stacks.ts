/**
 * Runs what makes an error for each of thousands of mistakes in a text: where they were made in the program is never told, and keeping it takes
 * more time and memory than reading. Only V8 knows this limit; elsewhere nothing changes.
 */
export function withoutStacks<T>(run: () => T): T {
  const errors = Error as { stackTraceLimit?: number };
  const before = errors.stackTraceLimit;
  errors.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    if (before === undefined) delete errors.stackTraceLimit;
    else errors.stackTraceLimit = before;
  }
}
