import { coverageSection, titleLine } from '../../markdown.ts';
import type { Plan } from '../../plan/types.ts';
import type { CoverageEntry } from '../../types.ts';
import type { Provider } from './provider.ts';

export function readme(plan: Plan, provider: Provider, covered: readonly CoverageEntry[]): string {
  const { path } = provider.inventory;
  return [
    titleLine(plan),
    '',
    `Creates what the stage has at ${provider.title}, for those who already use Ansible. Set the values at the top of \`vars.yml\` (\`admin_cidr\` is where you manage machines from, over SSH), then:`,
    '',
    '```sh',
    'ansible-galaxy collection install -r requirements.yml',
    'ansible-playbook -i hosts.yml provision.yml --check    # what would be created',
    'ansible-playbook -i hosts.yml provision.yml',
    `ansible-inventory -i ${path} --graph      # the machines, in the groups of the playbooks`,
    '```',
    '',
    `\`${path}\` finds the machines by their tags, in the groups of the other Ansible export: use it in place of its`,
    '`inventory/hosts.yml`. Machines that the Terraform export created carry the same tags and are found too.',
    '',
    'A playbook adds and changes; what the drawing no longer has stays until you remove it. Terraform is the better choice for a',
    'stack that changes often.',
    '',
    ...coverageSection(covered),
  ].join('\n');
}
