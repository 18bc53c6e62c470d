import { componentTypes } from '../../catalog/index.ts';
import type { AnsibleLine, AnsibleRole } from '../../catalog/types.ts';
import type { PlanService } from '../plan/types.ts';
import type { YamlMap } from '../yaml/tree.ts';
import { applies, situationOf } from './condition.ts';
import type { Context } from './context.ts';

/** The order in which tiers come up: what others wait for first, ways in last. */
const ORDER = ['platform', 'data', 'app', 'worker', 'web', 'edge', 'outside'];

/** The play book: a check of the control machine, then one play per group that has something to run. */
export function site(context: Context): readonly YamlMap[] {
  const done = new Set<string>();
  const plays = inOrder(context).flatMap((service) => play(context, service, done));
  return [checkRoles(), ...plays];
}

function inOrder({ plan, groups }: Context): readonly PlanService[] {
  const rank = ({ type }: PlanService) => ORDER.indexOf(type.tier) * 1000 + componentTypes.indexOf(type);
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

function play(context: Context, service: PlanService, done: Set<string>): readonly YamlMap[] {
  const deploy = service.type.deploy.ansible;
  const group = context.groups.get(service.id)?.name;
  if (deploy === undefined || group === undefined) return [];
  const situation = situationOf(context, service);
  const roles = deploy.roles.filter((role) => applies(role, situation) && isNew(service, role, done));
  const lines = (deploy.lines ?? []).filter((line) => applies(line, situation));
  if (roles.length + lines.length === 0) return [];
  const tasks = [...roles.map(includeRole), ...lines.map(editLine)];
  return [{ ...header(group, service, roles, done), tasks, ...handlers(lines) }];
}

/** Components on the same machines share their roles. */
function isNew({ group }: PlanService, { role, vars }: AnsibleRole, done: Set<string>): boolean {
  const key = JSON.stringify([group, role, vars ?? {}]);
  if (done.has(key)) return false;
  done.add(key);
  done.add(JSON.stringify([group, role]));
  return true;
}

function header(group: string, service: PlanService, roles: readonly AnsibleRole[], done: Set<string>): YamlMap {
  const missing = roles
    .flatMap(({ readsDefaultsOf = [] }) => readsDefaultsOf)
    .filter((role) => !done.has(JSON.stringify([service.group, role])));
  const serial = service.type.deploy.ansible?.serial;
  return {
    name: `Set up ${group}`,
    hosts: group,
    become: true,
    ...(serial === undefined ? {} : { serial }),
    ...(missing.length === 0 ? {} : { vars_files: varsFiles(missing, group) }),
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
