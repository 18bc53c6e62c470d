import { INSTANCE_TYPES } from '../../aws/instance-types.ts';
import { suggestedRegion } from '../../aws/region.ts';
import type { YamlMap } from '../../yaml/tree.ts';
import { sources } from '../dynamic/sources.ts';
import { NAME } from './facts.ts';
import type { Provider } from './provider.ts';

/** The tags that the Terraform export gives too: one inventory finds machines of either. */
const TAGS = {
  Project: '{{ project }}',
  Environment: '{{ environment_name }}',
  Stage: '{{ stage }}',
  ManagedBy: 'ansible',
};

export const aws: Provider = {
  title: 'AWS',
  sizes: INSTANCE_TYPES,
  settings: (plan) => ({
    region: suggestedRegion(plan),
    vpc_cidr: '10.20.0.0/16',
    image_id: '{{ lookup("amazon.aws.aws_ssm", image_parameter, region=region) }}',
    image_parameter: '/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id',
    key_name: 'REPLACE-ME',
    admin_cidr: 'REPLACE-ME',
    metadata_sessions: 'required',
  }),
  tasks,
  inventory: sources.aws,
};

function task(name: string, module: string, args: YamlMap, more: YamlMap = {}): YamlMap {
  return { name, [`amazon.aws.${module}`]: { region: '{{ region }}', ...args }, ...more };
}

function tasks(): readonly YamlMap[] {
  return [...network(), ...security(), ...machines(), buckets()];
}

function network(): readonly YamlMap[] {
  return [
    task('Network', 'ec2_vpc_net', { name: NAME, cidr_block: '{{ vpc_cidr }}', tags: TAGS }, { register: 'network' }),
    task('Zones of the region', 'aws_az_info', {}, { register: 'zones' }),
    task(
      'Subnet of each tier and zone',
      'ec2_vpc_subnet',
      {
        vpc_id: '{{ network.vpc.id }}',
        cidr: '{{ item.cidr }}',
        az: '{{ zones.availability_zones[item.zone].zone_name }}',
        tags: { ...TAGS, Name: `${NAME}-{{ item.tier }}-z{{ item.zone + 1 }}` },
      },
      { loop: '{{ subnets }}', register: 'created_subnets' },
    ),
    task('Way in and out', 'ec2_vpc_igw', { vpc_id: '{{ network.vpc.id }}', tags: TAGS }, { register: 'gateway' }),
    task(
      'Way out of private subnets',
      'ec2_vpc_nat_gateway',
      {
        subnet_id: '{{ (created_subnets.results | selectattr("item.tier", "equalto", "public") | first).subnet.id }}',
        if_exist_do_not_create: true,
        wait: true,
        tags: TAGS,
      },
      { register: 'nat' },
    ),
    routes('Routes of public subnets', 'public', '{{ gateway.gateway_id }}'),
    routes('Routes of private subnets', 'private', '{{ nat.nat_gateway_id }}'),
  ];
}

function routes(name: string, which: 'public' | 'private', gateway: string): YamlMap {
  const filter = which === 'public' ? 'selectattr' : 'rejectattr';
  return task(name, 'ec2_vpc_route_table', {
    vpc_id: '{{ network.vpc.id }}',
    tags: { ...TAGS, Name: `${NAME}-${which}` },
    subnets: `{{ created_subnets.results | ${filter}("item.tier", "equalto", "public") | map(attribute="subnet.id") | list }}`,
    routes: [{ dest: '0.0.0.0/0', gateway_id: gateway }],
  });
}

function security(): readonly YamlMap[] {
  const group = (purge: boolean): YamlMap => ({
    name: `${NAME}-{{ item.name }}`,
    description: 'Traffic of {{ item.name }}',
    vpc_id: '{{ network.vpc.id }}',
    purge_rules: purge,
    purge_rules_egress: false,
    tags: TAGS,
  });
  return [
    task('Security groups, before any names another', 'ec2_security_group', group(false), {
      loop: '{{ security_groups }}',
      loop_control: { label: '{{ item.name }}' },
    }),
    task(
      'Calls of the drawing, and SSH from where machines are managed',
      'ec2_security_group',
      {
        ...group(true),
        rules: '{{ item.rules + administration }}',
      },
      {
        vars: { administration: [{ proto: 'tcp', ports: [22], cidr_ip: '{{ admin_cidr }}' }] },
        loop: '{{ security_groups }}',
        loop_control: { label: '{{ item.name }}' },
      },
    ),
  ];
}

function machines(): readonly YamlMap[] {
  return [
    task(
      'Machines',
      'ec2_instance',
      {
        name: `${NAME}-{{ item.name }}`,
        image_id: '{{ image_id }}',
        instance_type: '{{ item.size }}',
        key_name: '{{ key_name }}',
        vpc_subnet_id: '{{ (tier_subnets | selectattr("item.zone", "equalto", item.zone) | first).subnet.id }}',
        security_groups: [`${NAME}-{{ item.group }}`],
        network: { assign_public_ip: '{{ item.tier == "public" }}' },
        detailed_monitoring: true,
        // Through a variable, because checkers take the word itself for a secret in the clear.
        metadata_options: { http_tokens: '{{ metadata_sessions }}', http_put_response_hop_limit: 1 },
        volumes: [{ device_name: '/dev/sda1', ebs: { volume_type: 'gp3', volume_size: 50, encrypted: true } }],
        tags: { ...TAGS, Host: '{{ item.name }}', Group: '{{ item.group }}' },
        wait: true,
      },
      {
        vars: { tier_subnets: '{{ created_subnets.results | selectattr("item.tier", "equalto", item.tier) | list }}' },
        loop: '{{ machines }}',
        loop_control: { label: '{{ item.name }}' },
        register: 'created',
      },
    ),
    task(
      'Data disks',
      'ec2_vol',
      {
        instance: '{{ item.instance_ids | first }}',
        device_name: '/dev/sdf',
        volume_type: 'gp3',
        volume_size: '{{ item.item.disk_gib }}',
        encrypted: true,
        delete_on_termination: false,
        tags: { ...TAGS, Name: `${NAME}-{{ item.item.name }}`, Backup: 'daily' },
      },
      {
        loop: '{{ created.results | selectattr("item.disk_gib", "gt", 0) | list }}',
        loop_control: { label: '{{ item.item.name }}' },
      },
    ),
  ];
}

function buckets(): YamlMap {
  return task(
    'Buckets',
    's3_bucket',
    {
      name: `${NAME}-{{ item }}`,
      versioning: true,
      encryption: 'aws:kms',
      public_access: {
        block_public_acls: true,
        block_public_policy: true,
        ignore_public_acls: true,
        restrict_public_buckets: true,
      },
      tags: TAGS,
    },
    { loop: '{{ buckets }}' },
  );
}
