import { sortBy } from '../base/sort.ts';

/** The entries of an id-keyed map, sorted by id, so that no result depends on the author's order. */
export function sortedEntries<T>(map: Readonly<Record<string, T>>): [string, T][] {
  return sortBy(Object.entries(map), ([id]) => id);
}
