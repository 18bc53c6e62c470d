import { MANAGED_NOTES } from '../aws/managed-services.ts';
import { cannot, coverageOf, exported, todo, withVolumes, type Judged } from '../coverage.ts';
import { indexOf } from '../plan/plan-index.ts';
import type { PlanConnection, PlanService } from '../plan/types.ts';
import type { CoverageEntry } from '../types.ts';
import { portOf, type Build } from './build.ts';

export const TEMPLATE = 'template.yaml';

/** What became of each element of the drawing in the template. */
export function coverage(build: Build): CoverageEntry[] {
  const { plan } = build;
  const open = new Set(plan.flows.filter(({ from }) => from === 'internet').map(({ to }) => to));
  return coverageOf(plan, {
    component: (service) => judgeComponent(build, open, service),
    connection: (connection) => judgeConnection(build, connection),
    files: { machines: TEMPLATE, connections: TEMPLATE },
    provider: 'AWS',
  });
}

function judgeComponent({ plan, managed }: Build, open: ReadonlySet<string>, service: PlanService): Judged {
  const { balancers, objectStores, groups } = indexOf(plan);
  const balancer = balancers.get(service.id);
  if (balancer !== undefined) {
    const http = balancer.layer === 'http';
    const kind = http ? 'an application load balancer' : 'an internal load balancer that passes TCP on';
    return exported(`Becomes ${kind}; AWS runs its units.`);
  }
  if (objectStores.has(service.id)) return exported('Becomes an S3 bucket: encrypted, versioned, not public.');
  if (service.managed) {
    const made = managed.get(service.id);
    if (made !== undefined) return exported(MANAGED_NOTES[made.service]);
    return todo(TEMPLATE, `Create the managed service (${service.type.title}) and give its address to its callers.`);
  }
  const group = groups.get(service.group ?? '');
  if (group === undefined) return cannot('It has no machines in the drawing; put it into a group of machines.');
  if (open.has(group.id)) {
    return todo(
      TEMPLATE,
      'Its machines have no public address. Put a load balancer in front of it, or associate an Elastic IP.',
    );
  }
  const count = group.hosts.length;
  const what = group.kind === 'stateful' ? withVolumes(count, 'instance') : `a scaling group of ${String(count)}`;
  return exported(`Becomes ${what}; install the service with the Ansible export.`);
}

/** Balancers are the target's own, whoever runs them in the drawing. */
function isOwn({ plan }: Build, id: string): boolean {
  return indexOf(plan).balancers.has(id);
}

function judgeConnection(build: Build, { key, from, to }: PlanConnection): Judged {
  const { flows, objectStores, services } = indexOf(build.plan);
  const flow = flows.get(key);
  if (flow !== undefined) {
    if ([from, to].some((id) => services.get(id)?.managed === true && !build.managed.has(id) && !isOwn(build, id))) {
      return todo(TEMPLATE, 'Permit it when the managed service exists.');
    }
    return exported(`Permitted on port ${String(portOf(build, flow))} by a pair of rules.`);
  }
  if (objectStores.has(to)) return exported("Permitted by the caller's role.");
  const group = services.get(from)?.group;
  if (group !== undefined && group === services.get(to)?.group) {
    return exported('Stays on one machine; no rule is needed.');
  }
  return cannot('One of its ends has nothing in AWS that a rule could name.');
}
