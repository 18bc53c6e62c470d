import { coverageSection, titleLine } from '../markdown.ts';
import type { Plan } from '../plan/types.ts';
import { USUAL_ENVIRONMENT } from '../plan/usual-environment.ts';
import type { CoverageEntry } from '../types.ts';
import type { Context } from './context.ts';
import type { FoundAt } from './dynamic/found-at.ts';
import { aloneServices } from './inventory.ts';
import { releases } from './release.ts';
import { runs } from './site.ts';

/** How to use the export, in the order in which a person does it. */
export function readme(context: Context, found: readonly FoundAt[], coverage: readonly CoverageEntry[]): string {
  const { plan } = context;
  return [
    titleLine(plan),
    '',
    'An Ansible inventory, its variables and a playbook for the roles of the Open edX configuration repository.',
    '',
    ...prepare(context),
    ...run(context),
    ...found.flatMap((each) => dynamic(plan, each)),
    ...limits(),
    ...coverageSection(coverage),
  ].join('\n');
}

function prepare({ plan, endpoints }: Context): string[] {
  const { tag, ubuntu } = releases[plan.release];
  return [
    '## Prepare',
    '',
    `The variables are those of ${tag}, whose roles are written for machines with Ubuntu ${ubuntu}. Put the roles next to this folder.`,
    '',
    '```sh',
    `git clone --branch ${tag} https://github.com/openedx/configuration.git ../configuration`,
    'cp inventory/group_vars/all/vault.yml.example inventory/group_vars/all/vault.yml   # then replace each REPLACE-ME in it',
    'export ANSIBLE_VAULT_PASSWORD_FILE=~/.vault-pass                                   # a file with a password of yours',
    'ansible-vault encrypt inventory/group_vars/all/vault.yml',
    '```',
    '',
    '`.gitignore` keeps `vault.yml` and `.vault-pass` out of version control, so that no secret gets there before it is encrypted: share the',
    'encrypted file with `git add --force inventory/group_vars/all/vault.yml`, and its password through a password manager.',
    '',
    '1. Replace every address in `inventory/hosts.yml`. A drawing knows none, so they are placeholders from 10.0.0.0/8.',
    ...(endpoints.size > 0
      ? [
          '2. Replace the names and addresses in `inventory/group_vars/all/addresses.yml`; Ansible does not create these.',
        ]
      : []),
    `${endpoints.size > 0 ? '3' : '2'}. Set the names of the sites in \`inventory/group_vars/all/main.yml\`.`,
    '',
    'A drawing tells of one machine alone only what it is called and where it stands, which is in `inventory/hosts.yml`. What else one of them',
    'needs goes into `inventory/host_vars/` under its name, which an export never writes to.',
    '',
  ];
}

function run(context: Context): string[] {
  return [
    '## Run',
    '',
    `With Ansible ${SITE_ANSIBLE} or newer on the control machine:`,
    '',
    '```sh',
    'ansible-inventory --graph',
    'ansible all -m ansible.builtin.ping',
    'ansible-playbook site.yml --syntax-check',
    'ansible-playbook site.yml',
    '```',
    '',
    ...aloneServices(context).flatMap((service) => aloneNote(context.groups.get(service.id)?.name ?? '')),
    ...pinned(context),
  ];
}

/** Machines of a cloud need no addresses written down: their labels say what they are. */
function dynamic(plan: Plan, { source: { path, collection, reached = REACHED } }: FoundAt): string[] {
  return [
    `Machines that the Terraform export made are found by their labels; \`${path}\` then stands for them in place of`,
    `\`inventory/hosts.yml\`. It asks for project \`${plan.slug}\`, environment \`${USUAL_ENVIRONMENT}\` and this stage: where you changed them for`,
    'Terraform, change them there, too. What is marked with REPLACE-ME is yours to set.',
    '',
    '```sh',
    `ansible-galaxy collection install ${collection}`,
    `ansible-inventory -i ${path} --graph`,
    `ansible-playbook -i ${path} site.yml`,
    '```',
    '',
    ...reached,
    '',
  ];
}

const REACHED = [
  'Addresses are those inside the network: run it from there, or through the range that may manage machines.',
];

function aloneNote(group: string): string[] {
  return [
    `The roles of group ${group} take every host of the inventory for a member of their cluster. Set it up first, with an inventory`,
    'of its machines alone (give them the addresses of `hosts.yml`), and leave it out afterwards:',
    '',
    '```sh',
    `ansible-playbook -i inventory/${group}_only.yml site.yml --limit ${group}`,
    `ansible-playbook site.yml --limit 'all:!${group}'`,
    '```',
    '',
  ];
}

/** The Ansible from which on a task can do what site.yml asks of it. */
const SITE_ANSIBLE = '2.10';

/** Many releases pin an older one. */
function pinned(context: Context): string[] {
  const { ansible } = releases[context.plan.release];
  if (ansible.startsWith(`${SITE_ANSIBLE}.`)) return [`The roles were written for Ansible ${ansible}.`, ''];
  const apart = new Set(aloneServices(context));
  const commands = runs(context).flatMap(({ group, service, roles }) => {
    const alone = apart.has(service);
    const inventory = `"$EXPORT/inventory/${alone ? `${group}_only` : 'hosts'}.yml"`;
    return roles.map(
      ({ role, vars = {} }) =>
        `ansible-playbook -i ${inventory} --limit ${group} run_role.yml -e '${JSON.stringify({ role, ...vars })}'`,
    );
  });
  return [
    `The roles themselves were written for Ansible ${ansible}. With that version run one role at a time, from`,
    '`../configuration/playbooks`, in this order; what `site.yml` does besides roles is then yours to do:',
    '',
    '```sh',
    'EXPORT=/path/to/this/folder',
    ...commands,
    '```',
    '',
  ];
}

function limits(): string[] {
  return [
    '## Good to know',
    '',
    '- `site.yml` uses the roles, not the stock plays: those run role `aws` everywhere and take hosts out of a classic load',
    '  balancer. If you run a stock play, add `-e \'{"elb_pre_post": false}\'`; `-e elb_pre_post=false` is a text and counts as true.',
    '- Names of roles and variables were checked at ginkgo.2 and quince.3; releases between them may differ in detail.',
    '- Everything listens on every address of its machine: let only the tiers that call it reach it (security groups, firewall).',
    '- Do not edit what the roles write on the machines (`lms.env.json` and the like); change the variables here.',
    '',
  ];
}
