import { suggestedRegion } from '../../aws/region.ts';
import { printTerraform } from '../print.ts';
import { block, comment, type Body, type Expr } from '../tree.ts';
import { hasSites } from './setup.ts';
import type { Build } from './build.ts';

/** Values that only the author knows. */
export function tfvarsExample(build: Build): string {
  const value = (name: string, text: Expr): Body[number] => ({ $: 'attribute', name, value: text });
  return printTerraform([
    comment('Values without a default. Copy to terraform.tfvars and adapt.'),
    value('alarm_email', 'ops@example.org'),
    ...(hasSites(build) ? [value('domain_name', 'learn.example.org')] : []),
  ]);
}

export function backendExample({ plan }: Build): string {
  return printTerraform([
    comment('Copy to backend.tf and set the bucket: it keeps the state, encrypted and locked.'),
    block(
      'terraform',
      [],
      {},
      block('backend', ['s3'], {
        bucket: 'REPLACE-ME-terraform-state',
        key: `${plan.slug}/${plan.stage.id}/terraform.tfstate`,
        region: suggestedRegion(plan),
        encrypt: true,
        use_lockfile: true,
      }),
    ),
  ]);
}

/** The same for every group: who it is, and where its secrets are. Terraform fills in the three names. */
export const BOOTSTRAP = [
  '#!/bin/sh',
  '# First boot. Secrets are read at run time from Secrets Manager with the role of the machine.',
  'set -eu',
  'install -d -m 0755 /etc/corral',
  "cat > /etc/corral/bootstrap.env <<'END'",
  'GROUP=${group}',
  'AWS_REGION=${region}',
  'SECRET_PREFIX=${secret_prefix}',
  'END',
  '',
].join('\n');
