import { z } from '../../base/zod.ts';
import { unwrap } from '../parse/unknown-keys.ts';
import { align } from './align.ts';
import { childSchema } from './canonical.ts';
import { isMap } from '../../base/is-map.ts';

/** `target` with the keys of `old` that the schema does not know; list entries are matched as `align` says. */
export function withUnknownKeys(schema: z.ZodType | undefined, old: unknown, target: unknown): unknown {
  if (Array.isArray(target)) {
    const before: readonly unknown[] = Array.isArray(old) ? old : [];
    const places = align(before, target);
    return target.map((item, index) => withUnknownKeys(childSchema(schema, 0), before[places[index] ?? -1], item));
  }
  if (!isMap(target) || !isMap(old)) return target;
  const kept = Object.entries(target).map(([key, value]) => [
    key,
    withUnknownKeys(childSchema(schema, key), old[key], value),
  ]);
  const unknown = Object.entries(old).filter(([key]) => !isKnown(schema, key) && !Object.hasOwn(target, key));
  return Object.fromEntries([...kept, ...unknown]);
}

/** The format gives the key a meaning: a field of the schema, or any id of a map by id. */
export function isKnown(schema: z.ZodType | undefined, key: string): boolean {
  const inner = schema && unwrap(schema);
  return inner instanceof z.ZodObject ? Object.hasOwn(inner.shape, key) : inner instanceof z.ZodRecord;
}
