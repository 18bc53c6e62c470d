import { isMap } from '../../base/is-map.ts';
import { same } from './same.ts';

type Raw = Readonly<Record<string, unknown>>;

/**
 * Old key → new key of entries that are the same thing under another id: they say so (`was`), or one went and one came
 * with the same value, as places in the layout do. What is said of them in comments and unknown keys stays with them.
 */
export function renamedKeys(old: Raw, target: Raw): ReadonlyMap<string, string> {
  const gone = Object.keys(old).filter((key) => !Object.hasOwn(target, key));
  const came = Object.keys(target).filter((key) => !Object.hasOwn(old, key));
  const renamed = new Map<string, string>();
  for (const key of came) {
    const from = gone.filter((each) => !renamed.has(each) && isSame(each, old[each], target[key]));
    if (from.length === 1 && from[0] !== undefined) renamed.set(from[0], key);
  }
  return renamed;
}

function isSame(key: string, before: unknown, after: unknown): boolean {
  const former: unknown = isMap(after) ? after.was : undefined;
  return Array.isArray(former) ? former.at(-1) === key : same(before, after);
}
