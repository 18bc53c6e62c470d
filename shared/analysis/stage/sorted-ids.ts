const known = new WeakMap<object, readonly string[]>();

/** The keys of a map of the design in order of code units, so that no result depends on the author's order. */
export function sortedIds(map: Readonly<Record<string, unknown>>): readonly string[] {
  const ids = known.get(map) ?? Object.keys(map).sort();
  known.set(map, ids);
  return ids;
}
