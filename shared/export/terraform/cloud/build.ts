import { indexBy } from '../../../base/group-by.ts';
import { indexOf } from '../../plan/plan-index.ts';
import type { FlowRule, Plan } from '../../plan/types.ts';
import { routesOf, sitesOf } from '../routes.ts';
import type { Cloud, CloudBuild, FlowKind } from './cloud.ts';

export function startBuild(cloud: Cloud, plan: Plan): CloudBuild {
  const routes = routesOf(plan);
  const managed = indexBy(
    plan.managed.filter(({ service }) => cloud.services.has(service)),
    ({ id }) => id,
  );
  const flows: Record<FlowKind, FlowRule[]> = { in: [], out: [], balanced: [], managed: [], inside: [] };
  for (const flow of effective(plan)) {
    const kind = kindOf(plan, managed, flow);
    if (kind !== undefined) flows[kind].push(flow);
  }
  return { cloud, plan, routes, sites: sitesOf(routes), managed, flows };
}

/** Balancers that end TLS are called at 443 whatever the drawing says; that may make one of two flows. */
function effective(plan: Plan): Iterable<FlowRule> {
  const { balancers } = indexOf(plan);
  const moved = plan.flows.map((flow) =>
    flow.port === 443 || balancers.get(flow.to)?.layer !== 'http'
      ? flow
      : { ...flow, port: 443, id: `${flow.from}--${flow.to}--443` },
  );
  const once = new Map<string, FlowRule>();
  for (const flow of moved) {
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
