import { groupBy } from '../../../base/group-by.ts';
import {
  at,
  block,
  call,
  choice,
  nested,
  object,
  ref,
  resource,
  template,
  loop,
  operator,
  type Body,
  type Expr,
  type Item,
} from '../tree.ts';
import { securityGroup, type Build } from './build.ts';
import { byId, eachKeyName } from '../names.ts';
import { imageOf, NO_COLOR, whenRunning } from './blue-green.ts';

const KEY = ref('each.key');
const GROUP = ref('each.value.group');

const METADATA = nested('metadata_options', {
  http_endpoint: 'enabled',
  http_tokens: 'required',
  http_put_response_hop_limit: 1,
});

/** What a machine is told at first boot. Secrets are read at run time with the machine's role, never from here. */
function bootstrap(group: Expr): Expr {
  return call(
    'templatefile',
    template(ref('path.module'), '/templates/bootstrap.sh.tftpl'),
    object({ group, region: ref('var.region'), secret_prefix: template(ref('local.name'), '/') }),
  );
}

/** Machines that may be replaced at any time: a launch template and a scaling group each. */
export function scaledMachines(build: Build): Body {
  if (build.scaled.length === 0) return [];
  return [block('locals', [], { scaled: scaledMap(build) }), launchTemplate(build), scalingGroup(build), cpuPolicy()];
}

/** Subnets and target groups of each scaling group; never a zone where the drawing has no machine. */
function scaledMap({ scaled, routes, twoColours }: Build): Expr {
  const routesTo = groupBy(routes, ({ target }) => target.group);
  return byId(
    scaled,
    ({ id }) => id,
    ({ id, hosts, colour }) =>
      object({
        zones: [...new Set(hosts.map(({ zone }) => zone))].sort(),
        target_groups: (routesTo.get(id) ?? []).map(({ key }) => key),
        ...(twoColours ? { color: colour ?? NO_COLOR } : {}),
      }),
  );
}

function launchTemplate({ twoColours }: Build): Item {
  const tags = object({ Name: eachKeyName, Group: KEY });
  return resource(
    'aws_launch_template',
    'scaled',
    {
      for_each: ref('local.scaled'),
      name: eachKeyName,
      image_id: twoColours ? imageOf() : ref('local.image_id'),
      instance_type: at('var.scaled_groups', KEY, '.instance_type'),
      vpc_security_group_ids: [securityGroup(KEY)],
      update_default_version: true,
      user_data: call('base64encode', bootstrap(KEY)),
    },
    nested('iam_instance_profile', { arn: at('aws_iam_instance_profile.machine', KEY, '.arn') }),
    METADATA,
    nested('monitoring', { enabled: true }),
    nested(
      'block_device_mappings',
      { device_name: '/dev/sda1' },
      nested('ebs', {
        volume_type: 'gp3',
        volume_size: 50,
        encrypted: true,
        kms_key_id: ref('aws_kms_key.data.arn'),
        delete_on_termination: true,
      }),
    ),
    ...['instance', 'volume'].map((type) =>
      nested('tag_specifications', { resource_type: type, tags: call('merge', ref('local.tags'), tags) }),
    ),
  );
}

function scalingGroup({ routes, twoColours }: Build): Item {
  const balanced = operator(call('length', ref('each.value.target_groups')), '>', 0);
  const groups = loop({
    names: ['key'],
    over: ref('each.value.target_groups'),
    value: at('aws_lb_target_group.this', ref('key'), '.arn'),
  });
  return resource(
    'aws_autoscaling_group',
    'scaled',
    {
      for_each: ref('local.scaled'),
      name: eachKeyName,
      min_size: twoColours ? whenRunning('min') : at('var.scaled_groups', KEY, '.min'),
      max_size: twoColours ? whenRunning('max') : at('var.scaled_groups', KEY, '.max'),
      vpc_zone_identifier: loop({
        names: ['zone'],
        over: ref('each.value.zones'),
        value: at('aws_subnet.app', ref('zone'), '.id'),
      }),
      target_group_arns: routes.length > 0 ? groups : undefined,
      health_check_type: choice(balanced, 'ELB', 'EC2'),
      health_check_grace_period: 300,
      wait_for_capacity_timeout: '0',
    },
    nested('launch_template', {
      id: at('aws_launch_template.scaled', KEY, '.id'),
      version: at('aws_launch_template.scaled', KEY, '.latest_version'),
    }),
    nested('instance_refresh', { strategy: 'Rolling' }, nested('preferences', { min_healthy_percentage: 90 })),
    block(
      'dynamic',
      ['tag'],
      { for_each: call('merge', ref('local.tags'), object({ Name: eachKeyName, Group: KEY })) },
      nested('content', { key: ref('tag.key'), value: ref('tag.value'), propagate_at_launch: true }),
    ),
  );
}

