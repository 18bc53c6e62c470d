/** A deep copy of plain data: arrays, objects and values. Reads drafts too, so that a copy shares nothing with them. */
export function plainCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => plainCopy(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainCopy<unknown>(inner)])) as T;
}
