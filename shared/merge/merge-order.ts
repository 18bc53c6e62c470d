import { sameList } from '../base/same-list.ts';

/**
 * The order of everything that either side has. A side that left the order as it was follows the other; when both
 * changed it, mine leads and what only they have stands behind what it stood behind there.
 */
export function mergeOrder(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const [first, second] = sameList(mine, base) ? [theirs, mine] : [mine, theirs];
  const order = [...first];
  const known = new Set(first);
  second.forEach((key, index) => {
    if (known.has(key)) return;
    known.add(key);
    const before = second[index - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  });
  return order;
}
