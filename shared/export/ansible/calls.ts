import { legalConnection } from '../../catalog/legal-connection.ts';
import type { Protocol } from '../../design/schema/vocabulary.ts';
import { indexOf } from '../plan/plan-index.ts';
import type { Plan, PlanConnection, PlanService } from '../plan/types.ts';

/** One caller knowing one callee, directly or through the balancer in front of it. */
export interface Call {
  readonly key: string;
  readonly caller: PlanService;
  /** What the caller wants. */
  readonly callee: PlanService;
  /** What the caller addresses: the callee or a balancer. */
  readonly via: PlanService;
  readonly over: Protocol;
  readonly port: number;
  /** Whether what the caller addresses takes nothing but TLS. */
  readonly tls: boolean;
}

export function serviceOf(plan: Plan, id: string): PlanService | undefined {
  return indexOf(plan).services.get(id);
}

/** Every call between two services of the plan, balancers seen through. */
export function callsOf(plan: Plan): readonly Call[] {
  return plan.connections.flatMap((connection) => {
    const caller = serviceOf(plan, connection.from);
    const via = serviceOf(plan, connection.to);
    if (caller === undefined || via === undefined) return [];
    const { over, port: plainPort } = usual(caller, via, connection);
    const tlsPort = indexOf(plan).managed.get(via.id)?.tlsPort;
    const reached = { via, over, port: tlsPort ?? plainPort, tls: tlsPort !== undefined };
    // A balancer is told its own targets, not what these pass calls on to.
    const deep = caller.type.deploy.kind !== 'balancer';
    return behind(plan, via, over, deep).map((callee) => ({ key: connection.key, caller, callee, ...reached }));
  });
}

function usual(caller: PlanService, via: PlanService, { over, port }: PlanConnection): Pick<Call, 'over' | 'port'> {
  const ruling = legalConnection(caller.type, via.type);
  const legal = ruling.ok ? ruling : undefined;
  const protocol = over ?? legal?.over ?? via.protocol;
  const known = via.type.ports.find((candidate) => candidate.over === protocol)?.port;
  return { over: protocol, port: port ?? known ?? legal?.port ?? via.port };
}

/**
 * What answers in the end: the service itself, or what balancers pass calls of this protocol on to, each once. Through
 * `deep` balancers behind balancers too.
 */
function behind(plan: Plan, via: PlanService, over: Protocol, deep: boolean): readonly PlanService[] {
  const { balancers } = indexOf(plan);
  if (!balancers.has(via.id)) return [via];
  const reached = new Set([via]);
  for (const service of reached) {
    if (service !== via && !deep) continue;
    for (const target of balancers.get(service.id)?.targets ?? []) {
      const next = serviceOf(plan, target.service);
      if (next !== undefined && plain(target.protocol) === plain(over)) reached.add(next);
    }
  }
  return [...reached].filter(({ id }) => !balancers.has(id));
}

/** A balancer may end TLS, so both kinds of HTTP are one. */
function plain(over: Protocol): Protocol {
  return over === 'https' ? 'http' : over;
}

/** Names of the machines that a service runs on. */
export function hostNames(plan: Plan, { group }: PlanService): readonly string[] {
  return (
    indexOf(plan)
      .machines.get(group ?? '')
      ?.hosts.map(({ name }) => name) ?? []
  );
}

/** How many machines a service runs on. */
export function hostCount(plan: Plan, service: PlanService): number {
  return indexOf(plan).machines.get(service.group ?? '')?.hosts.length ?? 0;
}

/** Whether both run on the same single machine, so that loopback reaches. */
export function sameMachine(plan: Plan, one: PlanService, other: PlanService): boolean {
  return one.group !== undefined && one.group === other.group && hostCount(plan, one) === 1;
}
