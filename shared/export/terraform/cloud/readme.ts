import { coverageSection, titleLine } from '../../markdown.ts';
import { platformFacts } from '../../plan/platforms.ts';
import type { CoverageEntry } from '../../types.ts';
import { KEPT_OUT } from '../gitignore.ts';
import { printTerraform } from '../print.ts';
import { block, comment, type Body } from '../tree.ts';
import type { CloudBuild } from './cloud.ts';
import { allVariables } from './setup.ts';
import { keepsData, PROTECTION } from './variables.ts';

export function readme(build: CloudBuild, covered: readonly CoverageEntry[]): string {
  const { plan, cloud } = build;
  return [
    titleLine(plan),
    '',
    `Terraform for ${platformFacts[cloud.platform].title}, one file per concern.`,
    '',
    '```sh',
    'cp terraform.tfvars.example terraform.tfvars   # set the values',
    'cp backend.tf.example backend.tf               # keep the state where your team keeps it; without it, in this folder',
    'terraform init',
    'terraform plan',
    'terraform apply',
    '```',
    '',
    ...KEPT_OUT,
    ...cloud.readme,
    `Sizes of machines are as offered on ${cloud.size.asOf}; change them in \`machine_groups\`.`,
    '',
    'Machines start from a plain image of Ubuntu 24.04. Install Open edX on them with the Ansible export of the same stage, which',
    'says what Ubuntu its roles expect: where that is another, name an image of it. Output `host_addresses` has the addresses',
    'for its inventory.',
    '',
    ...(cloud.notes.volumes !== undefined && keepsData(build) ? [cloud.notes.volumes, ''] : []),
    ...removal(build),
    '',
    ...coverageSection(covered),
  ].join('\n');
}

function removal(build: CloudBuild): readonly string[] {
  const guarded = allVariables(build).some(({ name }) => name === PROTECTION.name);
  const first = guarded ? ` apply once with \`${PROTECTION.name} = false\` and` : '';
  return [`What holds data has \`prevent_destroy\`. To remove the stack,${first} take those lines out.`];
}

/** Values that only the author knows. */
export function tfvarsExample(build: CloudBuild): string {
  const open = allVariables(build).flatMap(({ name, example }): Body =>
    example === undefined ? [] : [{ $: 'attribute', name, value: example }],
  );
  return printTerraform([comment('Values without a default. Copy to terraform.tfvars and adapt.'), ...open]);
}

export function backendExample({ cloud, plan }: CloudBuild): string {
  return printTerraform([
    comment(
      'Copy to backend.tf and adapt, or use another backend: the state belongs to a team, not a laptop. Without it the state stays in this folder.',
    ),
    block('terraform', [], {}, cloud.backend(plan)),
  ]);
}
