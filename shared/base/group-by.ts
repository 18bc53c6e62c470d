/** The values by the text that `key` gives, each list in the order of the values. */
export function groupBy<T>(
  values: Iterable<T>,
  key: (value: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const at = key(value);
    if (at === undefined) continue;
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [value]);
    else group.push(value);
  }
  return groups;
}

/** The values by a text of which each has its own; the last of equal ones stays. */
export function indexBy<T>(values: Iterable<T>, key: (value: T) => string): ReadonlyMap<string, T> {
  return new Map([...values].map((value) => [key(value), value]));
}
