import type { Balancer, NetworkTier, Plan, PlanZone } from '../plan/types.ts';
import { logicalIds } from './logical-id.ts';

/** What every part of the template needs to know. */
export interface Build {
  readonly plan: Plan;
  readonly logical: (id: string) => string;
  /** Subnets exist in these zones; a public balancer needs two even when the drawing has one. */
  readonly zones: readonly PlanZone[];
  /** The balancer that visitors reach. */
  readonly front: Balancer | undefined;
}

export function startBuild(plan: Plan): Build {
  const ids = [...plan.groups, ...plan.balancers, ...plan.managed, ...plan.objectStores].map(({ id }) => id);
  const front = plan.balancers.find((balancer) => balancer.public && balancer.layer === 'http');
  return { plan, logical: logicalIds(ids), zones: zonesFor(plan), front };
}

function zonesFor(plan: Plan): readonly PlanZone[] {
  const wanted = plan.balancers.length > 0 ? 2 : 1;
  const missing = Math.max(0, wanted - plan.zones.length);
  const first = plan.zones.length + 1;
  const added = Array.from({ length: missing }, (_, index) => ({ key: `z${first + index}`, id: `z${first + index}` }));
  return [...plan.zones, ...added];
}

const TIERS: Readonly<Record<NetworkTier, string>> = { public: 'Public', app: 'App', data: 'Data' };

/** Logical id of the subnet of a tier in the zone at a position, counted from 1. */
export function subnetId(tier: NetworkTier, position: number): string {
  return `${TIERS[tier]}Subnet${position}`;
}

/** Logical id of the security group of a group, balancer or managed instance. */
export function securityGroupId(build: Build, id: string): string {
  return `${build.logical(id)}SecurityGroup`;
}

/** The balancer that visitors reach, when the drawing has one. */
export function publicBalancer(build: Build): Balancer | undefined {
  return build.front;
}
