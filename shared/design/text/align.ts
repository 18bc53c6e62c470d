import { connectionKey } from '../connection-key.ts';
import { same } from './same.ts';
import { isMap } from '../../base/is-map.ts';

/**
 * For each entry of a new list the index of the old entry that it was, or -1. Stages and connections are known by their
 * ids and ends, texts by what they say, numbers by their place among the numbers; of all others (steps of a story,
 * waivers) equal ones are the same, and between those the ones that name the same thing.
 */
export function align(old: readonly unknown[], target: readonly unknown[]): number[] {
  const known = [...old, ...target].every((item) => nameOf(item) !== undefined);
  return known ? alignByName(old, target) : alignInOrder(old, target);
}

/** Entries with equal names are told apart by their order. */
function alignByName(old: readonly unknown[], target: readonly unknown[]): number[] {
  const places = new Map(numbered(old).map((name, index) => [name, index]));
  return numbered(target).map((name) => places.get(name) ?? -1);
}

function numbered(items: readonly unknown[]): string[] {
  const times = new Map<string, number>();
  return items.map((item) => {
    const name = nameOf(item) ?? '';
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return `${before} ${name}`;
  });
}

function nameOf(item: unknown): string | undefined {
  if (typeof item === 'number') return 'number';
  if (!isMap(item)) return typeof item === 'object' ? undefined : `${typeof item} ${String(item)}`;
  const { id, from, to } = item;
  if (typeof from === 'string' && typeof to === 'string')
    return connectionKey({ from, to, ...(typeof id === 'string' ? { id } : {}) });
  return typeof id === 'string' ? id : undefined;
}

function alignInOrder(old: readonly unknown[], target: readonly unknown[]): number[] {
  const result = target.map(() => -1);
  const match = (rows: readonly number[], columns: readonly number[], like: (a: unknown, b: unknown) => boolean) => {
    for (const [row, column] of commonSubsequence(rows, columns, (a, b) => like(old[a], target[b])))
      result[column] = row;
  };
  match([...old.keys()], [...target.keys()], same);
  for (const like of [similar, () => true]) {
    let row = 0;
    let column = 0;
    while (column < target.length) {
      const end = result.findIndex((each, index) => index >= column && each >= 0);
      const [stop, until] = end < 0 ? [old.length, target.length] : [result[end] ?? 0, end];
      match(range(row, stop), range(column, until), like);
      row = stop + 1;
      column = until + 1;
    }
  }
  return result;
}

/** Steps of one stage; waivers of one rule. */
function similar(a: unknown, b: unknown): boolean {
  return isMap(a) && isMap(b) && a.stage === b.stage && a.rule === b.rule && same(a.elements, b.elements);
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

type Like = (row: number, column: number) => boolean;

/** The longest pairing in order. */
function commonSubsequence(rows: readonly number[], columns: readonly number[], like: Like): [number, number][] {
  const lengths = lengthsOf(rows, columns, like);
  const length = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  const pairs: [number, number][] = [];
  let j = 0;
  for (const [i, row] of rows.entries()) {
    // The row is left out when the rest pairs as well without it.
    while (j < columns.length && length(i, j) > length(i + 1, j)) {
      const column = columns[j] ?? -1;
      j += 1;
      if (!like(row, column)) continue;
      pairs.push([row, column]);
      break;
    }
  }
  return pairs;
}

/** By row and column how many pairs there are from there on. */
function lengthsOf(rows: readonly number[], columns: readonly number[], like: Like): number[][] {
  const lengths: number[][] = [[]];
  for (const row of [...rows].reverse()) {
    const below = lengths[0] ?? [];
    const next: number[] = [];
    for (let j = columns.length - 1; j >= 0; j -= 1)
      next[j] = like(row, columns[j] ?? -1) ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, next[j + 1] ?? 0);
    lengths.unshift(next);
  }
  return lengths;
}
