import { groupBy, indexBy } from '../../base/group-by.ts';
import { awsInstances, type AwsInstance } from '../aws/managed-services.ts';
import { indexOf } from '../plan/plan-index.ts';
import { routesOf, sitesOf, type Route } from '../plan/routes.ts';
import type { Balancer, FlowRule, NetworkTier, Plan, PlanZone } from '../plan/types.ts';
import { logicalIds } from './logical-id.ts';

/** What every part of the template needs to know. */
export interface Build {
  readonly plan: Plan;
  readonly logical: (id: string) => string;
  /** Subnets exist in these zones; balancers and managed services need two even when the drawing has one. */
  readonly zones: readonly PlanZone[];
  /** Services that AWS runs, by id. */
  readonly managed: ReadonlyMap<string, AwsInstance>;
  /** What each balancer passes calls on to, by its id. */
  readonly routes: ReadonlyMap<string, readonly Route[]>;
  /** What stands before the domain in the name of each site, by its key; empty for the domain itself. */
  readonly labels: ReadonlyMap<string, string>;
  /** Some machines are there twice and take turns. */
  readonly twoColours: boolean;
  /** The balancer that answers to the domain itself. */
  readonly front: Balancer | undefined;
}

/** What the network divides its range for. */
const MOST_ZONES = 6;

export function startBuild(plan: Plan): Build | { readonly refused: string } {
  if (plan.zones.length > MOST_ZONES) {
    return { refused: `The stage has ${String(plan.zones.length)} availability zones; no region of AWS has so many.` };
  }
  const elements = [plan.groups, plan.balancers, plan.managed, plan.objectStores, plan.services].flat();
  const all = routesOf(plan);
  const routes = groupBy(all, ({ balancer }) => balancer.id);
  return {
    plan,
    logical: logicalIds(elements.map(({ id }) => id)),
    zones: zonesFor(plan),
    managed: indexBy(awsInstances(plan.managed), ({ id }) => id),
    routes,
    labels: new Map(sitesOf(all).map(({ key, label }) => [key, label])),
    twoColours: plan.groups.some(({ colour }) => colour !== undefined),
    front: plan.balancers.find(({ id, public: open, layer }) => open && layer === 'http' && routes.has(id)),
  };
}

function zonesFor(plan: Plan): readonly PlanZone[] {
  const wanted = plan.balancers.length + plan.managed.length > 0 ? 2 : 1;
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

/** Balancers that end TLS with the certificate of the stack. */
export function httpBalancers({ plan, routes }: Build): readonly Balancer[] {
  return plan.balancers.filter(({ id, layer }) => layer === 'http' && routes.has(id));
}

/** Those of them that visitors reach. */
export function publicBalancers(build: Build): readonly Balancer[] {
  return httpBalancers(build).filter((balancer) => balancer.public);
}

/** The balancer that answers to the domain itself, when the drawing has one. */
export function publicBalancer(build: Build): Balancer | undefined {
  return build.front;
}

/** The port that a flow really goes to: balancers of HTTP end TLS at 443, and some services of AWS have ports of their own. */
export function portOf({ plan, managed }: Build, { to, port }: FlowRule): number {
  if (indexOf(plan).balancers.get(to)?.layer === 'http') return 443;
  return managed.get(to)?.tlsPort ?? port;
}
