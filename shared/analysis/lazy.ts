/** Computes a value when it is first asked for, and keeps it. */
export function lazy<T>(compute: () => T): () => T {
  let value: { readonly of: T } | undefined;
  return () => (value ??= { of: compute() }).of;
}

type Parts<T> = { readonly [K in keyof T]: () => T[K] };

/** An object each of whose properties is computed when it is first read. */
export function lazily<T extends object>(parts: Parts<T>): T {
  return lazilyOver({}, parts);
}

/** The same on top of another object, whose properties are read from there. */
export function lazilyOver<B extends object, T extends object>(base: B, parts: Parts<T>): B & T {
  const made = Object.create(base) as B & T;
  for (const key of Object.keys(parts) as (keyof T)[]) {
    Object.defineProperty(made, key, { enumerable: true, get: lazy(parts[key]) });
  }
  return made;
}
