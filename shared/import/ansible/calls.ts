import { componentTypes } from '../../catalog/index.ts';
import type { FoundCall } from '../found/calls.ts';
import { membersOf, type Inventory } from './inventory.ts';
import type { Machines, Service } from './machines.ts';

interface Address {
  /** Type of what is called. */
  readonly type: string;
  /** Types that read the variable. */
  readonly readBy: readonly string[];
}

/** Variables of the Open edX roles that hold an address, as the catalogue knows them. */
const ADDRESSES: ReadonlyMap<string, Address> = new Map(
  componentTypes.flatMap(({ id: type, deploy }) =>
    (deploy.ansible?.address ?? []).flatMap(({ name, form, readBy }) =>
      readBy === undefined || form === 'port' || form === 'value' ? [] : [[name, { type, readBy }] as const],
    ),
  ),
);

/** A service that variables name and no host of the inventory is. */
export interface Elsewhere {
  readonly id: string;
  readonly type: string;
  readonly address: string;
}

export interface VariableCalls {
  readonly calls: readonly FoundCall[];
  readonly elsewhere: readonly Elsewhere[];
}

/** Calls that variables in the inventory tell of: who reads the address, and what answers there. */
export function callsOf(
  inventory: Inventory,
  machines: readonly Machines[],
  freeId: (name: string) => string,
): VariableCalls {
  const calls = new Map<string, FoundCall>();
  const elsewhere = new Map<string, Elsewhere>();
  for (const [group, { vars }] of inventory.groups) {
    for (const [name, value] of vars) {
      const address = ADDRESSES.get(name);
      if (address === undefined) continue;
      const members = membersOf(inventory, group);
      const callers = running(
        machines.filter(({ hosts }) => hosts.some((host) => members.has(host))),
        address.readBy,
      );
      const callee =
        calleeOf(inventory, machines, address.type, value) ?? outside(elsewhere, address.type, value, freeId);
      if (callee === undefined) continue;
      for (const { id: from } of callers) if (from !== callee) calls.set(`${from} ${callee}`, { from, to: callee });
    }
  }
  return { calls: [...calls.values()], elsewhere: [...elsewhere.values()] };
}

function running(machines: readonly Machines[], types: readonly string[]): readonly Service[] {
  return machines.flatMap(({ runs }) => runs.filter(({ type }) => types.includes(type)));
}

/** What runs at the host or in the group that the value names; of a type that runs once, that one. */
function calleeOf(
  inventory: Inventory,
  machines: readonly Machines[],
  type: string,
  value: unknown,
): string | undefined {
  const text = JSON.stringify(value) ?? '';
  const able = machines.filter(({ runs }) => runs.some((service) => service.type === type));
  const named = able.find(({ hosts, runs }) => {
    const names = [...hosts, ...hosts.flatMap((host) => inventory.hosts.get(host)?.get('ansible_host') ?? [])];
    return [...names, ...runs.map(({ group }) => `groups['${group}']`)].some((name) => text.includes(String(name)));
  });
  const [only, ...others] = able;
  const found = named ?? (others.length === 0 ? only : undefined);
  return found?.runs.find((service) => service.type === type)?.id;
}

/** A host name that is no host of the inventory is a service that somebody else runs. */
function outside(
  known: Map<string, Elsewhere>,
  type: string,
  value: unknown,
  freeId: (name: string) => string,
): string | undefined {
  if (typeof value !== 'string' || !/^[\w-]+(?:\.[\w-]+)+$/.test(value)) return undefined;
  const found = known.get(`${type} ${value}`) ?? { id: freeId(type), type, address: value };
  known.set(`${type} ${value}`, found);
  return found.id;
}
