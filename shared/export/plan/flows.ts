import { indexBy } from '../../base/group-by.ts';
import { sortBy, uniqueSorted } from '../../base/sort.ts';
import { elementTitle } from '../../catalog/element-title.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { callOf, typeOf } from './calls.ts';
import type { Balancer, FlowRule, MachineGroup, PlanConnection, PlanService } from './types.ts';

export interface FlowParts {
  readonly services: readonly PlanService[];
  readonly groups: readonly MachineGroup[];
  readonly balancers: readonly Balancer[];
  readonly connections: readonly PlanConnection[];
}

/** The flows that the connections ask for and that clusters need inside, and none besides. Sorted by id. */
export function planFlows(stage: Stage, { services, groups, balancers, connections }: FlowParts): readonly FlowRule[] {
  const known: Known = {
    services: indexBy(services, idOf),
    groups: indexBy(groups, idOf),
    balancers: indexBy(balancers, idOf),
  };
  const asked = connections.flatMap((connection) => askedFlow(stage, known, connection));
  return sortBy(merged([...asked, ...groups.flatMap((group) => clusterFlows(group, known))]), idOf);
}

interface Known {
  readonly services: ReadonlyMap<string, PlanService>;
  readonly groups: ReadonlyMap<string, MachineGroup>;
  readonly balancers: ReadonlyMap<string, Balancer>;
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function askedFlow(stage: Stage, known: Known, connection: PlanConnection): readonly FlowRule[] {
  const from = endOf(stage, known, connection.from);
  const to = endOf(stage, known, connection.to);
  if (from === undefined || to === undefined || staysInside(known, from, to)) return [];
  const { over } = callOf(stage, connection);
  const port = portAt(stage, known, connection);
  if (port === 0) return [];
  const description = `${elementTitle(stage, connection.from)} to ${elementTitle(stage, connection.to)}, ${over}`;
  return [{ id: flowId(from, to, port), from, to, port, protocol: over, description, connections: [connection.key] }];
}

/** Double hyphens never occur in ids, so that two flows never share an id. */
function flowId(from: string, to: string, port: number): string {
  return `${from}--${to}--${String(port)}`;
}

/** Calls between services of one machine, or between two places outside, need no rule. */
function staysInside(known: Known, from: string, to: string): boolean {
  if (from !== to) return false;
  return (known.groups.get(from)?.hosts.length ?? 1) < 2;
}

/** Callers reach a TCP balancer at the port that it passes on; everything else at its own. */
function portAt(stage: Stage, known: Known, connection: PlanConnection): number {
  const { over, port } = callOf(stage, connection);
  const balancer = known.balancers.get(connection.to);
  if (balancer?.layer !== 'tcp') return port;
  const target = balancer.targets.find(({ protocol }) => protocol === over) ?? balancer.targets[0];
  return connection.port ?? target?.port ?? port;
}

/** The plan's name for an end: a group, a balancer, a managed service, or `internet`. Object stores have no rules. */
function endOf(stage: Stage, { services, balancers }: Known, id: string): string | undefined {
  if (typeOf(stage, id)?.deploy.kind === 'external') return 'internet';
  const service = services.get(id);
  if (service === undefined || service.type.deploy.kind === 'object-store') return undefined;
  return balancers.has(id) ? id : (service.group ?? id);
}

function clusterFlows(group: MachineGroup, { services }: Known): readonly FlowRule[] {
  if (group.hosts.length < 2) return [];
  const members = group.services.flatMap((id) => services.get(id) ?? []);
  return members.flatMap(({ label, type }) =>
    (type.deploy.clusterPorts ?? []).map((cluster) => ({
      id: flowId(group.id, group.id, cluster.port),
      from: group.id,
      to: group.id,
      port: cluster.port,
      protocol: 'tcp' as const,
      description: `${label}: ${cluster.for}`,
      connections: [],
    })),
  );
}

function withCalls(flow: FlowRule, { connections }: FlowRule): FlowRule {
  return { ...flow, connections: uniqueSorted([...flow.connections, ...connections]) };
}

function merged(flows: readonly FlowRule[]): readonly FlowRule[] {
  const byKey = new Map<string, FlowRule>();
  for (const flow of flows) {
    const known = byKey.get(flow.id);
    byKey.set(flow.id, known === undefined ? flow : withCalls(known, flow));
  }
  return [...byKey.values()];
}
