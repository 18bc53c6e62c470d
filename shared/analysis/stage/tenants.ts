import { append } from '../../base/append.ts';
import type { Numbering } from './numbering.ts';
import type { Placement } from './placement.ts';
import type { Placements } from './placements.ts';
import type { Host, Machines } from './zone-places.ts';

/** Who shares machines with whom. */
export interface Tenants {
  /** Whether some other component has a unit on a machine of this one. */
  readonly isShared: (id: string) => boolean;
  /** These components and all with a unit on a machine of theirs, each once. */
  readonly beside: (ids: readonly string[]) => ReadonlySet<string>;
  /** Machine → its components, by id; machines that hold several only. */
  readonly crowds: ReadonlyMap<string, readonly string[]>;
  /** Machines that nobody drew, one for each unit that is drawn without one. */
  readonly undrawn: number;
}

/** Who shares machines in a stage. Only where things stand decides it, so it outlives every edit of anything else. */
export function tenantsIn(placements: Placements): Tenants {
  const known = before.get(placements.numbering) ?? readTenants(placements);
  before.set(placements.numbering, known);
  return known;
}
const before = new WeakMap<Numbering, Tenants>();

function readTenants({ components, list }: Placements): Tenants {
  const groups = new Map<Machines, Placement[]>();
  let undrawn = 0;
  for (const placement of list) {
    const on = placement.facts.hosts[0]?.on;
    if (on === 'own') undrawn += placement.n;
    else if (on !== undefined) append(groups, on, placement);
  }
  const onMachine = new Map<Host, string[]>();
  const shares = ({ facts }: Placement) => {
    const on = facts.hosts[0]?.on;
    return typeof on === 'object' && (groups.get(on)?.length ?? 0) > 1;
  };
  list.filter(shares).forEach((placement) => settle(onMachine, placement));
  const hostsOf = (id: string) => components.get(id)?.facts.hosts ?? [];
  const isShared = (id: string): boolean =>
    hostsOf(id).some((host) => onMachine.get(host)?.some((other) => other !== id));
  const beside = (ids: readonly string[]): ReadonlySet<string> => {
    const found = new Set<string>();
    const seen = new Set<Host>();
    for (const id of ids) {
      found.add(id);
      for (const host of hostsOf(id).filter((each) => !seen.has(each))) {
        seen.add(host);
        for (const other of onMachine.get(host) ?? []) found.add(other);
      }
    }
    return found;
  };
  const crowded = [...onMachine].filter(([, ids]) => ids.length > 1);
  return { beside, isShared, crowds: new Map(crowded.map(([host, ids]) => [nameOf(host), ids])), undrawn };
}

/** Of several units on one machine the first counts. */
function settle(onMachine: Map<Host, string[]>, { id, n, facts }: Placement): void {
  for (const host of new Set(facts.hosts.slice(0, n))) append(onMachine, host, id);
}

function nameOf({ on, ordinal }: Host): string {
  return typeof on === 'object' ? `${on.id}#${ordinal}` : '';
}
