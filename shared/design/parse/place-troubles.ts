import { COUNTRIES, hasSubdivision, SUBDIVISIONS } from '../schema/countries.ts';
import type { Trouble } from './locate.ts';
import { everywhere, type Look } from './look.ts';
import { errorsOf, NONE } from './most-troubles.ts';
import { list, map, type Raw } from './raw.ts';
import { quote } from './quote.ts';
import { MOST_ZONES_DEEP } from './zone-chains.ts';

/** Places that contradict themselves: a state or province that the country does not have. */
export function placeTroubles(data: unknown, look: Look = everywhere): Trouble[] {
  const design = map(data);
  const vendors = map(design.vendors);
  return [
    ...subdivisionTroubles(map(map(design.context).organisation), ['context', 'organisation']),
    ...errorsOf(Object.keys(vendors), (id) => subdivisionTroubles(map(vendors[id]), ['vendors', id])),
    ...list(design.stages).flatMap((stage, index) =>
      zoneTroubles(map(map(stage).zones), ['stages', index, 'zones'], look),
    ),
  ];
}

type Path = Trouble['path'];

function zoneTroubles(zones: Raw, path: Path, look: Look): Trouble[] {
  return errorsOf(look(path, zones), (id) => {
    const zone = map(zones[id]);
    return zone.subdivision === undefined ? NONE : subdivisionTroubles(zone, [...path, id], countryAround(zones, id));
  });
}

/** The nearest country that a zone or one around it names. */
function countryAround(zones: Raw, start: string): unknown {
  let id: unknown = start;
  for (let depth = 0; depth <= MOST_ZONES_DEEP && typeof id === 'string'; depth += 1) {
    const zone = map(zones[id]);
    if (zone.country !== undefined) return zone.country;
    id = zone.in;
  }
  return undefined;
}

function subdivisionTroubles(place: Raw, path: Path, country: unknown = place.country): Trouble[] {
  const { subdivision } = place;
  if (typeof country !== 'string' || typeof subdivision !== 'string' || !COUNTRIES.has(country)) return [];
  if (hasSubdivision(country, subdivision)) return [];
  return [
    {
      path: [...path, 'subdivision'],
      message: `${country} has no part ${quote(subdivision)}`,
      fix: `write one of ${SUBDIVISIONS[country]?.join(', ') ?? ''}, or correct the country`,
    },
  ];
}
