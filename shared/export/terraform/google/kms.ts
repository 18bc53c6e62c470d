import type { CloudBuild } from '../cloud/cloud.ts';
import { block, data, ref, resource, template, type Body, type Expr, type Item } from '../tree.ts';

/** One key for disks and buckets, and who may use it: Google's own accounts for both. */
export function kms({ plan }: CloudBuild): Body {
  if (plan.groups.length + plan.objectStores.length === 0) return [];
  const disks = template(
    'serviceAccount:service-',
    ref('data.google_project.current.number'),
    '@compute-system.iam.gserviceaccount.com',
  );
  const buckets = template('serviceAccount:', ref('data.google_storage_project_service_account.current.email_address'));
  return [
    data('google_project', 'current', {}),
    resource('google_kms_key_ring', 'main', { name: ref('local.name'), location: ref('var.region') }),
    resource(
      'google_kms_crypto_key',
      'data',
      { name: 'data', key_ring: ref('google_kms_key_ring.main.id'), rotation_period: '7776000s' },
      block('lifecycle', [], { prevent_destroy: true }),
    ),
    ...(plan.groups.length > 0 ? [user('disks', disks)] : []),
    ...(plan.objectStores.length > 0
      ? [data('google_storage_project_service_account', 'current', {}), user('buckets', buckets)]
      : []),
  ];
}

function user(name: string, member: Expr): Item {
  return resource('google_kms_crypto_key_iam_member', name, {
    crypto_key_id: ref('google_kms_crypto_key.data.id'),
    role: 'roles/cloudkms.cryptoKeyEncrypterDecrypter',
    member,
  });
}
