import { coverageSection, markdownText } from '../markdown.ts';
import type { CoverageEntry } from '../types.ts';
import type { Context } from './context.ts';
import { releases } from './release.ts';

/** How to use the export, in the order in which a person does it. */
export function readme(context: Context, coverage: readonly CoverageEntry[]): string {
  const { plan } = context;
  return [
    `# ${markdownText(plan.design)}: ${markdownText(plan.stage.label)}`,
    '',
    'An Ansible inventory, its variables and a playbook for the roles of the Open edX configuration repository.',
    '',
    ...prepare(context),
    ...run(context),
    ...limits(),
    ...coverageSection(coverage),
  ].join('\n');
}

function prepare({ plan, endpoints }: Context): string[] {
  const { tag, ansible } = releases[plan.release];
  return [
    '## Prepare',
    '',
    `The variables are those of ${tag}. Put the roles next to this folder; they were written for Ansible ${ansible}.`,
    '',
    '```sh',
    `git clone --branch ${tag} https://github.com/openedx/configuration.git ../configuration`,
    'cp inventory/group_vars/all/vault.yml.example inventory/group_vars/all/vault.yml',
    'ansible-vault encrypt inventory/group_vars/all/vault.yml',
    'export ANSIBLE_VAULT_PASSWORD_FILE=~/.vault-pass',
    '```',
    '',
    '1. Replace every address in `inventory/hosts.yml`. A drawing knows none, so they are placeholders from 10.0.0.0/8.',
    ...(endpoints.size > 0
      ? [
          '2. Replace the names and addresses in `inventory/group_vars/all/addresses.yml`; Ansible does not create these.',
        ]
      : []),
    `${endpoints.size > 0 ? '3' : '2'}. Set the names of the sites in \`inventory/group_vars/all/main.yml\`.`,
    '',
  ];
}

function run(context: Context): string[] {
  const galera = [...context.plan.services].filter(({ type, id }) => {
    const hosts = context.groups.has(id) && type.deploy.ansible?.own?.some(({ name }) => name === 'MARIADB_CLUSTERED');
    return hosts === true;
  });
  const [group] = galera.map(({ id }) => context.groups.get(id)?.name ?? '');
  return [
    '## Run',
    '',
    '```sh',
    'ansible-inventory --graph',
    'ansible all -m ansible.builtin.ping',
    'ansible-playbook site.yml --syntax-check',
    'ansible-playbook site.yml',
    '```',
    '',
    ...(group === undefined ? [] : galeraNote(group)),
  ];
}

function galeraNote(group: string): string[] {
  return [
    `With several machines in group ${group}, role mariadb joins every host of the inventory to its Galera cluster. Run that play`,
    'with an inventory of these machines alone, then the rest without it:',
    '',
    '```sh',
    `ansible-inventory --list --export --yaml --limit ${group} --output ../${group}-only.yml`,
    `ansible-playbook -i ../${group}-only.yml site.yml --limit ${group}`,
    `ansible-playbook site.yml --limit 'all:!${group}'`,
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
