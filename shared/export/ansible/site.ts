import { componentTypes } from '../../catalog/index.ts';
import type { AnsibleLine, AnsibleRole } from '../../catalog/types.ts';
import type { PlanService } from '../plan/types.ts';
import type { YamlMap } from '../yaml/tree.ts';
import { applies, situationOf } from './condition.ts';
import type { Context } from './context.ts';

/** The order in which tiers come up: what others wait for first, ways in last. */
const ORDER = ['platform', 'data', 'app', 'worker', 'web', 'edge', 'outside'];

/** The playbook: a check of the control machine, then one play per group that has something to run. */
export function site(context: Context): readonly YamlMap[] {
  return [checkRoles(), ...runs(context).map((run) => play(run))];
}

/** What runs on one group. */
export interface Run {
  readonly group: string;
  readonly service: PlanService;
  readonly roles: readonly AnsibleRole[];
  readonly lines: readonly AnsibleLine[];
  /** Roles whose defaults are read and that did not run on these machines before. */
  readonly missing: readonly string[];
}

/** Every group's roles in the order in which the groups come up; components on the same machines share theirs. */
export function runs(context: Context): readonly Run[] {
  const done = new Set<string>();
  return inOrder(context).flatMap((service) => {
    const deploy = service.type.deploy.ansible;
    const group = context.groups.get(service.id)?.name;
    if (deploy === undefined || group === undefined) return [];
    const situation = situationOf(context, service);
    const roles = deploy.roles.filter((role) => applies(role, situation) && isNew(service, role, done));
    const lines = (deploy.lines ?? []).filter((line) => applies(line, situation));
    const missing = roles
      .flatMap(({ readsDefaultsOf = [] }) => readsDefaultsOf)
      .filter((role) => !done.has(ran(service, role)));
    return roles.length + lines.length === 0 ? [] : [{ group, service, roles, lines, missing }];
  });
}

function inOrder({ plan, groups }: Context): readonly PlanService[] {
  const position = new Map(componentTypes.map((type, index) => [type, index]));
  const rank = ({ type }: PlanService) => ORDER.indexOf(type.tier) * 1000 + (position.get(type) ?? 0);
  return plan.services.filter(({ id }) => groups.has(id)).sort((a, b) => rank(a) - rank(b));
}

function checkRoles(): YamlMap {
  return {
    name: 'Check that the roles are there',
    hosts: 'localhost',
    connection: 'local',
    gather_facts: false,
    vars: { ansible_python_interpreter: '{{ ansible_playbook_python }}' },
    tasks: [
      {
        name: 'Look for the configuration repository',
        'ansible.builtin.stat': { path: '{{ playbook_dir }}/../configuration/playbooks/roles' },
        register: 'openedx_roles',
      },
      {
        name: 'Say what is missing',
        'ansible.builtin.assert': {
          that: ['openedx_roles.stat.isdir is defined'],
          fail_msg: 'Clone the configuration repository next to this folder, as README.md shows.',
        },
      },
    ],
  };
}

function isNew(service: PlanService, { role, vars }: AnsibleRole, done: Set<string>): boolean {
  const key = `${ran(service, role)} ${JSON.stringify(vars ?? {})}`;
  const fresh = !done.has(key);
  done.add(key).add(ran(service, role));
  return fresh;
}

function ran({ group = '' }: PlanService, role: string): string {
  return `${group} ${role}`;
}

function play({ group, service, roles, lines, missing }: Run): YamlMap {
  const serial = service.type.deploy.ansible?.serial;
  return {
    name: `Set up ${group}`,
    hosts: group,
    become: true,
    ...(serial === undefined ? {} : { serial }),
    ...(missing.length === 0 ? {} : { vars_files: varsFiles(missing, group) }),
    tasks: [...roles.map(includeRole), ...lines.map(editLine)],
    ...handlers(lines),
  };
}

/** Files of variables win over the inventory, so the inventory's are read again after the defaults of other roles. */
function varsFiles(roles: readonly string[], group: string): readonly string[] {
  return [
    ...roles.map((role) => `{{ playbook_dir }}/../configuration/playbooks/roles/${role}/defaults/main.yml`),
    '{{ playbook_dir }}/inventory/group_vars/all/main.yml',
    `{{ playbook_dir }}/inventory/group_vars/${group}/main.yml`,
  ];
}

/** `public`: later roles of the play read the defaults of earlier ones, as they do in the stock plays. */
function includeRole({ role, vars }: AnsibleRole): YamlMap {
  return {
    name: `Run role ${role}`,
    'ansible.builtin.include_role': { name: role, public: true },
    ...(vars === undefined ? {} : { vars }),
  };
}

function editLine({ path, regexp, line, service }: AnsibleLine): YamlMap {
  return {
    name: `Set what role has no variable for in ${path}`,
    'ansible.builtin.lineinfile': { path, regexp, line, mode: '0644' },
    notify: `Restart ${service}`,
  };
}

function handlers(lines: readonly AnsibleLine[]): YamlMap {
  if (lines.length === 0) return {};
  const services = [...new Set(lines.map(({ service }) => service))];
  return {
    handlers: services.map((name) => ({
      name: `Restart ${name}`,
      'ansible.builtin.service': { name, state: 'restarted' },
    })),
  };
}
