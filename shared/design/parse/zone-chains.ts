import { map, type Raw } from './raw.ts';

/** Deeper nesting is no place on earth; whatever walks up from every zone would take as long as there are zones. */
export const MOST_ZONES_DEEP = 50;

export interface ZoneChains {
  /** One zone of every circle: the first by name. */
  readonly circles: readonly string[];
  /** Zones that stand inside more than `MOST_ZONES_DEEP` others. */
  readonly tooDeep: readonly string[];
}

/** Follows `in` from every zone, or only from some, each zone once. */
export function zoneChains(zones: Raw, from: readonly string[] = Object.keys(zones)): ZoneChains {
  const depths = new Map<string, number>();
  const circles: string[] = [];
  for (const start of from) {
    const way = wayUp(zones, start, depths);
    const top = aroundOf(zones, way.at(-1) ?? start);
    const circle = way.indexOf(top ?? '');
    if (circle >= 0) circles.push(...way.slice(circle).sort().slice(0, 1));
    const around = circle >= 0 ? 0 : (depths.get(top ?? '') ?? -1);
    way.reverse().forEach((id, index) => depths.set(id, around + 1 + index));
  }
  return { circles, tooDeep: [...depths].flatMap(([id, depth]) => (depth > MOST_ZONES_DEEP ? [id] : [])) };
}

/** The zones from `start` outwards whose depth is not known yet. */
function wayUp(zones: Raw, start: string, depths: ReadonlyMap<string, number>): string[] {
  const way = new Set<string>();
  for (let id: string | undefined = start; id !== undefined && !depths.has(id) && !way.has(id);) {
    way.add(id);
    id = aroundOf(zones, id);
  }
  return [...way];
}

function aroundOf(zones: Raw, id: string): string | undefined {
  const around = map(zones[id]).in;
  return typeof around === 'string' && Object.hasOwn(zones, around) ? around : undefined;
}
