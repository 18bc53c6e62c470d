import { homeRegion } from '../../plan/own-codes.ts';
import { call, operator, ref, type Expr } from '../tree.ts';
import { isRange, matches } from '../variables.ts';
import type { CloudBuild, CloudVariable } from './cloud.ts';

const TEXT = ref('string');

export const ADMIN_RANGE: CloudVariable = {
  name: 'admin_cidr',
  description: 'Range of the VPN or bastion that machines are managed from, over SSH.',
  type: TEXT,
  example: '198.51.100.0/24',
  rule: [matches('admin_cidr', '^[0-9.]+/[0-9]+$'), 'Write an IPv4 range such as 198.51.100.0/24.'],
};

/** The range of the network, as wide as the subnets in it need. */
export function networkRange(widest: number, narrowest: number): CloudVariable {
  return {
    name: 'network_cidr',
    description: 'IPv4 range of the network, divided into a subnet per tier.',
    type: TEXT,
    default: '10.20.0.0/16',
    rule: isRange('network_cidr', widest, narrowest),
  };
}

export const PROTECTION: CloudVariable = {
  name: 'deletion_protection',
  description: 'Whether the cloud refuses to delete what holds data. Set to false only to remove the stack.',
  type: ref('bool'),
  default: true,
};

export function retention({ plan }: CloudBuild): CloudVariable {
  return {
    name: 'backup_retention_days',
    description: 'Days that backups are kept.',
    type: ref('number'),
    default: plan.backupRetentionDays,
    rule: [operator(ref('var.backup_retention_days'), '>=', 1), 'Keep backups for at least one day.'],
  };
}

/** The region of the drawing; without a default where the drawing names none of this cloud. */
export function region(
  build: CloudBuild,
  facts: { readonly pattern: string; readonly example: string },
): CloudVariable {
  const home = homeRegion(build.cloud.platform, build.plan);
  return {
    name: 'region',
    description: 'Region that everything is in.',
    type: TEXT,
    ...(home === undefined ? { example: facts.example } : { default: home }),
    rule: [matches('region', facts.pattern), `Write a region such as ${facts.example}.`],
  };
}

/** One entry per managed service of some kinds, with what may be changed about it. */
export function perService(
  name: string,
  description: string,
  shape: Readonly<Record<string, Expr>>,
  defaults: Expr,
): CloudVariable {
  return {
    name,
    description,
    type: call('map', call('object', { $: 'object', entries: Object.entries(shape) })),
    default: defaults,
  };
}

/** Whether something here keeps data on disks of machines. */
export function keepsData({ plan }: CloudBuild): boolean {
  return plan.groups.some(({ kind }) => kind === 'stateful');
}
