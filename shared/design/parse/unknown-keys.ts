import { z } from '../../base/zod.ts';
import { isMap } from '../../base/is-map.ts';
import { nearest } from '../../base/nearest.ts';
import { perObject } from '../../base/per-object.ts';
import type { Trouble } from './locate.ts';
import { MOST_TROUBLES } from './most-troubles.ts';
import { quote } from './quote.ts';

/** Keys that the schema does not know, at any depth: they are kept and never used, so a slip of the pen must be seen. */
export function unknownKeys(schema: z.ZodType, data: unknown): Trouble[] {
  const found: Trouble[] = [];
  collect(schema, data, [], found);
  return found;
}

/** What in a schema says which keys there may be, found once for each: of an array, of a map, of an object; else nothing. */
const insideOf = perObject((schema: z.ZodType) => {
  const inner = unwrap(schema);
  return {
    element: inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined,
    values: inner instanceof z.ZodRecord ? (inner.valueType as z.ZodType) : undefined,
    shape: inner instanceof z.ZodObject ? (inner.shape as Shape) : undefined,
  };
});

/** `path` is that of the data, and is left as it was: most of what is looked at has nothing to say, and needs none of its own. */
function collect(schema: z.ZodType, data: unknown, path: (string | number)[], found: Trouble[]): void {
  if (typeof data !== 'object' || data === null || found.length > MOST_TROUBLES) return;
  const { element, values, shape } = insideOf(schema);
  if (element !== undefined && Array.isArray(data))
    data.forEach((item, index) => enter(element, [index, item], path, found));
  if (!isMap(data)) return;
  for (const entry of Object.entries(data)) {
    if (found.length > MOST_TROUBLES) return;
    if (values !== undefined) enter(values, entry, path, found);
    if (shape !== undefined) collectIn(shape, entry, path, found);
  }
}

type Shape = Readonly<Record<string, z.ZodType>>;
type Entry = readonly [key: string | number, value: unknown];

function collectIn(shape: Shape, entry: readonly [string, unknown], path: (string | number)[], found: Trouble[]): void {
  const [key] = entry;
  const known = Object.hasOwn(shape, key) ? shape[key] : undefined;
  if (known === undefined) found.push(unknownKey(key, Object.keys(shape), path));
  else enter(known, entry, path, found);
}

function enter(schema: z.ZodType, [key, value]: Entry, path: (string | number)[], found: Trouble[]): void {
  path.push(key);
  collect(schema, value, path, found);
  path.pop();
}

/** The schema of a value that is there: without `optional` and `default`. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}

function unknownKey(key: string, known: readonly string[], path: readonly (string | number)[]): Trouble {
  const guess = nearest(key, known);
  return {
    path: [...path, key],
    at: 'key',
    severity: 'warning',
    message: `${quote(key)} is no key of the format; it is kept and not used`,
    fix: guess === undefined ? `known keys here: ${known.join(', ')}` : `did you mean ${quote(guess)}?`,
  };
}
