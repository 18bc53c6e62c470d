import type { Trouble } from './locate.ts';
import type { Raw } from './raw.ts';

/** Which entries of the map at a path are looked at. */
export type Look = (path: Trouble['path'], map: Raw) => readonly string[];

export const everywhere: Look = (_, map) => Object.keys(map);

/** Only what stands at these paths, for whoever knows that everything else is as it was. */
export function only(paths: readonly (readonly (string | number)[])[]): Look {
  return (path, map) => {
    const ways = paths.filter((way) => path.every((key, depth) => depth >= way.length || way[depth] === key));
    if (ways.some((way) => way.length <= path.length)) return Object.keys(map);
    const keys = new Set(ways.map((way) => String(way[path.length])));
    return [...keys].filter((key) => Object.hasOwn(map, key));
  };
}
