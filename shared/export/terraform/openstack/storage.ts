import type { CloudBuild } from '../cloud/cloud.ts';
import { eachKeyName, shortId } from '../names.ts';
import { at, block, call, ref, resource, template, type Body } from '../tree.ts';

const KEY = ref('each.key');
const PREVENT = block('lifecycle', [], { prevent_destroy: true });

/** A disk per host that keeps data, and a private, versioned container per object store. */
export function storage({ plan }: CloudBuild): Body {
  return [
    ...(plan.groups.some(({ kind }) => kind === 'stateful') ? disks() : []),
    ...(plan.objectStores.length > 0 ? [containers(plan.objectStores.map(({ id }) => shortId(id, 40)))] : []),
  ];
}

function disks(): Body {
  return [
    resource(
      'openstack_blockstorage_volume_v3',
      'data',
      {
        for_each: ref('local.data_hosts'),
        name: template(ref('local.name'), '-', KEY, '-data'),
        size: at('var.machine_groups', ref('each.value.group'), '.disk_gib'),
        volume_type: ref('var.volume_type'),
        availability_zone: at('var.availability_zones', ref('each.value.zone')),
      },
      PREVENT,
    ),
    resource('openstack_compute_volume_attach_v2', 'data', {
      for_each: ref('local.data_hosts'),
      instance_id: at('openstack_compute_instance_v2.host', KEY, '.id'),
      volume_id: at('openstack_blockstorage_volume_v3.data', KEY, '.id'),
    }),
  ];
}

function containers(ids: readonly string[]): Body[number] {
  return resource(
    'openstack_objectstorage_container_v1',
    'store',
    { for_each: call('toset', ids), name: eachKeyName, versioning: true },
    PREVENT,
  );
}
