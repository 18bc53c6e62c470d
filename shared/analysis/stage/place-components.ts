import type { Component } from '../../design/schema/component.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { sortedIds } from './sorted-ids.ts';
import { isManaged, isOutside, modeOf, neededUnits } from './component-facts.ts';
import { EVENT, Events } from './events.ts';
import { placeManaged } from './place-managed.ts';
import { Placement, type Host, type Placements, type PlacementFacts } from './placement.ts';
import { votesOf } from './votes.ts';
import { zonePlaces, type Chain } from './zone-places.ts';

/** What placing one component needs to know of the rest of the stage. */
interface Site {
  readonly stage: Stage;
  readonly events: Events;
  readonly chain: (zone: string | undefined) => Chain;
  /** Machines zone → its machines, made when first met. */
  readonly machines: (zone: string) => readonly Host[];
}

/** Puts every unit of a stage on its host, and every host in its places. */
export function placeComponents(stage: Stage): Placements {
  const events = new Events(stage);
  const chain = zonePlaces(stage, events);
  const made = new Map<string, readonly Host[]>();
  const machines = (zone: string): readonly Host[] => {
    const hosts = made.get(zone) ?? makeMachines(zone, stage, events, chain);
    made.set(zone, hosts);
    return hosts;
  };
  const site: Site = { stage, events, chain, machines };
  const components = new Map<string, Placement>();
  for (const id of sortedIds(stage.components)) {
    const component = stage.components[id];
    if (component !== undefined) components.set(id, new Placement(id, placeOne(id, component, site), events));
  }
  return { components, events };
}

function makeMachines(id: string, stage: Stage, events: Events, chain: Site['chain']): Host[] {
  const zone = stage.zones[id];
  return Array.from({ length: zone?.count ?? 1 }, (_, index) =>
    hostOf(events.add(EVENT.machine, id, index + 1), chain(inTurn(zone?.spread, index) ?? zone?.in)),
  );
}

function hostOf(event: number, chain: Chain): Host {
  return { chain, events: [event, ...chain.events] };
}

function placeOne(id: string, component: Component, site: Site): PlacementFacts {
  if (isOutside(component)) return OUTSIDE;
  if (isManaged(component)) return placeManaged(id, component, site.chain(component.in), site.events);
  const around = site.chain(component.in).machines;
  const shared = around === undefined ? undefined : site.machines(around);
  const n = component.n ?? shared?.length ?? 1;
  const hosts = Array.from({ length: n }, (_, index) => inTurn(shared, index) ?? ownHost(id, component, index, site));
  return placeUnits(id, component, hosts, site);
}

/** A unit that is drawn without a machine runs on one of its own. */
function ownHost(id: string, component: Component, index: number, { events, chain }: Site): Host {
  return hostOf(events.add(EVENT.ownMachine, id, index + 1), chain(inTurn(component.spread, index) ?? component.in));
}

function placeUnits(id: string, component: Component, hosts: readonly Host[], site: Site): PlacementFacts {
  const n = hosts.length;
  const mode = modeOf(component, n);
  const conditions = mode === 'active-passive' && n > 1 ? failoverEvents(id, component, site) : [];
  const units = hosts.map((host, index) => [
    site.events.add(EVENT.unit, id, index + 1),
    ...host.events,
    ...(index > 0 ? conditions.filter((event) => !host.events.includes(event)) : []),
  ]);
  const arbitrators = mode === 'quorum' ? arbitratorHosts(id, component, site) : [];
  const { votes, k } = votesOf(component, n, arbitrators.length, () => neededUnits(component, n, mode), mode);
  return {
    n,
    k,
    mode,
    managed: false,
    votes,
    positions: [...units, ...arbitrators.map(({ events }) => events)],
    chains: [...hosts, ...arbitrators].map(({ chain }) => chain),
    hosted: true,
    zoneMatters: true,
    asked: [],
  };
}

/** What a standby needs to take over: that failover works, and the place of what decides on it. */
function failoverEvents(id: string, component: Component, { events, chain, machines }: Site): number[] {
  const place = chain(component.failoverIn);
  const [machine] = place.machines === undefined ? [] : machines(place.machines);
  return [events.add(EVENT.failover, id), ...(machine?.events ?? place.events)];
}

/** Arbitrators, each on a machine of its zone: the zone's first where it is a group of machines. */
function arbitratorHosts(id: string, { arbitrators = [] }: Component, { events, chain, machines }: Site): Host[] {
  return arbitrators.map((zone, index) => {
    const place = chain(zone);
    const own = events.add(EVENT.arbitrator, id, index + 1);
    const [machine] = place.machines === undefined ? [] : machines(place.machines);
    return { chain: machine?.chain ?? place, events: [own, ...(machine?.events ?? place.events)] };
  });
}

const OUTSIDE_CHAIN: Chain = { places: [], events: [], zone: undefined, regionKnown: true, machines: undefined };
const OUTSIDE: PlacementFacts = {
  n: 1,
  k: 1,
  mode: 'single',
  managed: false,
  votes: undefined,
  positions: [[]],
  chains: [OUTSIDE_CHAIN],
  hosted: false,
  zoneMatters: false,
  asked: [],
};

function inTurn<T>(values: readonly T[] | undefined, index: number): T | undefined {
  return values === undefined || values.length === 0 ? undefined : values[index % values.length];
}
