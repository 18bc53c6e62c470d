import { z } from 'zod';
import { connectionKey } from '../connection-key.ts';
import { unwrap } from '../parse/unknown-keys.ts';
import { childSchema } from './canonical.ts';

type Raw = Readonly<Record<string, unknown>>;

/** `target` with the keys of `old` that the schema does not know; list entries are matched as `entryKey` says. */
export function withUnknownKeys(schema: z.ZodType | undefined, old: unknown, target: unknown): unknown {
  if (Array.isArray(target)) {
    const before = Array.isArray(old) ? new Map(keyed(old)) : new Map<string, unknown>();
    return keyed(target).map(([key, item]) => withUnknownKeys(childSchema(schema, 0), before.get(key), item));
  }
  if (!isMap(target) || !isMap(old)) return target;
  const kept = Object.entries(target).map(([key, value]) => [
    key,
    withUnknownKeys(childSchema(schema, key), old[key], value),
  ]);
  const inner = schema && unwrap(schema);
  const known = inner instanceof z.ZodObject ? Object.keys(inner.shape) : undefined;
  const unknown = known === undefined ? [] : Object.entries(old).filter(([key]) => !known.includes(key));
  return Object.fromEntries([...kept, ...unknown]);
}

/** Entries of a list with what tells them apart: a stage's id, a connection's key, else the place in the list. */
export function keyed(items: readonly unknown[]): [string, unknown][] {
  const seen = new Map<string, number>();
  return items.map((item, index) => {
    const key = entryKey(item) ?? `#${index}`;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return [times === 0 ? key : `${key}#${times}`, item];
  });
}

function entryKey(item: unknown): string | undefined {
  if (!isMap(item)) return undefined;
  const { id, from, to } = item;
  if (typeof from === 'string' && typeof to === 'string') {
    return connectionKey({ from, to, ...(typeof id === 'string' ? { id } : {}) });
  }
  return typeof id === 'string' ? id : undefined;
}

export function isMap(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
