import type { Issue } from '../../issue.ts';
import type { Trouble } from '../locate.ts';
import type { PlainPlaces, PlainText } from './read-plain.ts';

/** As `locate`, for data of the plain reader: the place of the entry, or of the nearest one around that has a place of its own. */
export function locatePlain(troubles: readonly Trouble[], { data, places, position }: PlainText): Issue[] {
  const placeOf = entryPlaces(places);
  return troubles.map(({ path, severity = 'error', message, fix }) => {
    let [place, at] = [0, data];
    for (const key of path) {
      if (typeof at !== 'object' || at === null) break;
      place = placeOf(at, key) ?? place;
      at = Reflect.get(at, key) as unknown;
    }
    return { severity, ...position(place), path, message, fix };
  });
}

/** Looks up places by key; the keys of a map are numbered once, because it may have ten thousands. */
function entryPlaces(places: PlainPlaces): (around: object, key: string | number) => number | undefined {
  const numbered = new Map<object, ReadonlyMap<string, number>>();
  return (around, key) => {
    if (typeof key === 'number') return places.get(around)?.[key];
    const numbers = numbered.get(around) ?? new Map(Object.keys(around).map((each, index) => [each, index]));
    numbered.set(around, numbers);
    return places.get(around)?.[numbers.get(key) ?? -1];
  };
}
