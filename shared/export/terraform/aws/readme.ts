import { machineImage } from '../../aws/machine-image.ts';
import { ruleQuota } from '../../aws/rule-quota.ts';
import { SCALING_ROLE } from '../../aws/scaling-role.ts';
import { coverageSection, titleLine } from '../../markdown.ts';
import type { CoverageEntry } from '../../types.ts';
import { KEPT_OUT } from '../gitignore.ts';
import { blueGreenSection } from './blue-green.ts';
import { hasSites, isProtected } from './setup.ts';
import type { Build } from './build.ts';

const SETUP = [
  '```sh',
  'cp terraform.tfvars.example terraform.tfvars   # set the values',
  'cp backend.tf.example backend.tf               # keep the state in a bucket of yours',
  'terraform init',
  'terraform plan',
  'terraform apply',
  '```',
];

export function readme(build: Build, covered: readonly CoverageEntry[]): string {
  const { plan, scaled } = build;
  return [
    titleLine(plan),
    '',
    'Terraform for AWS, one file per concern. Terraform 1.11 or newer, because passwords are written without entering the state.',
    '',
    ...SETUP,
    '',
    ...KEPT_OUT,
    ...(scaled.length > 0 ? SCALING_ROLE : []),
    ...(hasSites(build)
      ? [
          'The first run waits for the certificate: delegate the domain to the name servers of the new zone meanwhile.',
          '',
        ]
      : []),
    ...ruleQuota(plan.flows),
    ...removal(build),
    '',
    ...(plan.groups.length > 0 ? machineImage('image_parameter', scaled.length > 0) : []),
    ...(build.twoColours ? blueGreenSection() : []),
    ...coverageSection(covered),
  ].join('\n');
}

function removal(build: Build): readonly string[] {
  const first = isProtected(build) ? ' apply once with `deletion_protection = false` and' : '';
  return [`What holds data has \`prevent_destroy\`. To remove the stack,${first} take those lines out.`];
}
