import { groupBy } from '../../base/group-by.ts';
import { guessType, UNKNOWN_TYPE } from '../guess-type.ts';
import type { Inventory } from './inventory.ts';

/** Hosts that are members of the same groups, and what runs on them. */
export interface Machines {
  readonly zone: string;
  readonly hosts: readonly string[];
  /** Availability zones that the inventory names for them, sorted. */
  readonly places: readonly string[];
  readonly runs: readonly Service[];
}

export interface Service {
  readonly id: string;
  readonly type: string;
  readonly group: string;
}

/** Groups that say where a host is, or what it is like, rather than what it is for. */
const PLACE = /^(?:zone|az|availability_?zone)[_-](.+)$/;
const OTHER = /^(?:all$|ungrouped$|region_|site_|dc_|data_?cent(?:er|re)_|rack_|env_|tag_|os_)/;
const ZONE_VARIABLES = ['availability_zone', 'zone', 'az'];

type FreeId = (name: string, ending?: string) => string;

/** Hosts with equal groups are machines of one kind; each of these groups is a component on them. */
export function machinesOf(inventory: Inventory, freeId: FreeId): readonly Machines[] {
  const groupsOf = new Map([...inventory.hosts.keys()].map((host) => [host, [] as string[]]));
  const placesOf = new Map<string, string>();
  for (const [name, { hosts }] of inventory.groups) {
    const place = PLACE.exec(name)?.[1];
    for (const host of hosts) {
      if (place !== undefined) placesOf.set(host, place);
      else if (!OTHER.test(name)) groupsOf.get(host)?.push(name);
    }
  }
  const alike = groupBy(groupsOf.keys(), (host) => kindOf(host, groupsOf.get(host) ?? []));
  return [...alike.values()].map((hosts) => {
    const [first = ''] = hosts;
    const groups = groupsOf.get(first) ?? [];
    const names = groups.length > 0 ? groups : [unnumbered(first)];
    const runs = names.map((group) => ({ id: freeId(group), type: guessType(group) ?? UNKNOWN_TYPE, group }));
    const codes = hosts.flatMap((host) => codeOf(inventory, host) ?? placesOf.get(host) ?? []);
    return { zone: freeId(names.slice(0, 2).join('-'), '-machines'), hosts, places: [...new Set(codes)].sort(), runs };
  });
}

/** A host in no group is of the kind that its name says. */
function kindOf(host: string, groups: readonly string[]): string {
  return groups.length > 0 ? groups.toSorted().join('\n') : `\n${unnumbered(host)}`;
}

/** `lms-machines-2.example.org` → `lms-machines`. */
export function unnumbered(host: string): string {
  const [name = host] = /^\d+\.\d+\.\d+\.\d+$/.test(host) ? [host] : host.split('.');
  return name.replace(/[-_]?\d+$/, '') || name;
}

function codeOf({ hosts }: Inventory, host: string): string | undefined {
  const variables = hosts.get(host);
  const code = ZONE_VARIABLES.map((key) => variables?.get(key)).find(
    (value) => typeof value === 'string' && value !== '',
  );
  return typeof code === 'string' ? code : undefined;
}
