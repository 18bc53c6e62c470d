import type { Failable } from '../types.ts';

/** Everything that can fail in one stage, each with a position for typed arrays. */
export interface Registry {
  readonly list: Failable[];
  /** Positions of the places, which many hosts share. */
  readonly places: Map<string, number>;
}

export function newRegistry(): Registry {
  return { list: [], places: new Map() };
}

/** Enters something that is met only once, such as a unit or a host, and returns its position. */
export function addFailable(registry: Registry, failable: Failable): number {
  return registry.list.push(failable) - 1;
}

/** The position of a place, entered on first use. */
export function positionOfPlace(registry: Registry, place: Failable): number {
  const known = registry.places.get(place.id);
  if (known !== undefined) return known;
  const position = addFailable(registry, place);
  registry.places.set(place.id, position);
  return position;
}
