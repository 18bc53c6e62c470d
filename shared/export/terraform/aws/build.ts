import { fingerprint } from '../../../base/fingerprint.ts';
import { indexBy } from '../../../base/group-by.ts';
import { indexOf } from '../../plan/plan-index.ts';
import type { Balancer, BalancerTarget, FlowRule, MachineGroup, Plan, PlanZone } from '../../plan/types.ts';
import { isKnown, type AwsInstance } from './managed-services.ts';
import { at, object, ref, template, type Expr, type Node } from '../tree.ts';

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
  /** Flows whose two ends exist in this export, or one of which is the internet. */
  readonly flows: readonly FlowRule[];
}

/** A target of a balancer that becomes a target group. */
export interface Route {
  readonly key: string;
  readonly balancer: Balancer;
  readonly target: BalancerTarget;
  /** HTTP: what answers when no host name matches. TCP: what its port passes on to. */
  readonly main: boolean;
}

/** A host name that an HTTP balancer answers to. `label` is empty for the domain itself. */
export interface Site extends Route {
  readonly label: string;
}

const REGION_HAS_ZONES = 6;

export function startBuild(plan: Plan): Build | { readonly refused: string } {
  if (plan.zones.length > REGION_HAS_ZONES) {
    return { refused: `The stage has ${String(plan.zones.length)} availability zones; no region of AWS has so many.` };
  }
  const routes = plan.balancers.flatMap((balancer) => routesOf(plan, balancer));
  const managed = plan.managed.filter(isKnown);
  const ends = new Set(['internet', ...[...plan.groups, ...plan.balancers, ...managed].map(({ id }) => id)]);
  return {
    plan,
    zones: zoneKeys(plan.zones, plan.balancers.length + managed.length > 0),
    scaled: plan.groups.filter((group) => !isFixed(group)),
    fixed: plan.groups.filter(isFixed),
    managed: indexBy(managed, ({ id }) => id),
    routes,
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

function routesOf(plan: Plan, balancer: Balancer): readonly Route[] {
  const { groups, connectionsFrom } = indexOf(plan);
  const targets = balancer.targets.filter(({ group }) => groups.has(group));
  const vital = new Set(
    (connectionsFrom.get(balancer.id) ?? []).filter(({ onLoss }) => onLoss === 'down').map(({ to }) => to),
  );
  const main = targets.find(({ service }) => vital.has(service)) ?? targets[0];
  const first = new Set<number>();
  return targets.map((target) => {
    const leads = balancer.layer === 'http' ? target === main : !first.has(target.port);
    first.add(target.port);
    return { key: routeKey(balancer.id, target), balancer, target, main: leads };
  });
}

function routeKey(balancer: string, { service, port }: BalancerTarget): string {
  return `${balancer}--${service}--${String(port)}`;
}

/** The first public balancer answers to the domain itself; every other name says which service it is. */
function sitesOf(routes: readonly Route[]): readonly Site[] {
  const http = routes.filter(({ balancer }) => balancer.layer === 'http');
  const front = http.find(({ balancer }) => balancer.public)?.balancer.id;
  return http.map((route) => {
    const { id } = route.balancer;
    const own = route.main ? [] : [route.target.service];
    return { ...route, label: [...own, ...(id === front ? [] : [id])].join('.') };
  });
}

/** An id for a name of limited length: itself, or its beginning and a fingerprint. Equal ids give equal names. */
export function shortId(id: string, longest: number): string {
  if (id.length <= longest) return id;
  return `${id.slice(0, longest - 9).replace(/-+$/, '')}-${fingerprint([id]).slice(0, 8)}`;
}

/** `${local.name}-ID`. */
export function named(id: string, longest = 36): Node {
  return template(ref('local.name'), `-${shortId(id, longest)}`);
}

export const eachKeyName = template(ref('local.name'), '-', ref('each.key'));

export function tagName(name: Expr): Node {
  return object({ Name: name });
}

export function securityGroup(id: Expr): Node {
  return at('aws_security_group.this', id, '.id');
}

/** A map keyed by id, in the order of ids. */
export function byId<T>(items: readonly T[], id: (item: T) => string, value: (item: T) => Expr): Node {
  return object(Object.fromEntries(items.map((item) => [id(item), value(item)])));
}

/** Descriptions of security groups and rules take few characters; the rest becomes spaces. */
export function plainText(text: string): string {
  return text
    .replace(/[^a-zA-Z0-9. _:/()#,@+=;-]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, 200);
}