function cpuPolicy(): Item {
  return resource(
    'aws_autoscaling_policy',
    'cpu',
    {
      for_each: ref('local.scaled'),
      name: 'cpu',
      autoscaling_group_name: at('aws_autoscaling_group.scaled', KEY, '.name'),
      policy_type: 'TargetTrackingScaling',
      estimated_instance_warmup: 300,
    },
    nested(
      'target_tracking_configuration',
      { target_value: 60 },
      nested('predefined_metric_specification', {
        predefined_metric_type: 'ASGAverageCPUUtilization',
      }),
    ),
  );
}

/** Machines with a place of their own, the disks of those that keep data, and addresses of public ones. */
export function fixedMachines(build: Build): Body {
  if (build.fixed.length === 0) return [];
  const keeping = build.fixed.filter(({ kind }) => kind === 'stateful');
  const open = build.fixed.filter(({ tier }) => tier === 'public');
  return [
    block('locals', [], {
      hosts: hostMap(build),
      ...(keeping.length > 0 ? { data_hosts: hostsWhere('data_disk') } : {}),
      ...(open.length > 0 ? { public_hosts: hostsWhere('public') } : {}),
    }),
    placementGroup(build),
    instance(),
    ...(keeping.length > 0 ? disks() : []),
    ...(open.length > 0 ? addresses() : []),
  ];
}

function hostMap({ fixed }: Build): Expr {
  const hosts = fixed.flatMap((group) => group.hosts.map((host) => ({ group, host })));
  return byId(
    hosts,
    ({ host }) => host.name,
    ({ group, host }) =>
      object({
        group: group.id,
        zone: host.zone,
        data_disk: group.kind === 'stateful',
        public: group.tier === 'public',
        tier: group.tier,
      }),
  );
}

function hostsWhere(flag: string): Expr {
  return loop({
    names: ['name', 'host'],
    over: ref('local.hosts'),
    key: ref('name'),
    value: ref('host'),
    only: ref(`host.${flag}`),
  });
}

function placementGroup({ fixed }: Build): Item {
  return resource('aws_placement_group', 'spread', {
    for_each: call(
      'toset',
      fixed.map(({ id }) => id),
    ),
    name: eachKeyName,
    strategy: 'spread',
  });
}

function instance(): Item {
  const zone = ref('each.value.zone');
  const subnets = object({
    public: ref('aws_subnet.public'),
    app: ref('aws_subnet.app'),
    data: ref('aws_subnet.data'),
  });
  return resource(
    'aws_instance',
    'fixed',
    {
      for_each: ref('local.hosts'),
      ami: ref('local.image_id'),
      instance_type: at('var.machine_groups', GROUP, '.instance_type'),
      subnet_id: at(at(subnets, ref('each.value.tier')), zone, '.id'),
      vpc_security_group_ids: [securityGroup(GROUP)],
      iam_instance_profile: at('aws_iam_instance_profile.machine', GROUP, '.name'),
      placement_group: at('aws_placement_group.spread', GROUP, '.name'),
      associate_public_ip_address: choice(ref('each.value.public'), null, false),
      monitoring: true,
      ebs_optimized: true,
      user_data: bootstrap(GROUP),
      tags: object({
        Name: eachKeyName,
        Host: KEY,
        Group: GROUP,
        Backup: choice(ref('each.value.data_disk'), 'daily', 'none'),
      }),
    },
    METADATA,
    nested('root_block_device', {
      volume_type: 'gp3',
      volume_size: 50,
      encrypted: true,
      kms_key_id: ref('aws_kms_key.data.arn'),
    }),
    block('lifecycle', [], { ignore_changes: [ref('ami'), ref('user_data')] }),
  );
}

function disks(): Body {
  return [
    resource(
      'aws_ebs_volume',
      'data',
      {
        for_each: ref('local.data_hosts'),
        availability_zone: at('local.zones', ref('each.value.zone'), '.name'),
        type: 'gp3',
        size: at('var.machine_groups', GROUP, '.disk_gib'),
        encrypted: true,
        kms_key_id: ref('aws_kms_key.data.arn'),
        tags: object({ Name: eachKeyName, Group: GROUP, Backup: 'daily' }),
      },
      block('lifecycle', [], { prevent_destroy: true }),
    ),
    resource('aws_volume_attachment', 'data', {
      for_each: ref('local.data_hosts'),
      device_name: '/dev/sdf',
      volume_id: at('aws_ebs_volume.data', KEY, '.id'),
      instance_id: at('aws_instance.fixed', KEY, '.id'),
    }),
  ];
}

function addresses(): Body {
  return [
    resource('aws_eip', 'host', {
      for_each: ref('local.public_hosts'),
      domain: 'vpc',
      tags: object({ Name: eachKeyName }),
    }),
    resource('aws_eip_association', 'host', {
      for_each: ref('local.public_hosts'),
      allocation_id: at('aws_eip.host', KEY, '.id'),
      instance_id: at('aws_instance.fixed', KEY, '.id'),
    }),
  ];
}
