/** Takes one key out of a map of the draft. */
export function removeKey<K extends string>(map: Partial<Record<K, unknown>>, key: K): void {
  Reflect.deleteProperty(map, key);
}
