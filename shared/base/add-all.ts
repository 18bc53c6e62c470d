/** Adds every value to a list. `push(...more)` hands each over as an argument, and about a hundred thousand are too many for a call. */
export function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const value of more) list.push(value);
}
