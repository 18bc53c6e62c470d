import { coverageOf, type Judged } from '../../coverage.ts';
import type { PlanConnection, PlanService } from '../../plan/types.ts';
import type { CoverageEntry } from '../../types.ts';
import { portOf } from './security.ts';
import { inRegion, type Build } from './build.ts';

/** What became of each component and connection of the drawing. */
export function coverage(build: Build): CoverageEntry[] {
  return coverageOf(
    build.plan,
    (service) => judgeComponent(build, service),
    (key) =>
      judgeConnection(
        build,
        build.plan.connections.find((connection) => connection.key === key),
      ),
  );
}

function exported(note: string): Judged {
  return { class: 'exported', note };
}

function judgeComponent(build: Build, service: PlanService): Judged {
  const { plan } = build;
  const balancer = plan.balancers.find(({ id }) => id === service.id);
  if (balancer !== undefined) {
    if (balancer.targets.length === 0) return { class: 'todo', note: 'Connect it to what it balances.' };
    return exported(
      `Becomes ${balancer.layer === 'http' ? 'an application' : 'a network'} load balancer that AWS runs.`,
    );
  }
  if (plan.objectStores.some(({ id }) => id === service.id))
    return exported('Becomes an S3 bucket: private, versioned, encrypted.');
  if (service.managed) return judgeManaged(build, service);
  if (!inRegion(plan, service)) {
    return {
      class: 'todo',
      note: 'It is in another region; one export covers one region. Export that region on its own.',
    };
  }
  return judgeMachines(build, service);
}

const MANAGED_NOTES: Readonly<Record<string, string>> = {
  rds: 'Becomes an RDS instance with a standby in a second zone; AWS keeps its password.',
  documentdb: 'Becomes a DocumentDB cluster, which is compatible with MongoDB in part only; test the platform with it.',
  elasticache: 'Becomes an ElastiCache cluster over the zones.',
  mq: 'Becomes an Amazon MQ cluster at port 5671 with TLS; its password is in the Terraform state, so encrypt the state.',
  opensearch: 'Becomes an OpenSearch domain at port 443; check that the release of Open edX speaks to it.',
};

function judgeManaged({ plan, managed: here }: Build, { id, type }: PlanService): Judged {
  const made = here.find((instance) => instance.id === id);
  if (made !== undefined) return exported(MANAGED_NOTES[made.service] ?? 'AWS runs it.');
  const managed = plan.managed.find((instance) => instance.id === id);
  if (managed?.provider === 'aws') {
    return {
      class: 'todo',
      note: `Create the ${managed.service} service of AWS and give its address to its callers; or put ${type.title} on machines.`,
    };
  }
  return {
    class: 'cannot',
    note: `AWS has no service here that is ${type.title} as drawn; put it on machines, or create it where it is and give its address to its callers.`,
  };
}

function judgeMachines({ scaled, fixed }: Build, { group }: PlanService): Judged {
  const machines = fixed.find(({ id }) => id === group);
  const count = String(machines?.hosts.length ?? 0);
  const install = 'Install the service with the Ansible export.';
  if (machines?.kind === 'stateful') return exported(`Becomes ${count} instances with a data volume each. ${install}`);
  if (machines !== undefined) return exported(`Becomes ${count} instances with fixed addresses. ${install}`);
  const scaling = scaled.find(({ id }) => id === group);
  if (scaling === undefined) return { class: 'cannot', note: 'It has no machines; put it into a group of machines.' };
  return exported(`Becomes a scaling group of ${String(scaling.hosts.length)} machines or more. ${install}`);
}

function judgeConnection(build: Build, connection: PlanConnection | undefined): Judged {
  const { plan, flows } = build;
  if (connection === undefined) return { class: 'cannot', note: 'It is not in the drawing.' };
  if (plan.objectStores.some(({ id }) => id === connection.to))
    return exported("Permitted by the role of the caller's machines.");
  const flow = flows.find(({ connections }) => connections.includes(connection.key));
  if (flow !== undefined) return judgeFlow(build, connection, portOf(build, flow));
  const group = (id: string): string | undefined => plan.services.find((service) => service.id === id)?.group;
  if (group(connection.from) !== undefined && group(connection.from) === group(connection.to)) {
    return exported('Stays on one machine; no rule is needed.');
  }
  if (plan.managed.some(({ id }) => id === connection.to))
    return { class: 'todo', note: 'Permit it when the managed service exists.' };
  return { class: 'cannot', note: 'One of its ends has nothing in this export that a rule could name.' };
}

/** Two targets of one TCP balancer cannot share a port: the second has no listener. */
function judgeFlow({ routes }: Build, { from, to }: PlanConnection, port: number): Judged {
  const route = routes.find(({ balancer, target }) => balancer.id === from && target.service === to);
  if (route?.balancer.layer === 'tcp' && !route.main) {
    return {
      class: 'todo',
      note: `Another target has port ${String(port)} of this balancer; give this one a port or a balancer of its own.`,
    };
  }
  return exported(`Permitted on port ${String(port)} by a pair of rules.`);
}
