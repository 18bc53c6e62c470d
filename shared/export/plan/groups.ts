import { groupBy } from '../../base/group-by.ts';
import { sortBy } from '../../base/sort.ts';
import { elementTitle } from '../../catalog/element-title.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { hostPlaces, type PlanPlaces } from './places.ts';
import type { MachineGroup, NetworkTier, PlanHost, PlanService } from './types.ts';

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
  places: PlanPlaces,
  services: readonly PlanService[],
  open: ReadonlySet<string>,
): Groups {
  const all = sortBy(
    groupBy(services, ({ group }) => group),
    ([id]) => id,
  ).map(([id, members]) => ({
    software: members.some(({ type }) => type.deploy.kind !== 'balancer'),
    group: machineGroup(stage, places, id, members, open),
  }));
  return {
    groups: all.filter(({ software }) => software).map(({ group }) => group),
    balancerGroups: all.filter(({ software }) => !software).map(({ group }) => group),
  };
}

function machineGroup(
  stage: Stage,
  places: PlanPlaces,
  id: string,
  members: readonly PlanService[],
  open: ReadonlySet<string>,
): MachineGroup {
  const kind = members.some(({ type }) => type.deploy.kind === 'stateful') ? 'stateful' : 'application';
  const zone = stage.zones[id];
  const asked = askedHosts(stage, places, id, members);
  const hosts = asked.filter(({ zone: key }) => key !== undefined) as readonly PlanHost[];
  return {
    id,
    label: elementTitle(stage, id),
    kind,
    tier: tierOf(members, open),
    size: zone?.size ?? members[0]?.component.size ?? 'medium',
    diskGiB: members.reduce((sum, { type }) => sum + (type.deploy.diskGiB ?? 0), 0) || SYSTEM_DISK,
    hosts,
    hostsElsewhere: asked.length - hosts.length,
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

/** The hosts that the drawing has; without a zone where it puts them outside the places of the plan. */
function askedHosts(
  stage: Stage,
  places: PlanPlaces,
  id: string,
  members: readonly PlanService[],
): readonly (Pick<PlanHost, 'name'> & { readonly zone: string | undefined })[] {
  const machines = stage.zones[id]?.kind === 'machines' ? stage.zones[id] : undefined;
  const [first] = members;
  const count = (machines === undefined ? first?.units : machines.count) ?? 1;
  const spread = machines === undefined ? first?.component.spread : machines.spread;
  const keys = hostPlaces(stage, places, count, spread, machines === undefined ? first?.component.in : id);
  return keys.map((zone, index) => ({ name: `${id}-${String(index + 1)}`, zone }));
}
