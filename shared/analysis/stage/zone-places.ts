import type { Stage } from '../../design/schema/stage.ts';
import type { Zone } from '../../design/schema/zone.ts';
import { zonesFrom, type NamedZone } from '../../design/zones-around.ts';
import type { Need } from '../types.ts';
import { scopeOfPlace } from './place-scope.ts';

/** A zone that can fail as a whole. */
export type Place = Need;

/** Where something stands: the places around it that can fail, innermost first. */
export interface Chain {
  readonly places: readonly Place[];
  /** The innermost of its kind. */
  readonly availabilityZone: string | undefined;
  readonly site: string | undefined;
  /** Whether the region or the site is drawn. */
  readonly regionKnown: boolean;
  /** The machines zone that it is or stands in. */
  readonly machines: string | undefined;
}

/** The availability zone, or the site where none is drawn inside it. */
export function zoneOf({ availabilityZone, site }: Chain): string | undefined {
  return availabilityZone ?? site;
}

/** A group of machines, each where it stands. */
export interface Machines {
  readonly id: string;
  readonly chain: Chain;
  readonly hosts: readonly Host[];
}

/** Where a unit runs, and the places around that. Units on one machine share its host. */
export interface Host {
  /** The machines that it is one of; `own`: one that nobody drew; undefined: it runs on none. */
  readonly on: Machines | 'own' | undefined;
  /** Which of them, from 1. */
  readonly ordinal: number;
  readonly chain: Chain;
}

/** The zones of a stage as places to stand. */
export interface Ground {
  readonly chain: (zone: string | undefined) => Chain;
  readonly machines: (zone: string) => Machines;
}

export const NOWHERE: Chain = {
  places: [],
  availabilityZone: undefined,
  site: undefined,
  regionKnown: false,
  machines: undefined,
};

const known = new WeakMap<Stage['zones'], Ground>();

/**
 * The chain of each zone, itself included, and its machines, made when asked for. What stands where it stood before an
 * edit gets the same objects as before it. Zones that contain each other end where the circle closes.
 */
export function groundOf({ zones }: Pick<Stage, 'zones'>): Ground {
  const ground = known.get(zones) ?? makeGround(zones);
  known.set(zones, ground);
  return ground;
}

function makeGround(zones: Stage['zones']): Ground {
  const chains = new Map<string, Chain>();
  const made = new Map<string, Machines>();
  const chain = (id: string | undefined): Chain => {
    if (id === undefined) return NOWHERE;
    const found = chains.get(id) ?? zonesFrom(zones, id).reduceRight(within, NOWHERE);
    chains.set(id, found);
    return found;
  };
  const machines = (id: string): Machines => {
    const found = made.get(id) ?? machinesOf(zones, id, chain);
    made.set(id, found);
    return found;
  };
  return { chain, machines };
}

interface KnownChain {
  readonly id: string;
  readonly outer: Chain;
  readonly chain: Chain;
}
const chainsBefore = new WeakMap<Zone, KnownChain>();

/** The chain of a zone that stands in another: the same object as before while neither changes. */
function within(outer: Chain, { id, zone }: NamedZone): Chain {
  const before = chainsBefore.get(zone);
  if (before?.id === id && before.outer === outer) return before.chain;
  const chain = longer(outer, id, zone);
  chainsBefore.set(zone, { id, outer, chain });
  return chain;
}

function longer(outer: Chain, id: string, zone: Zone): Chain {
  const { kind } = zone;
  const scope = scopeOfPlace(zone);
  return {
    places: scope === undefined ? outer.places : [{ id, element: id, ...scope }, ...outer.places],
    availabilityZone: kind === 'availability-zone' ? id : outer.availabilityZone,
    site: kind === 'site' ? id : outer.site,
    regionKnown: kind === 'site' || kind === 'region' || outer.regionKnown,
    machines: kind === 'machines' ? id : outer.machines,
  };
}

const machinesBefore = new WeakMap<Zone, Machines>();

function machinesOf(zones: Stage['zones'], id: string, chain: Ground['chain']): Machines {
  const zone = zones[id];
  const own = chain(id);
  const chainAt = (index: number) => chain(inTurn(zone?.spread, index) ?? zone?.in);
  const count = zone?.count ?? 1;
  const before = zone && machinesBefore.get(zone);
  const same = before?.id === id && before.chain === own && before.hosts.every((one, at) => one.chain === chainAt(at));
  if (before !== undefined && same) return before;
  const hosts: Host[] = [];
  const machines: Machines = { id, chain: own, hosts };
  for (let index = 0; index < count; index += 1)
    hosts.push({ on: machines, ordinal: index + 1, chain: chainAt(index) });
  if (zone !== undefined) machinesBefore.set(zone, machines);
  return machines;
}

/** The values again and again: the one whose turn it is. */
export function inTurn<T>(values: readonly T[] | undefined, index: number): T | undefined {
  return values === undefined || values.length === 0 ? undefined : values[index % values.length];
}
