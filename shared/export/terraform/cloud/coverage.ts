import { counted } from '../../../base/counted.ts';
import { cannot, coverageOf, exported, todo, withVolumes, type Judged } from '../../coverage.ts';
import { indexOf } from '../../plan/plan-index.ts';
import { platformFacts } from '../../plan/platforms.ts';
import type { PlanConnection, PlanService } from '../../plan/types.ts';
import type { CoverageEntry } from '../../types.ts';
import { serviceKey } from './build.ts';
import type { CloudBuild } from './cloud.ts';

/** What became of each component and connection of the drawing. */
export function coverage(build: CloudBuild): CoverageEntry[] {
  const made = new Map(
    Object.values(build.flows)
      .flat()
      .flatMap(({ connections, port }) => connections.map((key) => [key, port] as const)),
  );
  const shadowed = new Set(
    build.routes
      .filter(({ balancer, main }) => balancer.layer === 'tcp' && !main)
      .map(({ balancer, target }) => `${balancer.id} ${target.service}`),
  );
  return coverageOf(build.plan, {
    component: (service) => judgeComponent(build, service),
    connection: (connection) => judgeConnection(build, made, shadowed, connection),
    files: { machines: 'machines.tf', connections: 'security.tf' },
    provider: platformFacts[build.cloud.platform].title,
  });
}

function judgeComponent(build: CloudBuild, service: PlanService): Judged {
  const { notes, services, lacking } = build.cloud;
  const { balancers, objectStores } = indexOf(build.plan);
  const balancer = balancers.get(service.id);
  if (balancer !== undefined) {
    if (balancer.targets.length === 0) return todo('load_balancer.tf', 'Connect it to what it balances.');
    return balancer.layer === 'http' ? notes.http : notes.tcp;
  }
  if (objectStores.has(service.id)) return notes.bucket;
  const managed = build.managed.get(service.id);
  if (managed !== undefined) return exported(services.get(serviceKey(managed))?.note ?? 'The cloud runs it.');
  return service.managed ? cannot(lacking(service)) : judgeMachines(build, service);
}

function judgeMachines({ plan, cloud }: CloudBuild, { group, component }: PlanService): Judged {
  const machines = indexOf(plan).groups.get(group ?? '');
  if (machines === undefined) return cannot('It has no machines; put it into a group of machines.');
  const count = machines.hosts.length;
  const made = machines.kind === 'stateful' ? withVolumes(count, 'machine') : counted(count, 'machine');
  const note = `Becomes ${made}. Install the service with the Ansible export.`;
  const backedUp = component.backup !== undefined && component.backup.scheduled !== false;
  const left = backedUp && machines.kind === 'stateful' ? cloud.notes.backups : undefined;
  return left === undefined ? exported(note) : todo('storage.tf', `${note} ${left}`);
}

function judgeConnection(
  { plan, cloud }: CloudBuild,
  made: ReadonlyMap<string, number>,
  shadowed: ReadonlySet<string>,
  { key, from, to }: PlanConnection,
): Judged {
  const { objectStores, services } = indexOf(plan);
  if (objectStores.has(to)) {
    const hasMachines = indexOf(plan).groups.has(services.get(from)?.group ?? '');
    return hasMachines
      ? cloud.notes.bucketAccess
      : todo('storage.tf', 'Its caller has no machines here: give it a key.');
  }
  const port = made.get(key);
  if (port !== undefined) {
    if (shadowed.has(`${from} ${to}`)) {
      return todo(
        'load_balancer.tf',
        `Another target has port ${String(port)} of this balancer; give this one a port or a balancer of its own.`,
      );
    }
    return exported(`Permitted on port ${String(port)} ${cloud.notes.flow}.`);
  }
  const group = services.get(from)?.group;
  if (group !== undefined && group === services.get(to)?.group) {
    return exported('Stays on one machine; no rule is needed.');
  }
  return cannot('One of its ends has nothing in this export that a rule could name; give its address to its callers.');
}
