import type { Component } from '../../design/schema/component.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { SIZES } from '../../design/schema/vocabulary.ts';
import type { Zone } from '../../design/schema/zone.ts';
import type { PlacedComponent } from '../types.ts';

/** Components that are to share machines, and the region or site around all of them, when it is drawn. */
export interface Share {
  readonly place: string | undefined;
  readonly members: readonly PlacedComponent[];
}

/**
 * A stage in which the members of each share run on one group of machines: as many as the largest of them has units. What
 * has spare units that all do the same gets one on each machine; what votes, and what is there once, keeps its number.
 */
export function packOnto(stage: Stage, together: readonly Share[]): Stage {
  const zones = new Map(Object.entries(stage.zones));
  const components = new Map(Object.entries(stage.components));
  for (const share of together) {
    const id = freshZone(stage, zones);
    const machines = machinesOf(stage, share);
    zones.set(id, machines);
    for (const member of share.members) {
      const component = components.get(member.id);
      if (component !== undefined)
        components.set(member.id, moved(component, id, unitsOf(member, machines.count ?? 1)));
    }
  }
  const named = namedZones([...components.values()], [...zones.values()]);
  const left = leftZones(Object.values(stage.components), [...components.values()]);
  const kept = [...zones].filter(([id, { kind }]) => kind !== 'machines' || named.has(id) || !left.has(id));
  return { ...stage, zones: Object.fromEntries(kept), components: Object.fromEntries(components) };
}

/** Zones that somebody ran in before and nobody does now. */
function leftZones(before: readonly Component[], now: readonly Component[]): Set<string> {
  const left = new Set(before.flatMap((one) => one.in ?? []));
  for (const one of now) if (one.in !== undefined) left.delete(one.in);
  return left;
}

function freshZone(stage: Stage, zones: ReadonlyMap<string, Zone>): string {
  const taken = (id: string) => zones.has(id) || Object.hasOwn(stage.components, id);
  let number = 1;
  const name = () => (number === 1 ? 'shared-machines' : `shared-machines-${number}`);
  while (taken(name())) number += 1;
  return name();
}

/** They stand where the units of the member stand that is spread most. */
function machinesOf(stage: Stage, { members, place }: Share): Zone {
  const [widest] = [...members].sort((a, b) => b.n - a.n || placesOf(b).length - placesOf(a).length);
  const zones = widest === undefined ? [] : placesOf(widest);
  const [first] = zones;
  const around = zones.length === 1 ? first : place;
  const size = largest(members.map(({ id }) => sizeOf(stage, id)));
  const [number, ...others] = new Set(
    members.map(({ id }) => stage.zones[stage.components[id]?.in ?? '']?.availability),
  );
  return {
    kind: 'machines',
    name: 'Shared machines',
    ...(around === undefined ? {} : { in: around }),
    count: Math.max(1, ...members.map(({ n }) => n)),
    ...(zones.length > 1 ? { spread: zones } : {}),
    ...(size === undefined ? {} : { size }),
    ...(number === undefined || others.length > 0 ? {} : { availability: number }),
  };
}

/** The zones of its units in turn; none when some unit stands in none. */
function placesOf({ n, zones }: PlacedComponent): string[] {
  const own = zones.slice(0, n).flatMap((zone) => zone ?? []);
  return own.length === n ? [...new Set(own)] : [];
}

function sizeOf(stage: Stage, id: string): Zone['size'] {
  const component = stage.components[id];
  return component?.size ?? stage.zones[component?.in ?? '']?.size;
}

function largest(sizes: readonly Zone['size'][]): Zone['size'] {
  return SIZES.findLast((size) => sizes.includes(size));
}

/** Undefined: one on each machine. */
function unitsOf({ k, mode, n }: PlacedComponent, machines: number): number | undefined {
  const alike = mode === 'active-active' && n > k;
  return alike || n === machines ? undefined : n;
}

function moved({ spread: _, n: __, ...component }: Component, zone: string, n: number | undefined): Component {
  return { ...component, in: zone, ...(n === undefined ? {} : { n }) };
}

/** Zones that something other than its place names: they stay though nothing runs there. */
function namedZones(components: readonly Component[], zones: readonly Zone[]): Set<string> {
  const ofComponents = components.flatMap(({ accessLog, arbitrators, backup, failoverIn, spread }) => [
    accessLog?.in,
    backup?.in,
    failoverIn,
    ...(arbitrators ?? []),
    ...(spread ?? []),
  ]);
  const ofZones = zones.flatMap((zone) => [zone.in, ...(zone.spread ?? [])]);
  return new Set([...ofComponents, ...ofZones].filter((id) => id !== undefined));
}
