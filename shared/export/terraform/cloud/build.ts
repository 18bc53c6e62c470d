import { indexBy } from '../../../base/group-by.ts';
import { sortBy } from '../../../base/sort.ts';
import { indexOf } from '../../plan/plan-index.ts';
import type { FlowRule, ManagedInstance, Plan } from '../../plan/types.ts';
import { routesOf, sitesOf } from '../../plan/routes.ts';
import type { Cloud, CloudBuild, FlowKind } from './cloud.ts';

export function startBuild(cloud: Cloud, whole: Plan): CloudBuild {
  const plan = withOwnBalancers(cloud, whole);
  const routes = routesOf(plan);
  const managed = indexBy(
    plan.managed.filter((one) => cloud.services.has(serviceKey(one))),
    ({ id }) => id,
  );
  const flows: Record<FlowKind, FlowRule[]> = { in: [], out: [], balanced: [], managed: [], inside: [] };
  for (const flow of mergedFlows(plan.flows.map((one) => answered(plan, managed, one)))) {
    const kind = kindOf(plan, managed, flow);
    if (kind !== undefined) flows[kind].push(flow);
  }
  return { cloud, plan, routes, sites: sitesOf(routes), managed, flows };
}

/** A managed service in the catalogue's words: `trove mysql`. */
export function serviceKey({ service, engine }: Pick<ManagedInstance, 'service' | 'engine'>): string {
  return engine === undefined ? service : `${service} ${engine}`;
}

/** The plan with the machines drawn for those balancers that the cloud does not make. */
function withOwnBalancers({ balances }: Cloud, plan: Plan): Plan {
  if (balances === undefined) return plan;
  const own = plan.balancers.filter((balancer) => !balances(balancer));
  const groupOf = new Map(own.map(({ id, group }) => [id, group ?? id]));
  const end = (id: string): string => groupOf.get(id) ?? id;
  const kept = new Set(groupOf.values());
  const flows = plan.flows.map((flow) => atPort({ ...flow, from: end(flow.from), to: end(flow.to) }, flow.port));
  return {
    ...plan,
    balancers: plan.balancers.filter(balances),
    groups: sortBy([...plan.groups, ...plan.balancerGroups.filter(({ id }) => kept.has(id))], ({ id }) => id),
    balancerGroups: plan.balancerGroups.filter(({ id }) => !kept.has(id)),
    flows,
  };
}

/** A flow at the port that really answers: balancers that end TLS do so at 443, whatever the drawing says. */
function answered(plan: Plan, managed: CloudBuild['managed'], flow: FlowRule): FlowRule {
  const endsTls = indexOf(plan).balancers.get(flow.to)?.layer === 'http';
  return atPort(flow, endsTls ? 443 : (managed.get(flow.to)?.tlsPort ?? flow.port));
}

function atPort(flow: FlowRule, port: number): FlowRule {
  return { ...flow, port, id: `${flow.from}--${flow.to}--${String(port)}` };
}

/** Flows with equal ids as one: moving a port may make one of two. */
export function mergedFlows(flows: readonly FlowRule[]): Iterable<FlowRule> {
  const once = new Map<string, FlowRule>();
  for (const flow of flows) {
    const known = once.get(flow.id);
    once.set(flow.id, { ...flow, connections: [...(known?.connections ?? []), ...flow.connections] });
  }
  return once.values();
}

function kindOf(plan: Plan, managed: CloudBuild['managed'], { from, to }: FlowRule): FlowKind | undefined {
  const { groups, balancers } = indexOf(plan);
  const isHere = (id: string): boolean => groups.has(id) || balancers.has(id);
  if (managed.has(to)) return groups.has(from) ? 'managed' : undefined;
  if (from === 'internet') return isHere(to) ? 'in' : undefined;
  if (!isHere(from)) return undefined;
  if (to === 'internet') return groups.has(from) ? 'out' : undefined;
  if (!isHere(to)) return undefined;
  return balancers.has(from) ? 'balanced' : 'inside';
}
