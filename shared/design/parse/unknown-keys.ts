import { isMap } from '../../base/is-map.ts';
import { z } from 'zod';
import { nearest } from '../../base/nearest.ts';
import type { Trouble } from './locate.ts';
import { MOST_TROUBLES } from './most-troubles.ts';
import { quote } from './quote.ts';

/** Keys that the schema does not know, at any depth: they are kept and never used, so a slip of the pen must be seen. */
export function unknownKeys(schema: z.ZodType, data: unknown): Trouble[] {
  const found: Trouble[] = [];
  collect(schema, data, [], found);
  return found;
}

function collect(schema: z.ZodType, data: unknown, path: Trouble['path'], found: Trouble[]): void {
  if (found.length > MOST_TROUBLES) return;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray && Array.isArray(data)) {
    for (const [index, item] of data.entries()) collect(inner.element as z.ZodType, item, [...path, index], found);
  }
  if (!isMap(data)) return;
  if (inner instanceof z.ZodRecord) {
    for (const [key, value] of Object.entries(data))
      collect(inner.valueType as z.ZodType, value, [...path, key], found);
  }
  if (!(inner instanceof z.ZodObject)) return;
  const shape: Readonly<Record<string, z.ZodType>> = inner.shape;
  for (const [key, value] of Object.entries(data)) {
    const known = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (known === undefined) found.push(unknownKey(key, Object.keys(shape), path));
    else collect(known, value, [...path, key], found);
  }
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
