import type { CloudBuild } from '../cloud/cloud.ts';
import { keyName } from '../cloud/key-names.ts';
import { keepsData } from '../cloud/variables.ts';
import { shortId } from '../names.ts';
import { at, block, call, nested, ref, resource, template, type Body, type Item } from '../tree.ts';
import { REGION } from './network.ts';

const KEY = ref('each.key');
const PREVENT = block('lifecycle', [], { prevent_destroy: true });

/** A volume per host that keeps data, and a private, versioned bucket per object store. Both are encrypted at rest. */
export function storage(build: CloudBuild): Body {
  const { objectStores } = build.plan;
  return [
    ...(keepsData(build) ? volumes() : []),
    ...(objectStores.length > 0 ? [buckets(objectStores.map(({ id }) => shortId(id, 26)))] : []),
  ];
}

function volumes(): Body {
  const hosts = ref('local.data_hosts');
  return [
    resource(
      'digitalocean_volume',
      'data',
      {
        for_each: hosts,
        name: keyName(KEY, '-data'),
        region: REGION,
        size: at('var.machine_groups', ref('each.value.group'), '.disk_gib'),
        initial_filesystem_type: 'ext4',
        tags: [ref('local.name')],
      },
      PREVENT,
    ),
    resource('digitalocean_volume_attachment', 'data', {
      for_each: hosts,
      droplet_id: at('digitalocean_droplet.host', KEY, '.id'),
      volume_id: at('digitalocean_volume.data', KEY, '.id'),
    }),
  ];
}

/** The world shares one list of names: a fingerprint of the network makes them unique. */
function buckets(keys: readonly string[]): Item {
  const unique = call('substr', call('sha1', ref('digitalocean_vpc.main.id')), 0, 8);
  return resource(
    'digitalocean_spaces_bucket',
    'store',
    {
      for_each: call('toset', keys),
      name: template(ref('local.name'), '-', KEY, '-', unique),
      region: REGION,
      acl: 'private',
    },
    nested('versioning', { enabled: true }),
    nested('lifecycle_rule', { enabled: true }, nested('noncurrent_version_expiration', { days: 90 })),
    PREVENT,
  );
}
