import { SCOPES, type Scope } from '../../design/schema/vocabulary.ts';
import type { PlacementFacts } from './placement.ts';
import type { Chain } from './zone-places.ts';

/**
 * A managed service is one element of its stated scope, and falls with the places around it of that scope or wider.
 * While nobody has said the scope, it may be as small as a host: `unknown` lists it and no level can be claimed.
 */
export function placeManaged(known: Scope | undefined, chain: Chain): PlacementFacts {
  const scope = known ?? 'host';
  const places = chain.places.filter((place) => reaches(place.scope, scope));
  const narrow = scope === 'host' || scope === 'rack' || scope === 'zone';
  const here = narrow ? chain : { ...chain, availabilityZone: undefined, site: undefined };
  const host = { on: undefined, ordinal: 1, chain: { ...here, places } };
  return {
    outside: false,
    n: 1,
    k: 1,
    mode: 'managed',
    managed: true,
    around: chain,
    votes: undefined,
    hosts: [host],
    failover: undefined,
    zoneMatters: false,
    scope: known,
  };
}

/** Whether a failure of scope `a` reaches at least as far as one of scope `b`. */
export function reaches(a: Scope, b: Scope): boolean {
  return SCOPES.indexOf(a) >= SCOPES.indexOf(b);
}
