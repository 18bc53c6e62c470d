/** Lists of integers, one after another: list `i` is `items[start[i]] .. items[start[i + 1] - 1]`. */
export interface Lists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/**
 * A fault model in typed arrays, all names replaced by their positions. A unit works while all of its events do; a
 * group serves while working units of weight `k` or more are left and every group it depends on hard serves.
 */
export interface Structure {
  readonly eventCount: number;
  readonly groupCount: number;
  readonly k: Int32Array;
  /** Group → units. */
  readonly units: Lists;
  /** Unit → its votes; left out: one each. */
  readonly weights?: Int32Array;
  /** Unit → events, each once. */
  readonly events: Lists;
  /** Group → groups whose loss takes it down. */
  readonly hard: Lists;
  /** Group → groups whose loss degrades it. */
  readonly soft: Lists;
}

/** Packs lists of positions. */
export function packLists(lists: readonly (readonly number[])[]): Lists {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => (start[index + 1] = at(start, index) + list.length));
  const items = new Int32Array(at(start, lists.length));
  lists.forEach((list, index) => {
    items.set(list, at(start, index));
  });
  return { start, items };
}

/** The value at a position that is known to exist. */
export function at(array: Int32Array | Uint8Array | Float64Array | readonly number[], index: number): number {
  return array[index] ?? 0;
}

/** What a unit counts for in its group. */
export function weightAt({ weights }: Structure, unit: number): number {
  return weights === undefined ? 1 : at(weights, unit);
}

/** The members of list `index`, without a copy. */
export function listAt(lists: Lists, index: number): Int32Array {
  return lists.items.subarray(at(lists.start, index), at(lists.start, index + 1));
}
