/** Plain data that may differ from the schema. */
export type Raw = Readonly<Record<string, unknown>>;

/** A map, empty when it is none. */
export function map(value: unknown): Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {};
}

/** A list, empty when it is none. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
