import type { Stage } from '../../design/schema/stage.ts';
import type { Zone } from '../../design/schema/zone.ts';
import type { Scope } from '../../design/schema/vocabulary.ts';
import type { Failable } from '../types.ts';

/** How far the failure of a place reaches. A network is not a place that fails by itself; hosts are made elsewhere. */
const SCOPE_OF_KIND = {
  rack: 'rack',
  'availability-zone': 'zone',
  site: 'zone',
  region: 'region',
  provider: 'provider',
} as const satisfies Partial<Record<Zone['kind'], Scope>>;

/** Where something stands: the places around it that can fail, innermost first. */
export interface Chain {
  readonly places: readonly Failable[];
  /** The availability zone, or the site when there is none inside it. */
  readonly zone: string | undefined;
  /** Whether the region or the site is drawn. */
  readonly regionKnown: boolean;
}

const NOWHERE: Chain = { places: [], zone: undefined, regionKnown: false };

export interface ZonePlaces {
  readonly zones: ReadonlyMap<string, Zone>;
  /** The chain of a zone, itself included. */
  readonly chain: (zone: string | undefined) => Chain;
  /** The machines zone that a zone is or stands in. */
  readonly machines: (zone: string | undefined) => string | undefined;
}

/** Answers questions about nested zones, each computed once. Zones that contain each other end where the circle closes. */
export function zonePlaces(stage: Stage): ZonePlaces {
  const zones = new Map(Object.entries(stage.zones));
  const chains = new Map<string, Chain>();
  const chain = (id: string | undefined): Chain => {
    if (id === undefined) return NOWHERE;
    const known = chains.get(id) ?? readChain(zones, id);
    chains.set(id, known);
    return known;
  };
  return { zones, chain, machines: (id) => ancestors(zones, id).find((zone) => zones.get(zone)?.kind === 'machines') };
}

function ancestors(zones: ReadonlyMap<string, Zone>, id: string | undefined): string[] {
  const seen = new Set<string>();
  for (let next = id; next !== undefined && zones.has(next) && !seen.has(next); next = zones.get(next)?.in) {
    seen.add(next);
  }
  return [...seen];
}

function readChain(zones: ReadonlyMap<string, Zone>, id: string): Chain {
  const places = ancestors(zones, id).flatMap((zone) => placeOf(zones, zone));
  const ofKind = (kind: Failable['kind']): string | undefined => places.find((place) => place.kind === kind)?.id;
  const site = ofKind('site');
  return {
    places,
    zone: ofKind('availability-zone') ?? site,
    regionKnown: site !== undefined || ofKind('region') !== undefined,
  };
}

function placeOf(zones: ReadonlyMap<string, Zone>, id: string): Failable[] {
  const zone = zones.get(id);
  if (zone === undefined || zone.kind === 'network' || zone.kind === 'machines') return [];
  const { kind, availability } = zone;
  return [{ id, element: id, kind, scope: SCOPE_OF_KIND[kind], ...(availability !== undefined && { availability }) }];
}
