import type { z } from '../../base/zod.ts';
import { MOST_TROUBLES } from './most-troubles.ts';

/** Entries of each map and list that are looked at first: in a file that is something else they are hopeless already. */
const FIRST = MOST_TROUBLES + 1;

/** What a schema says of a value; of a hopeless one, only of its beginning. */
export function askSchema<T>(schema: z.ZodType<T>, value: unknown): z.ZodSafeParseResult<T> {
  const begun = isLong(value) ? schema.safeParse(beginningOf(value)) : undefined;
  return begun?.success === false ? begun : schema.safeParse(value);
}

function isLong(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(value).length > FIRST || Object.values(value).some(isLong);
}

function beginningOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, FIRST).map(beginningOf);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).slice(0, FIRST);
  return Object.fromEntries(keys.map((key) => [key, beginningOf(Reflect.get(value, key))]));
}
