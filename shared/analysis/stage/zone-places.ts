import type { Stage } from '../../design/schema/stage.ts';
import type { Zone } from '../../design/schema/zone.ts';
import type { Scope } from '../../design/schema/vocabulary.ts';
import { EVENT, type Events } from './events.ts';
import { scopeOfPlace } from './place-scope.ts';

/** Where something stands: the places around it that can fail, innermost first. */
export interface Chain {
  readonly places: readonly { readonly event: number; readonly scope: Scope }[];
  readonly events: readonly number[];
  /** The availability zone, or the site when there is none inside it. */
  readonly zone: string | undefined;
  /** Whether the region or the site is drawn. */
  readonly regionKnown: boolean;
  /** The machines zone that it is or stands in. */
  readonly machines: string | undefined;
}

const NOWHERE: Chain = { places: [], events: [], zone: undefined, regionKnown: false, machines: undefined };

/**
 * The chain of a zone, itself included, each made once; a place is entered among the events when it is first met. Zones
 * that contain each other end where the circle closes.
 */
export function zonePlaces(stage: Stage, events: Events): (zone: string | undefined) => Chain {
  const placeEvents = new Map<string, number>();
  const eventOf = (id: string): number => {
    const known = placeEvents.get(id) ?? events.add(EVENT.place, id);
    placeEvents.set(id, known);
    return known;
  };
  const chains = new Map<string, Chain>();
  return (id) => {
    if (id === undefined) return NOWHERE;
    const known = chains.get(id);
    if (known !== undefined) return known;
    const made = readChain(stage.zones, id, eventOf);
    chains.set(id, made);
    return made;
  };
}

function readChain(zones: Stage['zones'], id: string, eventOf: (id: string) => number): Chain {
  const around = ancestors(zones, id);
  const ofKind = (kind: Zone['kind']): string | undefined => around.find((zone) => zones[zone]?.kind === kind);
  const places = around.flatMap((zone) => {
    const scope = scopeOfPlace(zones[zone])?.scope;
    return scope === undefined ? [] : [{ event: eventOf(zone), scope }];
  });
  const site = ofKind('site');
  return {
    places,
    events: places.map(({ event }) => event),
    zone: ofKind('availability-zone') ?? site,
    regionKnown: site !== undefined || ofKind('region') !== undefined,
    machines: ofKind('machines'),
  };
}

/** The zone and the zones around it, innermost first. */
export function ancestors(zones: Stage['zones'], id: string): string[] {
  const seen: string[] = [];
  let next: string | undefined = id;
  while (next !== undefined && Object.hasOwn(zones, next) && !seen.includes(next)) {
    seen.push(next);
    next = zones[next]?.in;
  }
  return seen;
}
