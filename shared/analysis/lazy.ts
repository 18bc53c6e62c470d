/** Computes a value when it is first asked for, and keeps it. */
export function lazy<T>(compute: () => T): () => T {
  let value: { readonly of: T } | undefined;
  return () => (value ??= { of: compute() }).of;
}

/** An object each of whose properties is computed when it is first read. */
export function lazily<T extends object>(parts: { readonly [K in keyof T]: () => T[K] }): T {
  const made = {};
  for (const key of Object.keys(parts) as (keyof T)[]) {
    Object.defineProperty(made, key, { enumerable: true, get: lazy(parts[key]) });
  }
  return made as T;
}
