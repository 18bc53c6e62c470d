import { own } from '../base/own.ts';
import { sameValue } from '../base/same-value.ts';
import { mergeOrder } from './merge-order.ts';

export type Side = 'mine' | 'theirs';
export type Path = readonly string[];

/** One element that both sides changed, each in another way; undefined: that side does not have it. */
export interface Conflict {
  /** Keys from the root; stages, connections and waivers by what identifies them, never by position. */
  readonly path: Path;
  /** The path as one text, to choose by. */
  readonly key: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** The side that is taken. */
  readonly taken: Side;
}

/** A merge under way: what was chosen, what must be asked although only one side changed it, and what came up. */
export interface Merging {
  readonly choices: Readonly<Record<string, Side>>;
  readonly asked: ReadonlySet<string>;
  readonly conflicts: Conflict[];
}

export type Fields = Readonly<Record<string, unknown>>;
type MergeOne = (merging: Merging, path: Path, base: unknown, mine: unknown, theirs: unknown) => unknown;

export function keyOf(path: Path): string {
  return path.join('\u0000');
}

/** The value that one side changed, or the chosen one when both did. A side that has nothing is taken only when chosen. */
export const mergeValue: MergeOne = (merging, path, base, mine, theirs) => {
  if (sameValue(mine, theirs)) return mine;
  const key = keyOf(path);
  if (!merging.asked.has(key)) {
    if (sameValue(base, theirs)) return mine;
    if (sameValue(base, mine)) return theirs;
  }
  const taken = merging.choices[key] ?? (mine === undefined ? 'theirs' : 'mine');
  merging.conflicts.push({ path, key, base, mine, theirs, taken });
  return taken === 'mine' ? mine : theirs;
};

/** Merges key by key; a key without a value afterwards is left out. */
export function mergeMap(
  merging: Merging,
  path: Path,
  base: Fields = {},
  mine: Fields = {},
  theirs: Fields = {},
  mergeOne: MergeOne = mergeValue,
): Record<string, unknown> {
  const merged: [string, unknown][] = [];
  for (const key of mergeOrder(Object.keys(base), Object.keys(mine), Object.keys(theirs))) {
    const value = mergeOne(merging, [...path, key], own(base, key), own(mine, key), own(theirs, key));
    if (value !== undefined) merged.push([key, value]);
  }
  return Object.fromEntries(merged);
}

/** Merges lists whose items are known by a key of their own; of several with one key, each is counted. */
export function mergeList<T>(
  merging: Merging,
  path: Path,
  lists: { readonly base?: readonly T[]; readonly mine: readonly T[]; readonly theirs: readonly T[] },
  keyOfItem: (item: T) => string,
  mergeOne?: MergeOne,
): T[] {
  const { base, mine, theirs } = lists;
  const keyed = (items: readonly T[] = []) => byKey(items, keyOfItem);
  // Every value of the merged map is one of the items, or was made of them by `mergeOne`.
  return Object.values(mergeMap(merging, path, keyed(base), keyed(mine), keyed(theirs), mergeOne)) as T[];
}

function byKey<T>(items: readonly T[], keyOfItem: (item: T) => string): Record<string, T> {
  const counts = new Map<string, number>();
  return Object.fromEntries(
    items.map((item) => {
      const key = keyOfItem(item);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [count === 1 ? key : `${key} (${count})`, item];
    }),
  );
}
