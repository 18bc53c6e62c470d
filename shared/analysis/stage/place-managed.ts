import type { Component } from '../../design/schema/component.ts';
import { SCOPES, type Scope } from '../../design/schema/vocabulary.ts';
import { managedScope } from './component-facts.ts';
import { EVENT, type Events } from './events.ts';
import type { PlacementFacts } from './placement.ts';
import type { Chain } from './zone-places.ts';

/**
 * A managed service is one element of its stated scope, and falls with the places around it of that scope or wider.
 * While nobody has said the scope, it may be as small as a host: `unknown` lists it and no level can be claimed.
 */
export function placeManaged(id: string, component: Component, chain: Chain, events: Events): PlacementFacts {
  const known = managedScope(component);
  const scope = known ?? 'host';
  const around = chain.places.filter((place) => reaches(place.scope, scope)).map(({ event }) => event);
  const narrow = scope === 'host' || scope === 'rack' || scope === 'zone';
  return {
    n: 1,
    k: 1,
    mode: 'managed',
    managed: true,
    votes: undefined,
    hosts: [{ event: undefined, chain: { ...chain, events: around, zone: narrow ? chain.zone : undefined } }],
    firstUnit: events.add(EVENT.managed, id),
    firstArbitrator: -1,
    conditions: [],
    zoneMatters: false,
    asked: known === undefined ? ['scope'] : [],
  };
}

/** Whether a failure of scope `a` reaches at least as far as one of scope `b`. */
export function reaches(a: Scope, b: Scope): boolean {
  return SCOPES.indexOf(a) >= SCOPES.indexOf(b);
}
