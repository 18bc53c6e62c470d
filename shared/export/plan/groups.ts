import { sortBy, uniqueSorted } from '../../base/sort.ts';
import { elementTitle } from '../../catalog/element-title.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { spreadKeys } from './places.ts';
import type { MachineGroup, NetworkTier, PlanHost, PlanService, PlanZone } from './types.ts';

/** Disk of a machine that keeps nothing, in GiB. */
const SYSTEM_DISK = 50;

export interface Groups {
  readonly groups: readonly MachineGroup[];
  /** Machines drawn for balancers alone; a cloud replaces them by its own balancers. */
  readonly balancerGroups: readonly MachineGroup[];
}

/** Machine groups of the services, sorted by id. `open`: ids of services that the internet calls directly. */
export function planGroups(
  stage: Stage,
  zones: readonly PlanZone[],
  services: readonly PlanService[],
  open: ReadonlySet<string>,
): Groups {
  const ids = uniqueSorted(services.map(({ group }) => group).filter((id) => id !== undefined));
  const all = ids.map((id) => {
    const members = services.filter(({ group }) => group === id);
    const software = members.filter(({ type }) => type.deploy.kind !== 'balancer');
    return { software: software.length > 0, group: machineGroup(stage, zones, id, members, open) };
  });
  return {
    groups: all.filter(({ software }) => software).map(({ group }) => group),
    balancerGroups: all.filter(({ software }) => !software).map(({ group }) => group),
  };
}

function machineGroup(
  stage: Stage,
  zones: readonly PlanZone[],
  id: string,
  members: readonly PlanService[],
  open: ReadonlySet<string>,
): MachineGroup {
  const kind = members.some(({ type }) => type.deploy.kind === 'stateful') ? 'stateful' : 'application';
  const zone = stage.zones[id];
  return {
    id,
    label: elementTitle(stage, id),
    kind,
    tier: tierOf(members, open),
    size: zone?.size ?? members[0]?.component.size ?? 'medium',
    diskGiB: members.reduce((sum, { type }) => sum + (type.deploy.diskGiB ?? 0), 0) || SYSTEM_DISK,
    hosts: hostsOf(stage, zones, id, members),
    services: sortBy(
      members.map((member) => member.id),
      (member) => member,
    ),
  };
}

function tierOf(members: readonly PlanService[], open: ReadonlySet<string>): NetworkTier {
  if (members.some(({ id }) => open.has(id))) return 'public';
  return members.every(({ type }) => type.tier === 'data') ? 'data' : 'app';
}

function hostsOf(
  stage: Stage,
  zones: readonly PlanZone[],
  id: string,
  members: readonly PlanService[],
): readonly PlanHost[] {
  const zone = stage.zones[id]?.kind === 'machines' ? stage.zones[id] : undefined;
  const [first] = members;
  const count = (zone === undefined ? first?.units : zone.count) ?? 1;
  const spread = zone === undefined ? first?.component.spread : zone.spread;
  const keys = spreadKeys(stage, zones, spread, zone === undefined ? first?.component.in : id);
  return Array.from({ length: count }, (_, index) => ({
    name: `${id}-${String(index + 1)}`,
    zone: keys[index % keys.length] ?? 'z1',
  }));
}
