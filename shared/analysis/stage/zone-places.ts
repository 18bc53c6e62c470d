import { sameList } from '../../base/same-list.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { Zone } from '../../design/schema/zone.ts';
import type { Need } from '../types.ts';
import { scopeOfPlace } from './place-scope.ts';

/** A zone that can fail as a whole. */
export type Place = Need;

/** Where something stands: the places around it that can fail, innermost first. */
export interface Chain {
  readonly places: readonly Place[];
  /** The availability zone, or the site when there is none inside it. */
  readonly zone: string | undefined;
  /** Whether the region or the site is drawn. */
  readonly regionKnown: boolean;
  /** The machines zone that it is or stands in. */
  readonly machines: string | undefined;
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

export const NOWHERE: Chain = { places: [], zone: undefined, regionKnown: false, machines: undefined };

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
    const found = chains.get(id) ?? chainOf(zones, id);
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
  readonly ids: readonly string[];
  readonly around: readonly Zone[];
  readonly chain: Chain;
}
const chainsBefore = new WeakMap<Zone, KnownChain>();

function chainOf(zones: Stage['zones'], id: string): Chain {
  const ids = ancestors(zones, id);
  const around = ids.flatMap((each) => zones[each] ?? []);
  const [zone] = around;
  if (zone === undefined) return NOWHERE;
  const before = chainsBefore.get(zone);
  if (before !== undefined && sameList(before.ids, ids) && sameList(before.around, around)) return before.chain;
  const chain = readChain(ids, around);
  chainsBefore.set(zone, { ids, around, chain });
  return chain;
}

function readChain(ids: readonly string[], around: readonly Zone[]): Chain {
  const ofKind = (kind: Zone['kind']): string | undefined => ids[around.findIndex((zone) => zone.kind === kind)];
  const places = around.flatMap((zone, index): Place[] => {
    const scope = scopeOfPlace(zone);
    const id = ids[index] ?? '';
    return scope === undefined ? [] : [{ id, element: id, ...scope }];
  });
  const site = ofKind('site');
  return {
    places,
    zone: ofKind('availability-zone') ?? site,
    regionKnown: site !== undefined || ofKind('region') !== undefined,
    machines: ofKind('machines'),
  };
}

const machinesBefore = new WeakMap<Zone, Machines>();

function machinesOf(zones: Stage['zones'], id: string, chain: Ground['chain']): Machines {
  const zone = zones[id];
  const chains = Array.from({ length: zone?.count ?? 1 }, (_, index) => chain(inTurn(zone?.spread, index) ?? zone?.in));
  const before = zone && machinesBefore.get(zone);
  const same =
    before?.id === id && before.chain === chain(id) && before.hosts.every((one, at) => one.chain === chains[at]);
  if (before !== undefined && same) return before;
  const machines: Machines & { hosts: Host[] } = { id, chain: chain(id), hosts: [] };
  for (const [index, each] of chains.entries()) machines.hosts.push({ on: machines, ordinal: index + 1, chain: each });
  if (zone !== undefined) machinesBefore.set(zone, machines);
  return machines;
}

/** The values again and again: the one whose turn it is. */
export function inTurn<T>(values: readonly T[] | undefined, index: number): T | undefined {
  return values === undefined || values.length === 0 ? undefined : values[index % values.length];
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
