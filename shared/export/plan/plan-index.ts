import { groupBy, indexBy } from '../../base/group-by.ts';
import type { Balancer, FlowRule, MachineGroup, ManagedInstance, Plan, PlanConnection, PlanService } from './types.ts';

/** The parts of a plan by id, so that no target searches lists. */
export interface PlanIndex {
  readonly services: ReadonlyMap<string, PlanService>;
  /** Machines that run software. */
  readonly groups: ReadonlyMap<string, MachineGroup>;
  /** Those, and the machines drawn for balancers alone. */
  readonly machines: ReadonlyMap<string, MachineGroup>;
  /** Services of each group of machines, by its id. */
  readonly servicesOn: ReadonlyMap<string, readonly PlanService[]>;
  readonly balancers: ReadonlyMap<string, Balancer>;
  readonly managed: ReadonlyMap<string, ManagedInstance>;
  readonly objectStores: ReadonlySet<string>;
  readonly connections: ReadonlyMap<string, PlanConnection>;
  readonly connectionsFrom: ReadonlyMap<string, readonly PlanConnection[]>;
  readonly connectionsTo: ReadonlyMap<string, readonly PlanConnection[]>;
  /** The flow that a connection asks for, by the connection's key. */
  readonly flows: ReadonlyMap<string, FlowRule>;
}

const known = new WeakMap<Plan, PlanIndex>();

/** The index of a plan, made once. */
export function indexOf(plan: Plan): PlanIndex {
  const made = known.get(plan) ?? makeIndex(plan);
  known.set(plan, made);
  return made;
}

const idOf = ({ id }: { readonly id: string }): string => id;

function makeIndex(plan: Plan): PlanIndex {
  return {
    services: indexBy(plan.services, idOf),
    groups: indexBy(plan.groups, idOf),
    machines: indexBy([...plan.groups, ...plan.balancerGroups], idOf),
    servicesOn: groupBy(plan.services, ({ group }) => group),
    balancers: indexBy(plan.balancers, idOf),
    managed: indexBy(plan.managed, idOf),
    objectStores: new Set(plan.objectStores.map(idOf)),
    connections: indexBy(plan.connections, ({ key }) => key),
    connectionsFrom: groupBy(plan.connections, ({ from }) => from),
    connectionsTo: groupBy(plan.connections, ({ to }) => to),
    flows: new Map(plan.flows.flatMap((flow) => flow.connections.map((key) => [key, flow] as const))),
  };
}
