import { eachInSteps } from '../../base/each-in-steps.ts';
import { sameList } from '../../base/same-list.ts';
import { sameValue } from '../../base/same-value.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { SIZES } from '../../design/schema/vocabulary.ts';
import type { Zone } from '../../design/schema/zone.ts';
import { ofComponent } from '../of-component.ts';
import type { PlacedComponent } from '../types.ts';

/** Components that are to share machines, and the region or site around all of them, when it is drawn. */
export interface Share {
  readonly place: string | undefined;
  readonly members: readonly PlacedComponent[];
}

/**
 * A stage in which the members of each share run on one group of machines: as many as the largest of them has units. What
 * has spare units that all do the same gets one on each machine; what votes, and what is there once, keeps its number.
 * Packed again after an edit, whatever the edit left as it was is the same object as before.
 */
export function* packInSteps(stage: Stage, together: readonly Share[]): Generator<undefined, Stage, undefined> {
  const components = { ...stage.components };
  const shared: Record<string, Zone> = {};
  const left = new Set<string>();
  for (const share of together) {
    const id = freshZone(stage, shared);
    const machines = machinesOf(stage, share);
    shared[id] = machines;
    yield;
    yield* eachInSteps(share.members, (member) => {
      const { component } = member;
      components[member.id] = moved(component, id, unitsOf(member, machines.count ?? 1));
      if (component.in !== undefined) left.add(component.in);
    });
  }
  yield;
  stay(left, Object.values(components), [...Object.values(stage.zones), ...Object.values(shared)]);
  yield;
  return { ...stage, zones: sameZones(stage, withoutLeft(stage.zones, left), shared), components };
}

/** Takes out of the zones that were left those that others run in or that something else names. */
function stay(left: Set<string>, components: readonly Component[], zones: readonly Zone[]): void {
  const named = (zone: string | undefined) => zone !== undefined && left.delete(zone);
  for (const { accessLog, arbitrators, backup, failoverIn, in: zone, spread } of components) {
    named(zone);
    named(accessLog?.in);
    named(backup?.in);
    named(failoverIn);
    arbitrators?.forEach(named);
    spread?.forEach(named);
  }
  for (const { in: around, spread } of zones) {
    named(around);
    spread?.forEach(named);
  }
}

function withoutLeft(zones: Stage['zones'], left: ReadonlySet<string>): Record<string, Zone> {
  const kept: Record<string, Zone> = {};
  for (const id of Object.keys(zones)) {
    const zone = zones[id];
    if (zone !== undefined && (zone.kind !== 'machines' || !left.has(id))) kept[id] = zone;
  }
  return kept;
}

const zonesBefore = new WeakMap<Stage['zones'], Stage['zones']>();

/** The zones that stay and the shared ones; those of the last packing of the same zones, where they are the same. */
function sameZones(stage: Stage, kept: Stage['zones'], shared: Stage['zones']): Stage['zones'] {
  const zones = { ...kept, ...shared };
  const before = zonesBefore.get(stage.zones);
  const same = before !== undefined && sameList(Object.entries(before).flat(), Object.entries(zones).flat());
  if (same) return before;
  zonesBefore.set(stage.zones, zones);
  return zones;
}

function freshZone(stage: Stage, shared: Stage['zones']): string {
  const taken = (id: string) => [shared, stage.zones, stage.components].some((ids) => Object.hasOwn(ids, id));
  let number = 1;
  const name = () => (number === 1 ? 'shared-machines' : `shared-machines-${number}`);
  while (taken(name())) number += 1;
  return name();
}

/** They stand where the units of the member stand that is spread most. */
function machinesOf(stage: Stage, { members, place }: Share): Zone {
  const widest = members.reduce((best, one) => (isWider(one, best) ? one : best), members[0]);
  const zones = widest === undefined ? [] : placesOf(widest);
  const [first] = zones;
  const around = zones.length === 1 ? first : place;
  const size = largest(new Set(members.map((one) => sizeOf(stage, one))));
  const [number, ...others] = new Set(members.map(({ component }) => stage.zones[component.in ?? '']?.availability));
  const machines: Zone = {
    kind: 'machines',
    name: 'Shared machines',
    ...(around === undefined ? {} : { in: around }),
    count: Math.max(1, widest?.n ?? 1),
    ...(zones.length > 1 ? { spread: zones } : {}),
    ...(size === undefined ? {} : { size }),
    ...(number === undefined || others.length > 0 ? {} : { availability: number }),
  };
  return widest === undefined ? machines : sameMachines(widest, machines);
}

function isWider(one: PlacedComponent, other: PlacedComponent | undefined): boolean {
  if (other === undefined || one.n !== other.n) return one.n > (other?.n ?? -1);
  return placesOf(one).length > placesOf(other).length;
}

const machinesBefore = new WeakMap<PlacedComponent, Zone>();

/** The machines that were made for the widest member before, where they are the same. */
function sameMachines(widest: PlacedComponent, machines: Zone): Zone {
  const before = machinesBefore.get(widest);
  if (before !== undefined && sameValue(before, machines)) return before;
  machinesBefore.set(widest, machines);
  return machines;
}

/** The zones of its units in turn; none when some unit stands in none. */
const placesOf = ofComponent(({ n, zones }): string[] => {
  const own = zones.slice(0, n).flatMap((zone) => zone ?? []);
  return own.length === n ? [...new Set(own)] : [];
});

function sizeOf(stage: Stage, { component }: PlacedComponent): Zone['size'] {
  return component.size ?? stage.zones[component.in ?? '']?.size;
}

function largest(sizes: ReadonlySet<Zone['size']>): Zone['size'] {
  return SIZES.findLast((size) => sizes.has(size));
}

/** Undefined: one on each machine. */
function unitsOf({ k, mode, n }: PlacedComponent, machines: number): number | undefined {
  const alike = mode === 'active-active' && n > k;
  return alike || n === machines ? undefined : n;
}

interface Moved {
  readonly zone: string;
  readonly n: number | undefined;
  readonly component: Component;
}
const movedBefore = new WeakMap<Component, Moved>();

function moved(component: Component, zone: string, n: number | undefined): Component {
  const before = movedBefore.get(component);
  if (before?.zone === zone && before.n === n) return before.component;
  const { spread: _, n: __, ...rest } = component;
  const made = { ...rest, in: zone, ...(n === undefined ? {} : { n }) };
  movedBefore.set(component, { zone, n, component: made });
  return made;
}
