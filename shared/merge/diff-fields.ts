import { isMap } from '../base/is-map.ts';
import { own } from '../base/own.ts';
import { sameValue } from '../base/same-value.ts';

/** One field of an element that differs; undefined: it is not there. */
export interface FieldChange {
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/** What differs between two values, field by field; lists are compared whole. */
export function diffFields(before: unknown, after: unknown, path: readonly string[] = []): readonly FieldChange[] {
  if (sameValue(before, after)) return [];
  if (!isMap(after) || !(isMap(before) || before === undefined)) return [{ path, before, after }];
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after)]);
  return [...keys].flatMap((key) => diffFields(own(before ?? {}, key), own(after, key), [...path, key]));
}
