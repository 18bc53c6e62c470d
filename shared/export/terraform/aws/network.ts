import { object, ref, resource, template, at, loop, type Body, type Expr, type Item } from '../tree.ts';
import { assumedBy, policyDocument, statement } from './policy.ts';
import { tagName } from './build.ts';

const ZONES = ref('local.zones');
const VPC = ref('aws_vpc.main.id');
const TIERS = ['public', 'app', 'data'] as const;
const main = tagName(ref('local.name'));
const suffixed = (...rest: readonly Expr[]): Expr => tagName(template(ref('local.name'), '-', ...rest));

/** VPC, three tiers of subnets per zone, a NAT gateway per zone, and a log of every flow. */
export function network(): Body {
  return [
    resource('aws_vpc', 'main', {
      cidr_block: ref('var.vpc_cidr'),
      enable_dns_support: true,
      enable_dns_hostnames: true,
      tags: main,
    }),
    resource('aws_default_security_group', 'main', { vpc_id: VPC }),
    resource('aws_internet_gateway', 'main', { vpc_id: VPC, tags: main }),
    ...TIERS.map(subnet),
    ...gateways(),
    ...publicRoutes(),
    ...privateRoutes(),
    resource('aws_vpc_endpoint', 's3', {
      vpc_id: VPC,
      service_name: template('com.amazonaws.', ref('var.region'), '.s3'),
      vpc_endpoint_type: 'Gateway',
      route_table_ids: loop({ names: ['table'], over: ref('aws_route_table.private'), value: ref('table.id') }),
      tags: suffixed('s3'),
    }),
    ...flowLog(),
  ];
}

function subnet(tier: string): Item {
  return resource('aws_subnet', tier, {
    for_each: ZONES,
    vpc_id: VPC,
    availability_zone: ref('each.value.name'),
    cidr_block: ref(`each.value.${tier}`),
    map_public_ip_on_launch: false,
    tags: object({ Name: template(ref('local.name'), `-${tier}-`, ref('each.key')), Tier: tier }),
  });
}

function gateways(): Body {
  return [
    resource('aws_eip', 'nat', { for_each: ZONES, domain: 'vpc', tags: suffixed('nat-', ref('each.key')) }),
    resource('aws_nat_gateway', 'main', {
      for_each: ZONES,
      allocation_id: at('aws_eip.nat', ref('each.key'), '.id'),
      subnet_id: at('aws_subnet.public', ref('each.key'), '.id'),
      tags: suffixed(ref('each.key')),
      depends_on: [ref('aws_internet_gateway.main')],
    }),
  ];
}

function publicRoutes(): Body {
  return [
    resource('aws_route_table', 'public', { vpc_id: VPC, tags: suffixed('public') }),
    resource('aws_route', 'public_internet', {
      route_table_id: ref('aws_route_table.public.id'),
      destination_cidr_block: '0.0.0.0/0',
      gateway_id: ref('aws_internet_gateway.main.id'),
    }),
    association('public', ref('aws_route_table.public.id')),
  ];
}

function privateRoutes(): Body {
  const own = at('aws_route_table.private', ref('each.key'), '.id');
  return [
    resource('aws_route_table', 'private', {
      for_each: ZONES,
      vpc_id: VPC,
      tags: suffixed('private-', ref('each.key')),
    }),
    resource('aws_route', 'private_nat', {
      for_each: ZONES,
      route_table_id: own,
      destination_cidr_block: '0.0.0.0/0',
      nat_gateway_id: at('aws_nat_gateway.main', ref('each.key'), '.id'),
    }),
    association('app', own),
    association('data', own),
  ];
}

function association(tier: string, table: Expr): Item {
  return resource('aws_route_table_association', tier, {
    for_each: ZONES,
    subnet_id: at(`aws_subnet.${tier}`, ref('each.key'), '.id'),
    route_table_id: table,
  });
}

function flowLog(): Body {
  return [
    resource('aws_cloudwatch_log_group', 'flow', {
      name: template('/', ref('local.name'), '/vpc-flow'),
      retention_in_days: ref('var.log_retention_days'),
      kms_key_id: ref('aws_kms_key.logs.arn'),
    }),
    assumedBy('flow_assume', 'vpc-flow-logs.amazonaws.com'),
    policyDocument(
      'flow',
      statement({
        sid: 'WriteFlowLogs',
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogStreams'],
        resources: [template(ref('aws_cloudwatch_log_group.flow.arn'), ':*')],
      }),
    ),
    resource('aws_iam_role', 'flow', {
      name: template(ref('local.name'), '-vpc-flow'),
      assume_role_policy: ref('data.aws_iam_policy_document.flow_assume.json'),
    }),
    resource('aws_iam_role_policy', 'flow', {
      name: 'write-flow-logs',
      role: ref('aws_iam_role.flow.id'),
      policy: ref('data.aws_iam_policy_document.flow.json'),
    }),
    resource('aws_flow_log', 'main', {
      vpc_id: VPC,
      traffic_type: 'ALL',
      log_destination_type: 'cloud-watch-logs',
      log_destination: ref('aws_cloudwatch_log_group.flow.arn'),
      iam_role_arn: ref('aws_iam_role.flow.arn'),
      tags: main,
    }),
  ];
}
