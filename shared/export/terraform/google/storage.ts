import type { CloudBuild } from '../cloud/cloud.ts';
import { keyName } from '../cloud/key-names.ts';
import { keepsData } from '../cloud/variables.ts';
import { byId, eachKeyName, shortId } from '../names.ts';
import { bucketUsers } from '../cloud/users.ts';
import { at, block, call, dependsOn, nested, object, ref, resource, template, type Body, type Item } from '../tree.ts';
import { accountOf } from './machines.ts';

const KEY = ref('each.key');
const PREVENT = block('lifecycle', [], { prevent_destroy: true });
const ZONE = at('local.zones', ref('each.value.zone'));
const DISKS = ref('local.data_hosts');
const ENCRYPTION = ref('google_kms_crypto_key.data.id');

/** A disk with daily snapshots per host that keeps data, and a private, versioned bucket per object store. */
export function storage(build: CloudBuild): Body {
  return [...(keepsData(build) ? [...disks(), ...snapshots()] : []), ...buckets(build)];
}

function disks(): Body {
  return [
    resource(
      'google_compute_disk',
      'data',
      {
        for_each: DISKS,
        name: keyName(KEY, '-data'),
        type: 'pd-ssd',
        zone: ZONE,
        size: at('var.machine_groups', ref('each.value.group'), '.disk_gib'),
      },
      nested('disk_encryption_key', { kms_key_self_link: ENCRYPTION }),
      PREVENT,
      dependsOn('google_kms_crypto_key_iam_member.disks'),
    ),
    resource('google_compute_attached_disk', 'data', {
      for_each: DISKS,
      disk: at('google_compute_disk.data', KEY, '.id'),
      instance: at('google_compute_instance.host', KEY, '.id'),
      device_name: 'data',
    }),
  ];
}

function snapshots(): Body {
  return [
    resource(
      'google_compute_resource_policy',
      'daily',
      { name: template(ref('local.name'), '-daily'), region: ref('var.region') },
      nested(
        'snapshot_schedule_policy',
        {},
        nested('schedule', {}, nested('daily_schedule', { days_in_cycle: 1, start_time: '03:00' })),
        nested('retention_policy', {
          max_retention_days: ref('var.backup_retention_days'),
          on_source_disk_delete: 'KEEP_AUTO_SNAPSHOTS',
        }),
        nested('snapshot_properties', { storage_locations: [ref('var.region')] }),
      ),
    ),
    resource('google_compute_disk_resource_policy_attachment', 'daily', {
      for_each: DISKS,
      name: ref('google_compute_resource_policy.daily.name'),
      disk: at('google_compute_disk.data', KEY, '.name'),
      zone: ZONE,
    }),
  ];
}

/** Names of buckets are the world's: the number of the project makes them unique. */
function buckets(build: CloudBuild): Body {
  const { objectStores } = build.plan;
  if (objectStores.length === 0) return [];
  return [bucket(objectStores.map(({ id }) => storeKey(id))), ...access(build)];
}

const storeKey = (id: string): string => shortId(id, 22);

function bucket(keys: readonly string[]): Item {
  return resource(
    'google_storage_bucket',
    'store',
    {
      for_each: call('toset', keys),
      name: template(eachKeyName, '-', ref('data.google_project.current.number')),
      location: ref('var.region'),
      uniform_bucket_level_access: true,
      public_access_prevention: 'enforced',
    },
    nested('versioning', { enabled: true }),
    nested('encryption', { default_kms_key_name: ENCRYPTION }),
    nested(
      'lifecycle_rule',
      {},
      nested('action', { type: 'Delete' }),
      nested('condition', { days_since_noncurrent_time: 90 }),
    ),
    PREVENT,
    dependsOn('google_kms_crypto_key_iam_member.buckets'),
  );
}

function access({ plan }: CloudBuild): Body {
  const users = bucketUsers(plan);
  if (users.length === 0) return [];
  return [
    resource('google_storage_bucket_iam_member', 'user', {
      for_each: byId(
        users,
        ({ store, group }) => `${store}--${group}`,
        ({ store, group }) => object({ store: storeKey(store), group }),
      ),
      bucket: at('google_storage_bucket.store', ref('each.value.store'), '.name'),
      role: 'roles/storage.objectUser',
      member: template('serviceAccount:', accountOf(ref('each.value.group'))),
    }),
  ];
}
