import type { CloudBuild } from '../cloud/cloud.ts';
import { keyName } from '../cloud/key-names.ts';
import { secretReaders } from '../cloud/users.ts';
import { byId } from '../names.ts';
import { at, call, nested, object, ref, resource, template, type Body } from '../tree.ts';
import { accountOf } from './machines.ts';

/** A place for each password, and who may read it. The values never pass through Terraform. */
export function secrets({ plan }: CloudBuild): Body {
  if (plan.secrets.length === 0) return [];
  const readers = secretReaders(plan);
  return [
    resource(
      'google_secret_manager_secret',
      'this',
      {
        for_each: call(
          'toset',
          plan.secrets.map(({ id }) => id),
        ),
        secret_id: keyName(),
      },
      nested('replication', {}, nested('user_managed', {}, nested('replicas', { location: ref('var.region') }))),
    ),
    ...(readers.length === 0
      ? []
      : [
          resource('google_secret_manager_secret_iam_member', 'reader', {
            for_each: byId(
              readers,
              ({ store, group }) => `${store}--${group}`,
              ({ store, group }) => object({ store, group }),
            ),
            secret_id: at('google_secret_manager_secret.this', ref('each.value.store'), '.id'),
            role: 'roles/secretmanager.secretAccessor',
            member: template('serviceAccount:', accountOf(ref('each.value.group'))),
          }),
        ]),
  ];
}
