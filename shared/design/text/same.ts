import { isMap } from './with-unknown-keys.ts';

/** Deep equality of plain data; the order of keys means nothing. */
export function same(a: unknown, b: unknown): boolean {
  return equal(a, b, false);
}

/** Deep equality of plain data, with the order of keys. */
export function identical(a: unknown, b: unknown): boolean {
  return equal(a, b, true);
}

function equal(a: unknown, b: unknown, ordered: boolean): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index], ordered));
  if (!isMap(a) || !isMap(b)) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  if (keys.length !== others.length) return false;
  return keys.every(
    (key, index) => (ordered ? others[index] === key : Object.hasOwn(b, key)) && equal(a[key], b[key], ordered),
  );
}
