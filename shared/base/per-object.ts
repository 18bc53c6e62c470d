/** Makes something of an object once and keeps it as long as the object. */
export function perObject<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, { readonly of: V }>();
  return (key) => {
    const known = made.get(key) ?? { of: make(key) };
    made.set(key, known);
    return known.of;
  };
}
