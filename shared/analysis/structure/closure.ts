import { at, type Structure } from './structure.ts';

/**
 * The groups that must all have k working units for every entry to serve (`serve`), or to serve undegraded (`full`),
 * ascending. On cycles this is the greatest fixpoint: with nothing failed, everything in a cycle works.
 */
export function closure(structure: Structure, entries: Iterable<number>, state: 'serve' | 'full'): Int32Array {
  const seen = new Uint8Array(structure.groupCount);
  const reached: number[] = [];
  const reach = (group: number): void => {
    if (at(seen, group) === 1) return;
    seen[group] = 1;
    reached.push(group);
  };
  for (const entry of entries) reach(entry);
  const calls = state === 'full' ? [structure.hard, structure.soft] : [structure.hard];
  for (let next = 0; next < reached.length; next += 1) {
    const group = at(reached, next);
    for (const { start, items } of calls) {
      for (let index = at(start, group); index < at(start, group + 1); index += 1) reach(at(items, index));
    }
  }
  return Int32Array.from(reached).sort();
}
