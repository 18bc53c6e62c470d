import { counted } from '../../../base/counted.ts';
import { MANAGED_NOTES } from '../../aws/managed-services.ts';
import { cannot, coverageOf, exported, todo, withVolumes, type Judged } from '../../coverage.ts';
import { indexOf } from '../../plan/plan-index.ts';
import type { PlanConnection, PlanService } from '../../plan/types.ts';
import type { CoverageEntry } from '../../types.ts';
import { portOf } from './security.ts';
import { isFixed, type Build } from './build.ts';
import { type Route } from '../../plan/routes.ts';

/** What became of each component and connection of the drawing. */
export function coverage(build: Build): CoverageEntry[] {
  const made: Made = {
    flows: new Set(build.flows.map(({ id }) => id)),
    shadowed: new Set(
      build.routes.filter(isShadowed).map(({ balancer, target }) => `${balancer.id} ${target.service}`),
    ),
  };
  return coverageOf(build.plan, {
    component: (service) => judgeComponent(build, service),
    connection: (connection) => judgeConnection(build, made, connection),
    files: { machines: 'machines.tf', connections: 'security.tf' },
    provider: 'AWS',
  });
}

interface Made {
  readonly flows: ReadonlySet<string>;
  readonly shadowed: ReadonlySet<string>;
}

/** Two targets of one TCP balancer cannot share a port: the second has no listener. */
function isShadowed({ balancer, main }: Route): boolean {
  return balancer.layer === 'tcp' && !main;
}

function judgeComponent(build: Build, service: PlanService): Judged {
  const { balancers, objectStores } = indexOf(build.plan);
  const balancer = balancers.get(service.id);
  if (balancer !== undefined) {
    if (balancer.targets.length === 0) return todo('load_balancer.tf', 'Connect it to what it balances.');
    return exported(
      `Becomes ${balancer.layer === 'http' ? 'an application' : 'a network'} load balancer that AWS runs.`,
    );
  }
  if (objectStores.has(service.id)) return exported('Becomes an S3 bucket: private, versioned, encrypted.');
  return service.managed ? judgeManaged(build, service) : judgeMachines(build, service);
}

const IN_STATE = 'Its password is in the Terraform state, so encrypt the state.';

function judgeManaged({ plan, managed }: Build, { id, type }: PlanService): Judged {
  const made = managed.get(id);
  if (made !== undefined) {
    const kept = made.service === 'mq' || made.service === 'redis' ? [IN_STATE] : [];
    return exported([MANAGED_NOTES[made.service], ...kept].join(' '));
  }
  const known = indexOf(plan).managed.get(id);
  if (known !== undefined) {
    return todo(
      'managed.tf',
      `Create the ${known.service} service of AWS and give its address to its callers; or put ${type.title} on machines.`,
    );
  }
  return cannot(`AWS runs no ${type.title} as drawn; put it on machines.`);
}

function judgeMachines({ plan }: Build, { group }: PlanService): Judged {
  const machines = indexOf(plan).groups.get(group ?? '');
  if (machines === undefined) return cannot('It has no machines; put it into a group of machines.');
  const count = machines.hosts.length;
  const install = 'Install the service with the Ansible export.';
  if (machines.kind === 'stateful') return exported(`Becomes ${withVolumes(count, 'instance')}. ${install}`);
  if (isFixed(machines)) {
    const fixed = counted(count, 'instance with a fixed address', 'instances with fixed addresses');
    return exported(`Becomes ${fixed}. ${install}`);
  }
  const turns = machines.colour === undefined ? '' : ', and a second one that takes turns with it';
  return exported(`Becomes a scaling group of ${counted(count, 'machine')} or more${turns}. ${install}`);
}

function judgeConnection(build: Build, made: Made, connection: PlanConnection): Judged {
  const { plan } = build;
  const { objectStores, flows, services, managed } = indexOf(plan);
  const { key, from, to } = connection;
  if (objectStores.has(to)) return exported("Permitted by the role of the caller's machines.");
  const flow = flows.get(key);
  if (flow !== undefined && made.flows.has(flow.id)) {
    const port = String(portOf(build, flow));
    if (made.shadowed.has(`${from} ${to}`)) {
      return todo(
        'load_balancer.tf',
        `Another target has port ${port} of this balancer; give this one a port or a balancer of its own.`,
      );
    }
    return exported(`Permitted on port ${port} by a pair of rules.`);
  }
  const group = services.get(from)?.group;
  if (group !== undefined && group === services.get(to)?.group) {
    return exported('Stays on one machine; no rule is needed.');
  }
  if (managed.has(to)) return todo('security.tf', 'Permit it when the managed service exists.');
  return cannot('One of its ends has nothing in this export that a rule could name.');
}
