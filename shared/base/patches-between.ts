import { addAll } from './add-all.ts';
import type { Patch } from 'immer';
import { isMap } from './is-map.ts';
import { own } from './own.ts';

type Path = readonly (string | number)[];

/**
 * What turns `before` into `after`, as patches for immer's `applyPatches`. Parts that both share are not walked, so it
 * costs what an edit touched. Plain data only; a key whose value is undefined counts as absent, as it does in JSON.
 */
export function patchesBetween(before: unknown, after: unknown, path: Path = []): Patch[] {
  if (Object.is(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return betweenLists(before, after, path);
  if (isMap(before) && isMap(after)) return betweenMaps(before, after, path);
  return [{ op: 'replace', path: [...path], value: after }];
}

type Fields = Readonly<Record<string, unknown>>;

function betweenMaps(before: Fields, after: Fields, path: Path): Patch[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => {
    const [old, now] = [own(before, key), own(after, key)];
    const at = [...path, key];
    if (now === undefined) return old === undefined ? [] : [{ op: 'remove' as const, path: at }];
    return old === undefined ? [{ op: 'add' as const, path: at, value: now }] : patchesBetween(old, now, at);
  });
}

/** What both lists begin and end with stays; in between, items are changed in place, then the rest is added or removed. */
function betweenLists(before: readonly unknown[], after: readonly unknown[], path: Path): Patch[] {
  const shorter = Math.min(before.length, after.length);
  const head = sharedFrom(shorter, (index) => Object.is(before[index], after[index]));
  const tail = sharedFrom(shorter - head, (index) => Object.is(before.at(-1 - index), after.at(-1 - index)));
  const common = shorter - tail;
  const patches: Patch[] = [];
  for (let index = head; index < common; index += 1)
    addAll(patches, patchesBetween(before[index], after[index], [...path, index]));
  for (let index = before.length - tail - 1; index >= common; index -= 1)
    patches.push({ op: 'remove', path: [...path, index] });
  for (let index = common; index < after.length - tail; index += 1)
    patches.push({ op: 'add', path: [...path, index], value: after[index] });
  return patches;
}

function sharedFrom(limit: number, shared: (index: number) => boolean): number {
  let count = 0;
  while (count < limit && shared(count)) count += 1;
  return count;
}
