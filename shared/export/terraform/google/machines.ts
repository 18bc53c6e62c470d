import type { CloudBuild } from '../cloud/cloud.ts';
import { keyName } from '../cloud/key-names.ts';
import { keepsData } from '../cloud/variables.ts';
import {
  at,
  block,
  call,
  choice,
  data,
  dynamic,
  dependsOn,
  nested,
  object,
  operator,
  ref,
  resource,
  template,
  type Body,
  type Expr,
  type Item,
} from '../tree.ts';
import { subnet } from './network.ts';

const KEY = ref('each.key');
const GROUP = ref('each.value.group');

/** A machine per host in its zone, and an account per group that says what its machines may do. */
export function machines(build: CloudBuild): Body {
  if (build.plan.groups.length === 0) return [];
  return [
    data('google_compute_image', 'base', { family: ref('var.image_family'), project: 'ubuntu-os-cloud' }),
    account(),
    instance(build),
  ];
}

/** Ids of accounts are short; the name says whose it is. */
function account(): Item {
  return resource('google_service_account', 'group', {
    for_each: ref('local.groups'),
    account_id: template('vm-', call('substr', call('sha1', keyName()), 0, 20)),
    display_name: keyName(),
    description: template('Machines of group ', KEY),
  });
}

/** A newer image replaces no machine by itself. */
function instance(build: CloudBuild): Item {
  const keeps = at('local.groups', GROUP, '.data_disk');
  const guarded = keepsData(build)
    ? { deletion_protection: operator(ref('var.deletion_protection'), '&&', keeps) }
    : {};
  return resource(
    'google_compute_instance',
    'host',
    {
      for_each: ref('local.hosts'),
      name: keyName(),
      machine_type: at('var.machine_groups', GROUP, '.machine_type'),
      zone: at('local.zones', ref('each.value.zone')),
      tags: [keyName(GROUP)],
      labels: object({ group: GROUP, stage: build.plan.stage.id }),
      allow_stopping_for_update: true,
      ...guarded,
      metadata: object({ 'block-project-ssh-keys': 'true', 'enable-oslogin': 'TRUE' }),
    },
    nested(
      'boot_disk',
      { kms_key_self_link: ref('google_kms_crypto_key.data.id') },
      nested('initialize_params', {
        image: ref('data.google_compute_image.base.self_link'),
        size: 30,
        type: 'pd-balanced',
      }),
    ),
    nested('network_interface', { subnetwork: subnet(at('local.groups', GROUP, '.tier')) }, ...publicAddress(build)),
    nested('service_account', { email: accountOf(GROUP), scopes: ['cloud-platform'] }),
    nested('shielded_instance_config', {
      enable_secure_boot: true,
      enable_vtpm: true,
      enable_integrity_monitoring: true,
    }),
    block('lifecycle', [], {
      ignore_changes: [ref('attached_disk'), ref('boot_disk[0].initialize_params[0].image')],
    }),
    dependsOn('google_kms_crypto_key_iam_member.disks'),
  );
}

function publicAddress({ plan }: CloudBuild): Body {
  if (!plan.groups.some(({ tier }) => tier === 'public')) return [];
  return [dynamic('access_config', choice(at('local.groups', GROUP, '.public'), ['own'], []), {})];
}

/** Address of the account of a group. */
export function accountOf(group: Expr): Expr {
  return at('google_service_account.group', group, '.email');
}
