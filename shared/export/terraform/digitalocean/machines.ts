import type { CloudBuild } from '../cloud/cloud.ts';
import { keyName } from '../cloud/key-names.ts';
import { keepsData } from '../cloud/variables.ts';
import { at, block, dynamic, choice, ref, template, resource, type Body, type Expr, type Item } from '../tree.ts';
import { REGION, VPC } from './network.ts';

const KEY = ref('each.key');
const GROUP = ref('each.value.group');

/** A droplet per host with the tag of its group, which firewalls and balancers go by; addresses that stay for public ones. */
export function machines(build: CloudBuild): Body {
  const { plan } = build;
  if (plan.groups.length === 0) return [];
  return [
    resource('digitalocean_tag', 'group', {
      for_each: ref('local.groups'),
      name: template(ref('local.name'), '-', KEY),
    }),
    droplet(build),
    ...(plan.groups.some(({ tier }) => tier === 'public') ? [publicAddress()] : []),
  ];
}

/** A newer image or another key replaces no machine by itself. */
function droplet(build: CloudBuild): Item {
  const { plan } = build;
  const keeps = at('local.groups', GROUP, '.data_disk');
  const daily = keepsData(build)
    ? [dynamic('backup_policy', choice(keeps, ['daily'], []), { plan: ref('backup_policy.value'), hour: 4 })]
    : [];
  return resource(
    'digitalocean_droplet',
    'host',
    {
      for_each: ref('local.hosts'),
      name: keyName(),
      region: REGION,
      vpc_uuid: VPC,
      size: at('var.machine_groups', GROUP, '.droplet_size'),
      image: ref('var.image'),
      ssh_keys: ref('var.ssh_keys'),
      monitoring: true,
      ...(keepsData(build) ? { backups: keeps } : {}),
      tags: [tagOf(GROUP), ref('local.name'), template(ref('local.name'), `:${plan.stage.id}`)],
    },
    ...daily,
    block('lifecycle', [], { ignore_changes: [ref('image'), ref('ssh_keys')] }),
  );
}

function publicAddress(): Item {
  return resource('digitalocean_reserved_ip', 'host', {
    for_each: ref('local.public_hosts'),
    region: REGION,
    droplet_id: at('digitalocean_droplet.host', KEY, '.id'),
  });
}

/** The tag of a group. */
export function tagOf(group: Expr): Expr {
  return at('digitalocean_tag.group', group, '.name');
}
