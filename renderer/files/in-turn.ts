let last: Promise<unknown> = Promise.resolve();

/** Runs what touches the open file in the order it was asked for: two writers would take each other for strangers. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next;
  return next;
}
