/** A map's own value of a key: what every object inherits, such as `constructor`, is none. */
export function own(map: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
