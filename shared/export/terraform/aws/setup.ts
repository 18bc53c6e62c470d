import { call, block, data, nested, object, operator, ref, template, loop, type Body, type Expr } from '../tree.ts';
import { colors, colorsVariable } from './blue-green.ts';
import { type Build } from './build.ts';
import { machineGroups } from '../machine-groups.ts';
import { byId } from '../names.ts';
import { isRange, nameVariables, variable } from '../variables.ts';
import { INSTANCE_TYPES } from '../../aws/instance-types.ts';
import { suggestedRegion } from '../../aws/region.ts';

export function versions(): Body {
  const aws = object({ source: 'hashicorp/aws', version: '>= 5.90.0, < 6.0.0' });
  return [block('terraform', [], { required_version: '>= 1.11.0' }, nested('required_providers', { aws }))];
}

export function providers(): Body {
  return [
    block('provider', ['aws'], { region: ref('var.region') }, nested('default_tags', { tags: ref('local.tags') })),
  ];
}

/** Facts of the account and the region, looked up rather than written down. */
export function locals(build: Build): Body {
  return [
    data('aws_availability_zones', 'available', { state: 'available' }),
    data('aws_caller_identity', 'current', {}),
    data('aws_partition', 'current', {}),
    data('aws_ssm_parameter', 'image', { name: ref('var.image_parameter') }),
    block('locals', [], {
      name: template(ref('var.project'), '-', ref('var.environment')),
      account_id: ref('data.aws_caller_identity.current.account_id'),
      partition: ref('data.aws_partition.current.partition'),
      image_id: ref('data.aws_ssm_parameter.image.insecure_value'),
      zone_keys: [...build.zones],
      zones: zoneMap(),
      ...(build.twoColours ? { colors: colors() } : {}),
      tags: object({
        Project: ref('var.project'),
        Environment: ref('var.environment'),
        Stage: build.plan.stage.id,
        ManagedBy: 'terraform',
      }),
    }),
  ];
}

/** Keyed by position: a zone that is added later renames and moves none. */
function zoneMap(): Expr {
  const subnet = (offset: number): Expr =>
    call('cidrsubnet', ref('var.vpc_cidr'), 5, offset === 0 ? ref('index') : operator(ref('index'), '+', offset));
  const name = call('element', ref('data.aws_availability_zones.available.names'), ref('index'));
  return loop({
    names: ['index', 'key'],
    over: ref('local.zone_keys'),
    key: ref('key'),
    value: object({ name, public: subnet(0), app: subnet(8), data: subnet(16) }),
  });
}

export function variables(build: Build): Body {
  return [
    ...names(build),
    ...places(build),
    ...groupVariables(build),
    ...(build.twoColours ? [colorsVariable()] : []),
    ...guards(build),
  ];
}

const text = ref('string');
const number = ref('number');

function names({ plan }: Build): Body {
  return [
    variable('region', {
      description: 'Region of AWS that the stack is created in.',
      type: text,
      default: suggestedRegion(plan),
    }),
    ...nameVariables(plan),
  ];
}

function places(build: Build): Body {
  return [
    ...(hasSites(build)
      ? [
          variable('domain_name', {
            description: 'Domain of the learning site; a public DNS zone is created for it.',
            type: text,
          }),
        ]
      : []),
    variable('alarm_email', { description: 'Address that alarms are sent to.', type: text }),
    variable('vpc_cidr', {
      description: 'IPv4 range of the network, divided into subnets per zone and tier.',
      type: text,
      default: '10.20.0.0/16',
      // AWS has no wider networks, and no subnets that are narrower than a 32nd of the narrowest.
      rule: isRange('vpc_cidr', 16, 23),
    }),
    variable('image_parameter', {
      description: 'Public SSM parameter that holds the id of the machine image.',
      type: text,
      default: '/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id',
    }),
  ];
}

/** Whether something has a guard of its own against deletion. */
export function isProtected({ plan, managed }: Build): boolean {
  return plan.balancers.length + managed.size > 0;
}

function guards(build: Build): Body {
  return [
    variable('backup_retention_days', {
      description: 'Days that backups are kept.',
      type: number,
      default: build.plan.backupRetentionDays,
      rule: [operator(ref('var.backup_retention_days'), '>=', 1), 'Keep backups for at least a day.'],
    }),
    variable('log_retention_days', { description: 'Days that logs are kept.', type: number, default: 365 }),
    ...(isProtected(build)
      ? [
          variable('deletion_protection', {
            description: 'Guards load balancers and databases against deletion.',
            type: ref('bool'),
            default: true,
          }),
        ]
      : []),
  ];
}

export function hasSites({ sites }: Build): boolean {
  return sites.length > 0;
}

function groupVariables({ scaled, fixed }: Build): Body {
  const found: Body[number][] = [];
  if (scaled.length > 0) {
    found.push(
      variable('scaled_groups', {
        description: 'Scaling groups: instance type, and how many machines at least and at most.',
        type: call(
          'map',
          call('object', object({ instance_type: ref('string'), min: ref('number'), max: ref('number') })),
        ),
        default: byId(
          scaled,
          ({ id }) => id,
          ({ size, hosts }) =>
            object({ instance_type: INSTANCE_TYPES[size], min: hosts.length, max: hosts.length * 3 }),
        ),
      }),
    );
  }
  if (fixed.length > 0) {
    found.push(
      variable(
        'machine_groups',
        machineGroups(fixed, 'Machines with a place of their own', { word: 'instance_type', names: INSTANCE_TYPES }),
      ),
    );
  }
  return found;
}
