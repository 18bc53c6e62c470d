import { isMap } from '../../base/is-map.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Zone } from '../../design/schema/zone.ts';
import { freeIds } from '../found/free-ids.ts';
import { readDrawing } from '../found/read-drawing.ts';
import { countable, uncounted } from '../found/machine-limit.ts';
import type { DrawnBefore, Found, Importer, Source, Unrecognised } from '../types.ts';
import { callsOf, type Elsewhere } from './calls.ts';
import { readIni } from './ini.ts';
import { inventoryOf, MOST_HOSTS, type Group, type Inventory } from './inventory.ts';
import { machinesOf, unnumbered, type Machines } from './machines.ts';

const PARTS = ['hosts', 'children', 'vars'];

export const ansibleInventory: Importer = {
  id: 'ansible',
  title: 'an Ansible inventory',
  recognises: (source) => source.kind === 'ini' || looksLikeGroups(source.data),
  find: (source) => {
    const inventory = read(source);
    if (!inventory.ok) return inventory;
    return inventory.value.hosts.size > MOST_HOSTS
      ? err(`The inventory has more than ${String(MOST_HOSTS)} hosts; check the ranges in square brackets.`)
      : ok(find(inventory.value));
  },
};

function looksLikeGroups(data: unknown): boolean {
  if (!isMap(data)) return false;
  const groups = Object.entries(data).filter(([name]) => name !== '_meta');
  return (
    groups.some(([, value]) => isMap(value) && PARTS.some((part) => part in value)) &&
    groups.every(
      ([, value]) => value === null || (isMap(value) && Object.keys(value).every((key) => PARTS.includes(key))),
    )
  );
}

function read(source: Source): Result<Inventory, string> {
  if (source.kind === 'ini') return readIni(source.text);
  return ok(inventoryOf(isMap(source.data) ? source.data : {}));
}

function find(inventory: Inventory): Found {
  const freeId = freeIds();
  const machines = machinesOf(inventory, freeId);
  const { calls, elsewhere } = callsOf(inventory, machines, freeId);
  const places = [...new Set(machines.flatMap((each) => each.places))];
  const zoneIds = new Map(places.map((code) => [code, freeId(code)]));
  const record = recordIn(inventory);
  return {
    vendors: {},
    drawn: {
      zones: { ...availabilityZones(zoneIds), ...machineZones(machines, zoneIds) },
      components: componentsOf(machines, elsewhere),
      connections: calls.map((call) => ({ ...call })),
    },
    sightings: machines.map(({ zone, hosts, runs }) => ({
      names: [...new Set(hosts.map(unnumbered))],
      count: hosts.length,
      zone,
      components: runs.map(({ id }) => id),
    })),
    understood: {
      hosts: inventory.hosts.size,
      groups: inventory.groups.size,
      ...(elsewhere.length > 0 ? { 'outside services': elsewhere.length } : {}),
    },
    unrecognised: [
      ...inventory.slips,
      ...machines.flatMap(({ zone, hosts }) => uncounted(zone, hosts.length)),
      ...[...inventory.groups].filter(([, group]) => isEmpty(group)).map(([name]) => emptyGroup(name)),
    ],
    ...(record === undefined ? {} : { record }),
  };
}

function isEmpty({ hosts, children, vars }: Group): boolean {
  return hosts.size + children.size + vars.size === 0;
}

function emptyGroup(name: string): Unrecognised {
  return { name, what: 'group', why: 'It has no hosts.' };
}

function availabilityZones(ids: ReadonlyMap<string, string>): Record<string, Zone> {
  return Object.fromEntries([...ids].map(([code, id]) => [id, { kind: 'availability-zone', code }]));
}

function machineZones(machines: readonly Machines[], ids: ReadonlyMap<string, string>): Record<string, Zone> {
  return Object.fromEntries(
    machines.map(({ zone, hosts, places }) => {
      const spread = places.flatMap((code) => ids.get(code) ?? []);
      return [zone, { kind: 'machines', count: countable(hosts.length), ...(spread.length > 0 ? { spread } : {}) }];
    }),
  );
}

function componentsOf(machines: readonly Machines[], elsewhere: readonly Elsewhere[]): Record<string, Component> {
  const own = machines.flatMap(({ zone, runs }) =>
    runs.map(({ id, type, group }): [string, Component] => [id, { type, name: group, in: zone }]),
  );
  const managed = elsewhere.map(({ id, type, address }): [string, Component] => [
    id,
    { type, name: address, mode: 'managed' },
  ]);
  return Object.fromEntries([...own, ...managed]);
}

/** The variables of `all` in which an export of Corral keeps what it was made from. */
function recordIn({ groups }: Inventory): DrawnBefore | undefined {
  const vars = groups.get('all')?.vars;
  return readDrawing(vars?.get('corral_drawing'), vars?.get('corral_labels'));
}
