import { designSchema } from '../schema/design.ts';
import { MOST_TROUBLES } from './most-troubles.ts';

/** Entries of each map and list that are looked at first: in a file that is something else they are hopeless already. */
const FIRST = MOST_TROUBLES + 1;

/** Data through the schema; when that is hopeless, only its beginning. Undefined when not even that can be listed. */
export function parseSchema(data: object): ReturnType<typeof designSchema.safeParse> | undefined {
  try {
    const begun = isLong(data) ? designSchema.safeParse(beginningOf(data)) : undefined;
    if (begun?.success === false && begun.error.issues.length > MOST_TROUBLES) return begun;
    return designSchema.safeParse(data);
  } catch (error) {
    // The library passes issues on as arguments, of which there can be only so many.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
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
