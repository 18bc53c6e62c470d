import type { Component } from '../../design/schema/component.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { sortedIds } from './sorted-ids.ts';
import { isManaged, isOutside, modeOf, neededUnits } from './component-facts.ts';
import { EVENT, Events, type EventKind } from './events.ts';
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
  const hosts: Host[] = [];
  for (let index = 0; index < (zone?.count ?? 1); index += 1) {
    const around = chain(inTurn(zone?.spread, index) ?? zone?.in);
    hosts.push({ event: events.add(EVENT.machine, id, index + 1), chain: around });
  }
  return hosts;
}

function placeOne(id: string, component: Component, site: Site): PlacementFacts {
  if (isOutside(component)) return OUTSIDE;
  if (isManaged(component)) return placeManaged(id, component, site.chain(component.in), site.events);
  const around = site.chain(component.in).machines;
  const shared = around === undefined ? undefined : site.machines(around);
  const n = component.n ?? shared?.length ?? 1;
  return placeUnits(id, component, n === shared?.length ? shared : hostsFor(id, component, n, shared, site), site);
}

/** The shared machines in turn; a unit that is drawn without a machine runs on one of its own. */
function hostsFor(
  id: string,
  component: Component,
  n: number,
  shared: readonly Host[] | undefined,
  { events, chain }: Site,
): Host[] {
  const hosts: Host[] = [];
  for (let index = 0; index < n; index += 1) {
    const around = () => chain(inTurn(component.spread, index) ?? component.in);
    hosts.push(inTurn(shared, index) ?? { chain: around(), event: events.add(EVENT.ownMachine, id, index + 1) });
  }
  return hosts;
}

function placeUnits(id: string, component: Component, hosts: readonly Host[], site: Site): PlacementFacts {
  const n = hosts.length;
  const mode = modeOf(component, n);
  const conditions = mode === 'active-passive' && n > 1 ? failoverEvents(id, component, site) : NONE;
  const voting = mode === 'quorum' ? (component.arbitrators ?? NONE) : NONE;
  const firstUnit = addAll(site.events, EVENT.unit, id, n);
  const firstArbitrator = addAll(site.events, EVENT.arbitrator, id, voting.length);
  const { votes, k } = votesOf(component, n, voting.length, () => neededUnits(component, n, mode), mode);
  return {
    n,
    k,
    mode,
    managed: false,
    votes,
    hosts: voting.length === 0 ? hosts : [...hosts, ...voting.map((zone) => standing(zone, site))],
    firstUnit,
    firstArbitrator,
    conditions,
    zoneMatters: true,
    asked: NONE,
  };
}

const NONE: readonly never[] = [];

function addAll(events: Events, kind: EventKind, id: string, count: number): number {
  const first = events.count;
  for (let index = 0; index < count; index += 1) events.add(kind, id, index + 1);
  return first;
}

/** What stands in a zone: on its first machine where it is a group of machines. */
function standing(zone: string, { chain, machines }: Site): Host {
  const place = chain(zone);
  const [machine] = place.machines === undefined ? [] : machines(place.machines);
  return machine ?? { event: undefined, chain: place };
}

/** What a standby needs to take over: that failover works, and the place of what decides on it. */
function failoverEvents(id: string, component: Component, site: Site): number[] {
  const works = site.events.add(EVENT.failover, id);
  if (component.failoverIn === undefined) return [works];
  const { event, chain } = standing(component.failoverIn, site);
  return [works, ...(event === undefined ? [] : [event]), ...chain.events];
}

const OUTSIDE: PlacementFacts = {
  n: 1,
  k: 1,
  mode: 'single',
  managed: false,
  votes: undefined,
  hosts: [],
  firstUnit: -1,
  firstArbitrator: -1,
  conditions: NONE,
  zoneMatters: false,
  asked: NONE,
};

function inTurn<T>(values: readonly T[] | undefined, index: number): T | undefined {
  return values === undefined || values.length === 0 ? undefined : values[index % values.length];
}
