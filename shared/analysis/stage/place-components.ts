import { sortedEntries } from '../../design/sorted-entries.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { Failable } from '../types.ts';
import type { Placement, Placements } from './placement.ts';
import { isManaged, isOutside, modeOf, neededUnits } from './component-facts.ts';
import { placeManaged } from './place-managed.ts';
import { addFailable, newRegistry, positionOfPlace, type Registry } from './registry.ts';
import { zonePlaces, type Chain, type ZonePlaces } from './zone-places.ts';

/** A machine, with itself and the places around it as every unit on it shares them. */
interface Host {
  readonly id: string;
  readonly chain: Chain;
  readonly ids: readonly string[];
  readonly positions: readonly number[];
}

/** Puts every unit of a stage on its host, and every host in its places. */
export function placeComponents(stage: Stage): Placements {
  const registry = newRegistry();
  const places = zonePlaces(stage);
  const hosts = hostsOfMachines(places, registry);
  const components = new Map<string, Placement>();
  for (const [id, component] of sortedEntries(stage.components)) {
    components.set(id, placeOne(id, component, places, hosts, registry));
  }
  return { components, registry };
}

function hostsOfMachines(places: ZonePlaces, registry: Registry): (zone: string) => readonly Host[] {
  const made = new Map<string, readonly Host[]>();
  return (id) => {
    const hosts = made.get(id) ?? makeHosts(id, places, registry);
    made.set(id, hosts);
    return hosts;
  };
}

function makeHosts(id: string, places: ZonePlaces, registry: Registry): Host[] {
  const zone = places.zones.get(id);
  const availability = zone?.availability;
  return Array.from({ length: zone?.count ?? 1 }, (_, index) => {
    const failable: Failable = {
      id: `${id}#${index + 1}`,
      element: id,
      kind: 'host',
      scope: 'host',
      ...(availability !== undefined && { availability }),
    };
    return makeHost(failable, places.chain(inTurn(zone?.spread, index) ?? zone?.in), registry);
  });
}

function makeHost(failable: Failable, chain: Chain, registry: Registry): Host {
  const all = [failable, ...chain.places];
  return {
    id: failable.id,
    chain,
    ids: all.map(({ id }) => id),
    positions: [addFailable(registry, failable), ...chain.places.map((place) => positionOfPlace(registry, place))],
  };
}

function placeOne(
  id: string,
  component: Component,
  places: ZonePlaces,
  hosts: (zone: string) => readonly Host[],
  registry: Registry,
): Placement {
  if (isOutside(component)) return outside(id);
  if (isManaged(component)) return placeManaged(id, component, places, registry);
  const machines = places.machines(component.in);
  const shared = machines === undefined ? undefined : hosts(machines);
  const n = component.n ?? shared?.length ?? 1;
  const own = Array.from(
    { length: n },
    (_, index) => inTurn(shared, index) ?? ownHost(id, component, index, places, registry),
  );
  return placeUnits(id, component, own, registry);
}

function placeUnits(id: string, component: Component, hosts: readonly Host[], registry: Registry): Placement {
  const n = hosts.length;
  const mode = modeOf(component, n);
  const { availability } = component;
  const own = hosts.map((_, index): Failable => ({
    id: `${id}#${index + 1}`,
    element: id,
    kind: 'unit',
    scope: 'host',
    ...(availability !== undefined && { availability }),
  }));
  const zones = hosts.map(({ chain }) => chain.zone);
  return {
    id,
    n,
    k: neededUnits(component, n, mode),
    mode,
    managed: false,
    units: hosts.map(({ ids }, index) => [own[index]?.id ?? id, ...ids]),
    positions: own.map((failable, index) => [addFailable(registry, failable), ...(hosts[index]?.positions ?? [])]),
    zones,
    regionKnown: hosts.every(({ chain }) => chain.regionKnown),
    hosts: hosts.map((host) => host.id),
    unknown: zones.includes(undefined) ? ['zone'] : [],
  };
}

/** A unit that is drawn without a machine runs on one of its own. */
function ownHost(id: string, component: Component, index: number, places: ZonePlaces, registry: Registry): Host {
  const failable: Failable = { id: `${id}@${index + 1}`, element: id, kind: 'host', scope: 'host' };
  return makeHost(failable, places.chain(inTurn(component.spread, index) ?? component.in), registry);
}

function outside(id: string): Placement {
  return {
    id,
    n: 1,
    k: 1,
    mode: 'single',
    managed: false,
    units: [[]],
    positions: [[]],
    zones: [undefined],
    regionKnown: true,
    hosts: [],
    unknown: [],
  };
}

function inTurn<T>(values: readonly T[] | undefined, index: number): T | undefined {
  return values === undefined || values.length === 0 ? undefined : values[index % values.length];
}
