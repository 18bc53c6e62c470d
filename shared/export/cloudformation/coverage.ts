import { coverageOf, type Judged } from '../coverage.ts';
import type { Plan, PlanService } from '../plan/types.ts';
import type { CoverageEntry } from '../types.ts';

/** What became of each element of the drawing in the template. */
export function coverage(plan: Plan): CoverageEntry[] {
  return coverageOf(
    plan,
    (service) => judgeComponent(plan, service),
    (key) => judgeConnection(plan, key),
  );
}

function judgeComponent(plan: Plan, service: PlanService): Judged {
  const balancer = plan.balancers.find(({ id }) => id === service.id);
  if (balancer !== undefined) {
    const kind =
      balancer.layer === 'http' ? 'an application load balancer' : 'an internal load balancer that passes TCP on';
    return { class: 'exported', note: `Becomes ${kind}; AWS runs its units.` };
  }
  if (plan.objectStores.some(({ id }) => id === service.id)) {
    return { class: 'exported', note: 'Becomes an S3 bucket: encrypted, versioned, not public.' };
  }
  if (service.managed) {
    return {
      class: 'todo',
      note: `Create the managed service (${service.type.title}) and give its address to its callers.`,
    };
  }
  const group = plan.groups.find(({ id }) => id === service.group);
  if (group === undefined)
    return { class: 'cannot', note: 'It has no machines in the drawing; put it into a group of machines.' };
  return reachable(plan, service, group.hosts.length, group.kind);
}

function reachable(plan: Plan, service: PlanService, hosts: number, kind: 'application' | 'stateful'): Judged {
  const open = plan.flows.some(({ from, to }) => from === 'internet' && to === service.group);
  if (open) {
    return {
      class: 'todo',
      note: 'Its machines have no public address. Put a load balancer in front of it, or associate an Elastic IP.',
    };
  }
  const what = kind === 'stateful' ? `${hosts} instances with a data volume each` : `a scaling group of ${hosts}`;
  return { class: 'exported', note: `Becomes ${what}; install the service with the Ansible export.` };
}

function judgeConnection(plan: Plan, key: string): Judged {
  const flow = plan.flows.find(({ connections }) => connections.includes(key));
  if (flow !== undefined) {
    const managed = plan.managed.find(({ id }) => id === flow.to || id === flow.from);
    if (managed === undefined) return { class: 'exported', note: `Permitted on port ${flow.port} by a pair of rules.` };
    return { class: 'todo', note: 'Permit it when the managed service exists.' };
  }
  const ends = plan.connections.find((connection) => connection.key === key);
  if (plan.objectStores.some(({ id }) => id === ends?.to)) {
    return { class: 'exported', note: "Permitted by the caller's role." };
  }
  const service = (id: string | undefined) => plan.services.find((one) => one.id === id);
  const [from, to] = [service(ends?.from), service(ends?.to)];
  if (from?.group !== undefined && from.group === to?.group) {
    return { class: 'exported', note: 'Stays on one machine; no rule is needed.' };
  }
  return { class: 'cannot', note: 'One of its ends has nothing in AWS that a rule could name.' };
}
