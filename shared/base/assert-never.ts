/** Makes an unhandled member of a union a compile error, and a bug report if it happens anyway. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${String(value)}`);
}
