import { sameList } from '../base/same-list.ts';

type ById<T> = Readonly<Record<string, T>>;

const idsOf = new WeakMap<object, readonly string[]>();
const entriesOf = new WeakMap<object, readonly [string, unknown][]>();

/** The ids of a map in order of code units, so that no result depends on the author's order. Equal ids give one array. */
export function sortedIds(map: ById<unknown>): readonly string[] {
  const known = idsOf.get(map) ?? inOrder(Object.keys(map));
  idsOf.set(map, known);
  return known;
}

/** The entries of an id-keyed map, sorted by id. Made once per map. */
export function sortedEntries<T>(map: ById<T>): readonly [string, T][] {
  const known = entriesOf.get(map) ?? sortedIds(map).map((id): [string, unknown] => [id, map[id]]);
  entriesOf.set(map, known);
  return known as readonly [string, T][];
}

interface Order {
  readonly keys: readonly string[];
  readonly sorted: readonly string[];
}
/** The orders of large maps: an edit of one element leaves the ids as they were, and comparing is quicker than sorting. */
const recent: Order[] = [];
const KEPT = 8;
const LARGE = 256;

function inOrder(keys: readonly string[]): readonly string[] {
  if (keys.length < LARGE) return [...keys].sort();
  const known = recent.find((order) => sameList(order.keys, keys));
  if (known !== undefined) return known.sorted;
  const sorted = [...keys].sort();
  recent.unshift({ keys, sorted });
  recent.length = Math.min(recent.length, KEPT);
  return sorted;
}
