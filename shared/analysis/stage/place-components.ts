import { sortedEntries } from '../../design/display-name.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { Failable, PlacedComponent } from '../types.ts';
import { isManaged, isOutside, modeOf, neededUnits } from './component-facts.ts';
import { placeManaged } from './place-managed.ts';
import { newRegistry, positionOf, type Registry } from './registry.ts';
import { zonePlaces, type Chain, type ZonePlaces } from './zone-places.ts';

/** One component with the positions of its failables per unit, for typed arrays. */
export interface Placement extends PlacedComponent {
  readonly positions: readonly (readonly number[])[];
  /** Per unit: whether the region or the site is drawn. */
  readonly regionKnown: boolean;
  /** Per unit: the host it runs on; empty for managed services and what is outside. */
  readonly hosts: readonly string[];
}

export interface Placements {
  readonly components: ReadonlyMap<string, Placement>;
  readonly registry: Registry;
}

interface Host {
  readonly failable: Failable;
  readonly chain: Chain;
}

/** Puts every unit of a stage on its host, and every host in its places. */
export function placeComponents(stage: Stage): Placements {
  const registry = newRegistry();
  const places = zonePlaces(stage);
  const hosts = hostsOfMachines(places);
  const components = new Map<string, Placement>();
  for (const [id, component] of sortedEntries(stage.components)) {
    components.set(id, placeOne(id, component, places, hosts, registry));
  }
  return { components, registry };
}

function hostsOfMachines(places: ZonePlaces): (zone: string) => readonly Host[] {
  const made = new Map<string, readonly Host[]>();
  return (id) => {
    const hosts = made.get(id) ?? makeHosts(id, places);
    made.set(id, hosts);
    return hosts;
  };
}

function makeHosts(id: string, places: ZonePlaces): Host[] {
  const zone = places.zones.get(id);
  const availability = zone?.availability;
  return Array.from({ length: zone?.count ?? 1 }, (_, index) => ({
    failable: {
      id: `${id}#${index + 1}`,
      element: id,
      kind: 'host',
      scope: 'host',
      ...(availability !== undefined && { availability }),
    },
    chain: places.chain(inTurn(zone?.spread, index) ?? zone?.in),
  }));
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
  const own = Array.from({ length: n }, (_, index) => inTurn(shared, index) ?? ownHost(id, component, index, places));
  return placeUnits(id, component, own, registry);
}

function placeUnits(id: string, component: Component, hosts: readonly Host[], registry: Registry): Placement {
  const n = hosts.length;
  const mode = modeOf(component, n);
  const { availability } = component;
  const units = hosts.map(({ failable, chain }, index): Failable[] => [
    {
      id: `${id}#${index + 1}`,
      element: id,
      kind: 'unit',
      scope: 'host',
      ...(availability !== undefined && { availability }),
    },
    failable,
    ...chain.places,
  ]);
  const zones = hosts.map(({ chain }) => chain.zone);
  return {
    id,
    n,
    k: neededUnits(component, n, mode),
    mode,
    managed: false,
    units: units.map((unit) => unit.map((failable) => failable.id)),
    positions: units.map((unit) => unit.map((failable) => positionOf(registry, failable))),
    zones,
    regionKnown: hosts.every(({ chain }) => chain.regionKnown),
    hosts: hosts.map(({ failable }) => failable.id),
    unknown: zones.includes(undefined) ? ['zone'] : [],
  };
}

/** A unit that is drawn without a machine runs on one of its own. */
function ownHost(id: string, component: Component, index: number, places: ZonePlaces): Host {
  return {
    failable: { id: `${id}@${index + 1}`, element: id, kind: 'host', scope: 'host' },
    chain: places.chain(inTurn(component.spread, index) ?? component.in),
  };
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
