import type { CloudBuild } from '../cloud/cloud.ts';
import { eachKeyName } from '../names.ts';
import { at, block, data, nested, object, ref, resource, type Body, type Item } from '../tree.ts';
import { subnet } from './network.ts';

const KEY = ref('each.key');
const GROUP = ref('each.value.group');

/** A port and a server per host, kept apart from its neighbours where the cloud can; floating addresses of public ones. */
export function machines({ plan }: CloudBuild): Body {
  if (plan.groups.length === 0) return [];
  return [
    data('openstack_images_image_v2', 'base', { name: ref('var.image_name'), most_recent: true }),
    resource('openstack_compute_servergroup_v2', 'this', {
      for_each: ref('local.groups'),
      name: eachKeyName,
      policies: ['soft-anti-affinity'],
    }),
    port(),
    server(plan.stage.id),
    ...(plan.groups.some(({ tier }) => tier === 'public') ? [floatingAddress()] : []),
  ];
}

function port(): Item {
  return resource(
    'openstack_networking_port_v2',
    'host',
    {
      for_each: ref('local.hosts'),
      name: eachKeyName,
      network_id: ref('openstack_networking_network_v2.main.id'),
      admin_state_up: true,
      security_group_ids: [at('openstack_networking_secgroup_v2.this', GROUP, '.id')],
    },
    nested('fixed_ip', { subnet_id: subnet(at('local.groups', GROUP, '.tier')) }),
  );
}

/** A newer image replaces no machine by itself. */
function server(stage: string): Item {
  return resource(
    'openstack_compute_instance_v2',
    'host',
    {
      for_each: ref('local.hosts'),
      name: eachKeyName,
      flavor_name: at('var.machine_groups', GROUP, '.flavor'),
      image_id: ref('data.openstack_images_image_v2.base.id'),
      key_pair: ref('var.key_pair'),
      availability_zone: at('var.availability_zones', ref('each.value.zone')),
      metadata: object({ project: ref('var.project'), environment: ref('var.environment'), stage, group: GROUP }),
    },
    nested('network', { port: at('openstack_networking_port_v2.host', KEY, '.id') }),
    nested('scheduler_hints', { group: at('openstack_compute_servergroup_v2.this', GROUP, '.id') }),
    block('lifecycle', [], { ignore_changes: [ref('image_id')] }),
  );
}

function floatingAddress(): Item {
  return resource('openstack_networking_floatingip_v2', 'host', {
    for_each: ref('local.public_hosts'),
    pool: ref('var.external_network'),
    port_id: at('openstack_networking_port_v2.host', KEY, '.id'),
  });
}
