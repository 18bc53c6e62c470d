import { groupBy } from '../../base/group-by.ts';
import type { Plan, PlanService } from '../plan/types.ts';

const LAYERS = { edge: 'edge', web: 'edge', app: 'app', worker: 'app', data: 'data' } as const;
const RESERVED = ['all', 'ungrouped', 'app', 'data', 'edge', 'platform', 'zones', 'localhost'];

/** Ids have hyphens, which Ansible takes for subtraction; groups and variables get underscores. */
export function snake(id: string): string {
  return id.replaceAll('-', '_');
}

/** The parent group by what a tier is there for. */
export function layerOf({ type }: PlanService): 'app' | 'data' | 'edge' | 'platform' {
  return type.tier in LAYERS ? LAYERS[type.tier as keyof typeof LAYERS] : 'platform';
}

export interface GroupName {
  readonly name: string;
  /** The group of the type, when several components share it. */
  readonly parent?: string;
}

/**
 * The inventory group of every service that has machines, by service id. The only component of its type has the group
 * that practice names; several of one type have a group each, below that one.
 */
export function groupNames(plan: Plan): ReadonlyMap<string, GroupName> {
  const own = plan.services.filter(({ group }) => group !== undefined);
  const byType = groupBy(own, typeGroup);
  const taken = new Set([...RESERVED, ...byType.keys()]);
  return new Map(own.map((service) => [service.id, nameOf(service, byType, taken)]));
}

function nameOf(
  service: PlanService,
  byType: ReadonlyMap<string, readonly PlanService[]>,
  taken: Set<string>,
): GroupName {
  const parent = typeGroup(service);
  if (byType.get(parent)?.length === 1) return { name: parent };
  const id = snake(service.id);
  const suffix = id === parent ? 'main' : id;
  let name = id.startsWith(`${parent}_`) ? id : `${parent}_${suffix}`;
  while (taken.has(name)) name += '_';
  taken.add(name);
  return { name, parent };
}

function typeGroup({ type }: PlanService): string {
  const group = type.deploy.ansible?.group ?? snake(type.id);
  return RESERVED.includes(group) ? `${group}_service` : group;
}
