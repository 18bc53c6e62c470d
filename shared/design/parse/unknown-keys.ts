import { isMap } from '../../base/is-map.ts';
import { z } from 'zod';
import { nearest } from '../../base/nearest.ts';
import type { Trouble } from './locate.ts';
import { quote } from './quote.ts';

/** Keys that the schema does not know, at any depth: they are kept and never used, so a slip of the pen must be seen. */
export function unknownKeys(schema: z.ZodType, data: unknown, path: readonly (string | number)[] = []): Trouble[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray && Array.isArray(data)) {
    return data.flatMap((item, index) => unknownKeys(inner.element as z.ZodType, item, [...path, index]));
  }
  if (!isMap(data)) return [];
  if (inner instanceof z.ZodRecord) {
    return Object.entries(data).flatMap(([key, value]) =>
      unknownKeys(inner.valueType as z.ZodType, value, [...path, key]),
    );
  }
  if (!(inner instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, z.ZodType>> = inner.shape;
  return Object.entries(data).flatMap(([key, value]) => {
    const known = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return known === undefined
      ? [unknownKey(key, Object.keys(shape), path)]
      : unknownKeys(known, value, [...path, key]);
  });
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
