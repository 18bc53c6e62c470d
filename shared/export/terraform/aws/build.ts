import { indexBy } from '../../../base/group-by.ts';
import type { FlowRule, MachineGroup, Plan, PlanZone } from '../../plan/types.ts';
import { awsInstances, type AwsInstance } from '../../aws/managed-services.ts';
import { routesOf, sitesOf, type Route, type Site } from '../../plan/routes.ts';
import { at, object, type Expr, type Node } from '../tree.ts';

/** What every file of the export needs to know about the stage. */
export interface Build {
  readonly plan: Plan;
  /** Zones in which subnets exist; a public balancer needs two even when the drawing has one. */
  readonly zones: readonly string[];
  /** Machines that a scaling group may replace at any time. */
  readonly scaled: readonly MachineGroup[];
  /** Machines whose address or disk somebody depends on: one instance each. */
  readonly fixed: readonly MachineGroup[];
  /** Services that AWS runs, by id. */
  readonly managed: ReadonlyMap<string, AwsInstance>;
  readonly sites: readonly Site[];
  readonly routes: readonly Route[];
  /** Some machines are there twice and take turns. */
  readonly twoColours: boolean;
  /** Flows whose two ends exist in this export, or one of which is the internet. */
  readonly flows: readonly FlowRule[];
}

const REGION_HAS_ZONES = 6;

export function startBuild(plan: Plan): Build | { readonly refused: string } {
  if (plan.zones.length > REGION_HAS_ZONES) {
    return { refused: `The stage has ${String(plan.zones.length)} availability zones; no region of AWS has so many.` };
  }
  const routes = routesOf(plan);
  const managed = awsInstances(plan.managed);
  const ends = new Set(['internet', ...[...plan.groups, ...plan.balancers, ...managed].map(({ id }) => id)]);
  return {
    plan,
    zones: zoneKeys(plan.zones, plan.balancers.length + managed.length > 0),
    scaled: plan.groups.filter((group) => !isFixed(group)),
    fixed: plan.groups.filter(isFixed),
    managed: indexBy(managed, ({ id }) => id),
    routes,
    twoColours: plan.groups.some(({ colour }) => colour !== undefined),
    sites: sitesOf(routes),
    flows: plan.flows.filter(({ from, to }) => ends.has(from) && ends.has(to)),
  };
}

/** Callers of a cache know its addresses, and the internet knows a public machine's, so these are not scaled. */
export function isFixed({ kind, tier }: MachineGroup): boolean {
  return kind === 'stateful' || tier !== 'app';
}

function zoneKeys(zones: readonly PlanZone[], balanced: boolean): readonly string[] {
  const keys = zones.map(({ key }) => key);
  return balanced && keys.length === 1 ? [...keys, 'z2'] : keys;
}

export function tagName(name: Expr): Node {
  return object({ Name: name });
}

export function securityGroup(id: Expr): Node {
  return at('aws_security_group.this', id, '.id');
}
