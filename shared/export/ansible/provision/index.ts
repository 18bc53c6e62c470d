import { counted } from '../../../base/counted.ts';
import { sortBy } from '../../../base/sort.ts';
import { cannot, coverageOf, exported, todo, todoLines, type Judged } from '../../coverage.ts';
import { buildPlan } from '../../plan/build-plan.ts';
import { indexOf } from '../../plan/plan-index.ts';
import type { Plan, PlanConnection, PlanService } from '../../plan/types.ts';
import { filesTold, type FileToMake } from '../../files-told.ts';
import type { Progress } from '../../progress.ts';
import type { CoverageEntry, Export, Target } from '../../types.ts';
import { printYaml } from '../../yaml/print.ts';
import { contextOf } from '../context.ts';
import { membersOf } from '../dynamic/members.ts';
import { yamllintFile } from '../settings-files.ts';
import { aws } from './aws.ts';
import { facts } from './facts.ts';
import { openStack } from './openstack.ts';
import type { Provider } from './provider.ts';
import { readme } from './readme.ts';

const VARIABLES = 'vars.yml';
const PLAYBOOK = 'provision.yml';
const PROVIDERS = [
  ['aws', aws],
  ['openstack', openStack],
] as const;

/** The playbook runs where it is started, and talks to the cloud from there. */
const HERE = {
  control: { hosts: { localhost: { ansible_connection: 'local', ansible_host: '127.0.0.1' } } },
};

export const ansibleProvision: Target = {
  id: 'ansible/provision',
  title: 'Ansible, machines',
  summary: 'A playbook that creates networks, machines, disks and buckets at AWS or OpenStack, and finds them again.',
  export: (design, stageId, run) => {
    const plans = PROVIDERS.map(([at, provider]) => [provider, buildPlan(design, stageId, at)] as const);
    for (const [provider, plan] of plans) if (!('refused' in plan)) return exportPlan(plan, provider, run?.progress);
    const why = plans.map(([, plan]) => ('refused' in plan ? plan.refused : ''));
    return { refused: why[0] ?? 'There is nothing to create.' };
  },
};

function exportPlan(plan: Plan, provider: Provider, progress?: Progress): Export | { readonly refused: string } {
  if (plan.groups.length === 0) return { refused: 'The stage has no machines, so there is nothing to create.' };
  const { coverage: covered, lines } = todoLines(coverage(plan, provider), [VARIABLES], VARIABLES);
  const { path, collection, content } = provider.inventory;
  const play = {
    name: `Create what the stage has at ${provider.title}`,
    hosts: 'localhost',
    connection: 'local',
    gather_facts: false,
    vars_files: [VARIABLES],
    tasks: provider.tasks(),
  };
  const variables = () => ({ ...provider.settings(plan), ...facts(plan, provider.sizes) });
  const toMake: readonly FileToMake[] = [
    ['README.md', () => readme(plan, provider, covered)],
    [path, () => printYaml(content(plan, membersOf(contextOf(plan), plan.services)))],
    ['hosts.yml', () => printYaml(HERE)],
    [PLAYBOOK, () => printYaml([play])],
    ['requirements.yml', () => printYaml({ collections: [{ name: collection }] })],
    [VARIABLES, () => printYaml(variables(), lines.get(VARIABLES))],
  ];
  return {
    target: 'ansible/provision',
    stage: plan.stage.id,
    files: sortBy([yamllintFile(), ...filesTold(toMake, progress)], (file) => file.path),
    coverage: covered,
  };
}

function coverage(plan: Plan, provider: Provider): CoverageEntry[] {
  return coverageOf(plan, {
    component: (service) => judgeComponent(plan, service),
    connection: (connection) => judgeConnection(plan, connection),
    files: { machines: VARIABLES, connections: VARIABLES },
    provider: provider.title,
  });
}

function judgeComponent(plan: Plan, service: PlanService): Judged {
  const { balancers, objectStores, groups } = indexOf(plan);
  if (balancers.has(service.id)) {
    return todo(VARIABLES, 'Create a load balancer and give it the machines; the Terraform export does that.');
  }
  if (objectStores.has(service.id)) return exported('Becomes a bucket.');
  if (service.managed) return todo(VARIABLES, 'Create the managed service; the Terraform export does that.');
  const group = groups.get(service.group ?? '');
  if (group === undefined) return cannot('It has no machines; put it into a group of machines.');
  return exported(`Becomes ${counted(group.hosts.length, 'machine')}; install it with the Ansible export.`);
}

function judgeConnection(plan: Plan, { key, from, to }: PlanConnection): Judged {
  const { flows, groups, services, objectStores } = indexOf(plan);
  if (objectStores.has(to))
    return cannot('Machines get no role here that may use a bucket; the Terraform export does that.');
  const flow = flows.get(key);
  if (flow !== undefined && groups.has(flow.to) && (groups.has(flow.from) || flow.from === 'internet')) {
    return exported(`Permitted on port ${String(flow.port)}.`);
  }
  const group = services.get(from)?.group;
  if (group !== undefined && group === services.get(to)?.group)
    return exported('Stays on one machine; no rule is needed.');
  return todo(VARIABLES, 'Permit it when what it goes through is there.');
}
