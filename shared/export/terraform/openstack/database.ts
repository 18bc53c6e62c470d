import type { CloudBuild } from '../cloud/cloud.ts';
import { eachKeyName } from '../names.ts';
import { at, block, call, nested, ref, resource, type Body } from '../tree.ts';

/** Trove. Users are made by a person: a password given here would stand in the state. */
export function database({ managed }: CloudBuild): Body {
  if (managed.size === 0) return [];
  return [
    resource(
      'openstack_db_instance_v1',
      'this',
      {
        for_each: call('toset', [...managed.keys()]),
        name: eachKeyName,
        flavor_id: ref('var.database_flavor'),
        size: ref('var.database_gib'),
        volume_type: ref('var.database_volume_type'),
      },
      nested('datastore', { type: 'mysql', version: '8.0' }),
      nested('network', { uuid: ref('openstack_networking_network_v2.main.id') }),
      block('lifecycle', [], { prevent_destroy: true }),
    ),
    resource('openstack_db_database_v1', 'openedx', {
      for_each: call('toset', [...managed.keys()]),
      name: 'openedx',
      instance_id: at('openstack_db_instance_v1.this', ref('each.key'), '.id'),
    }),
  ];
}
