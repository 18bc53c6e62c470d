import { z } from '../../base/zod.ts';
import { unwrap } from '../parse/unknown-keys.ts';

/**
 * Plain data in the order of the schema, without what says nothing: undefined, empty sections, defaults. Unknown keys
 * follow the known ones in the author's order. Maps keyed by id keep their order: it is the author's.
 */
export function canonical(schema: z.ZodType | undefined, value: unknown): unknown {
  const inner = schema && unwrap(schema);
  if (Array.isArray(value)) {
    const element = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
    return value.map((item) => canonical(element, item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const map = value as Readonly<Record<string, unknown>>;
  const pairs = orderedKeys(inner, Object.keys(map)).flatMap((key): [string, unknown][] => {
    const child = childSchema(inner, key);
    const next = canonical(child, map[key]);
    return next === undefined || (child instanceof z.ZodDefault && isEmpty(next)) ? [] : [[key, next]];
  });
  return Object.fromEntries(pairs);
}

/** The schema of one entry of a map, when the format knows it. */
export function childSchema(schema: z.ZodType | undefined, key: string | number): z.ZodType | undefined {
  const inner = schema && unwrap(schema);
  if (inner instanceof z.ZodObject)
    return Object.hasOwn(inner.shape, key) ? (inner.shape[key] as z.ZodType) : undefined;
  if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType;
  return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
}

/** Known keys in the order of the schema, then the others as they are. */
export function orderedKeys(schema: z.ZodType | undefined, keys: readonly string[]): string[] {
  const inner = schema && unwrap(schema);
  if (!(inner instanceof z.ZodObject)) return [...keys];
  const known = Object.keys(inner.shape);
  return [...known.filter((key) => keys.includes(key)), ...keys.filter((key) => !known.includes(key))];
}

export function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}
