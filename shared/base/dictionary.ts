/**
 * An object of these entries, made for hundreds of keys: engines build one that starts without a shape many times faster
 * than they lay out a shape per key. Every name is a plain key of it, `__proto__` too.
 */
export function dictionary<T>(entries: Iterable<readonly [key: string, value: T]>): Readonly<Record<string, T>> {
  const made = Object.create(null) as Record<string, T>;
  for (const [key, value] of entries) made[key] = value;
  return made;
}
