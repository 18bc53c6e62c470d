import type { CloudBuild } from '../cloud/cloud.ts';
import { keyName } from '../cloud/key-names.ts';
import { keepsData } from '../cloud/variables.ts';
import { at, block, ref, resource, type Body } from '../tree.ts';
import { locationOf } from './machines.ts';

const KEY = ref('each.key');

/** A volume per host that keeps data. */
export function storage(build: CloudBuild): Body {
  if (!keepsData(build)) return [];
  const hosts = ref('local.data_hosts');
  return [
    resource(
      'hcloud_volume',
      'data',
      {
        for_each: hosts,
        name: keyName(KEY, '-data'),
        location: locationOf(),
        size: at('var.machine_groups', ref('each.value.group'), '.disk_gib'),
        format: 'ext4',
        delete_protection: ref('var.deletion_protection'),
        labels: ref('local.labels'),
      },
      block('lifecycle', [], { prevent_destroy: true }),
    ),
    resource('hcloud_volume_attachment', 'data', {
      for_each: hosts,
      server_id: at('hcloud_server.host', KEY, '.id'),
      volume_id: at('hcloud_volume.data', KEY, '.id'),
      automount: false,
    }),
  ];
}
