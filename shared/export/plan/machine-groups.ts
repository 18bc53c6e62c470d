import { uniqueSorted } from '../../base/sort.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { MachineGroup, NetworkTier, PlanHost, PlanService, PlanZone } from './types.ts';
import { spreadKeys } from './zones.ts';

const DEFAULT_DISK_GIB = 20;

/** The machines of the stage: a group per `machines` zone that runs something, or per component with machines of its own. */
export function machineGroups(
  stage: Stage,
  services: readonly PlanService[],
  zones: readonly PlanZone[],
): MachineGroup[] {
  return uniqueSorted(services.flatMap(({ group }) => group ?? [])).map((id) => {
    const members = services.filter(({ group }) => group === id);
    const stateful = members.some(({ type }) => type.deploy.kind === 'stateful');
    const zone = stage.zones[id];
    return {
      id,
      label: zone?.name ?? members[0]?.label ?? id,
      kind: stateful ? 'stateful' : 'application',
      tier: networkTier(members),
      size: zone?.size ?? members[0]?.component.size ?? 'medium',
      diskGiB: Math.max(...members.map(({ type }) => type.deploy.diskGiB ?? DEFAULT_DISK_GIB)),
      hosts: hosts(stage, id, members, zones),
      services: members.map((member) => member.id),
    };
  });
}

function networkTier(members: readonly PlanService[]): NetworkTier {
  return members.every(({ type }) => type.tier === 'data') ? 'data' : 'app';
}

function hosts(stage: Stage, id: string, members: readonly PlanService[], zones: readonly PlanZone[]): PlanHost[] {
  const zone = stage.zones[id];
  const count = zone?.count ?? Math.max(1, ...members.map(({ units }) => units));
  const place = zone ?? members[0]?.component ?? {};
  const keys = spreadKeys(stage, zones, place);
  const [only] = members.length === 1 ? members : [];
  return Array.from({ length: count }, (_, index) => ({
    name: `${only?.id ?? id}-${index + 1}`,
    zone: keys[index % keys.length] ?? 'z1',
  }));
}
