import type { Component } from '../../design/schema/component.ts';
import { SCOPES, type Scope } from '../../design/schema/vocabulary.ts';
import type { Failable } from '../types.ts';
import { managedScope } from './component-facts.ts';
import type { Placement } from './placement.ts';
import { addFailable, positionOfPlace, type Registry } from './registry.ts';
import type { ZonePlaces } from './zone-places.ts';

/**
 * A managed service is one element of its stated scope, and falls with the places around it of that scope or wider.
 * While nobody has said the scope, it may be as small as a host: `unknown` lists it and no level can be claimed.
 */
export function placeManaged(id: string, component: Component, places: ZonePlaces, registry: Registry): Placement {
  const known = managedScope(component);
  const scope = known ?? 'host';
  const { availability } = component;
  const own: Failable = {
    id,
    element: id,
    kind: 'managed',
    scope,
    ...(availability !== undefined && { availability }),
  };
  const chain = places.chain(component.in);
  const around = chain.places.filter((place) => reaches(place.scope, scope));
  return {
    id,
    n: 1,
    k: 1,
    mode: 'managed',
    managed: true,
    units: [[id, ...around.map((place) => place.id)]],
    positions: [[addFailable(registry, own), ...around.map((place) => positionOfPlace(registry, place))]],
    zones: [scope === 'host' || scope === 'rack' || scope === 'zone' ? chain.zone : undefined],
    regionKnown: true,
    hosts: [],
    unknown: known === undefined ? ['scope'] : [],
  };
}

/** Whether a failure of scope `a` reaches at least as far as one of scope `b`. */
export function reaches(a: Scope, b: Scope): boolean {
  return SCOPES.indexOf(a) >= SCOPES.indexOf(b);
}
