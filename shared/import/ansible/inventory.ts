import { isMap } from '../../base/is-map.ts';
import type { Unrecognised } from '../types.ts';
import { expandHosts, MOST_OF_PATTERN } from './host-ranges.ts';

export type Variables = Readonly<Record<string, unknown>>;

export interface Group {
  readonly hosts: Set<string>;
  readonly children: Set<string>;
  readonly vars: Map<string, unknown>;
}

/** Groups by name, and what is said of each host by itself. */
export interface Inventory {
  readonly groups: Map<string, Group>;
  readonly hosts: Map<string, Map<string, unknown>>;
  /** Patterns that stand for no host, or for more than were read. */
  readonly slips: Unrecognised[];
}

export function emptyInventory(): Inventory {
  return { groups: new Map(), hosts: new Map(), slips: [] };
}

export function groupIn({ groups }: Inventory, name: string): Group {
  const known = groups.get(name) ?? { hosts: new Set(), children: new Set(), vars: new Map() };
  groups.set(name, known);
  return known;
}

/** More hosts are a slip in a pattern; what reads an inventory stops there and says so. */
export const MOST_HOSTS = 50_000;

/** Adds the hosts of a pattern such as `web[01:03]` to a group. */
export function addHosts(inventory: Inventory, group: string, pattern: string, vars: Variables): void {
  const members = groupIn(inventory, group).hosts;
  if (inventory.hosts.size > MOST_HOSTS) return;
  const { hosts, more } = expandHosts(pattern);
  if (more)
    inventory.slips.push(
      slip(pattern, `It stands for more hosts than the first ${String(MOST_OF_PATTERN)}, which were read.`),
    );
  if (hosts.length === 0)
    inventory.slips.push(slip(pattern, 'It stands for no host: its range ends before it begins.'));
  for (const host of hosts) {
    members.add(host);
    const known = inventory.hosts.get(host) ?? new Map<string, unknown>();
    for (const [key, value] of Object.entries(vars)) known.set(key, value);
    inventory.hosts.set(host, known);
  }
}

function slip(name: string, why: string): Unrecognised {
  return { name, what: 'pattern of hosts', why };
}

/** The inventory of YAML, or of what `ansible-inventory --list` prints. */
export function inventoryOf(root: Variables): Inventory {
  const inventory = emptyInventory();
  for (const [name, group] of Object.entries(root)) if (name !== '_meta') addGroup(inventory, name, group);
  const hostvars = isMap(root._meta) ? root._meta.hostvars : undefined;
  for (const [host, vars] of Object.entries(isMap(hostvars) ? hostvars : {})) {
    if (inventory.hosts.has(host) && isMap(vars)) inventory.hosts.set(host, new Map(Object.entries(vars)));
  }
  return inventory;
}

function addGroup(inventory: Inventory, name: string, value: unknown): void {
  const group = groupIn(inventory, name);
  if (!isMap(value)) return;
  for (const [key, one] of Object.entries(isMap(value.vars) ? value.vars : {})) group.vars.set(key, one);
  for (const [pattern, vars] of namedEntries(value.hosts)) addHosts(inventory, name, pattern, isMap(vars) ? vars : {});
  for (const [child, inner] of namedEntries(value.children)) {
    group.children.add(child);
    addGroup(inventory, child, inner);
  }
}

/** A map, or a list of names. */
function namedEntries(value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.filter((name) => typeof name === 'string').map((name) => [name, undefined]);
  return isMap(value) ? Object.entries(value) : [];
}

/** Every host of a group and of the groups in it. */
export function membersOf({ groups, hosts }: Inventory, name: string): ReadonlySet<string> {
  if (name === 'all') return new Set(hosts.keys());
  const names = new Set([name]);
  for (const each of names) for (const child of groups.get(each)?.children ?? []) names.add(child);
  return new Set([...names].flatMap((each) => [...(groups.get(each)?.hosts ?? [])]));
}
