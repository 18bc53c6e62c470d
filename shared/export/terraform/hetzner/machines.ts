import type { CloudBuild } from '../cloud/cloud.ts';
import { keyName } from '../cloud/key-names.ts';
import { keepsData } from '../cloud/variables.ts';
import {
  at,
  block,
  call,
  choice,
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
import { numberOf } from './network.ts';

const KEY = ref('each.key');
const GROUP = ref('each.value.group');

/** A server per host, kept apart from its neighbours, in the network at the address that rules know it by. */
export function machines(build: CloudBuild): Body {
  if (build.plan.groups.length === 0) return [];
  return [
    resource('hcloud_placement_group', 'group', {
      for_each: ref('local.groups'),
      name: keyName(),
      type: 'spread',
      labels: ref('local.labels'),
    }),
    server(build),
  ];
}

/** Neither a newer image nor a rule replaces a machine. A placement group keeps ten apart. */
function server(build: CloudBuild): Item {
  const keeps = at('local.groups', GROUP, '.data_disk');
  const guard = operator(ref('var.deletion_protection'), '&&', keeps);
  const guarded = keepsData(build) ? { backups: keeps, delete_protection: guard, rebuild_protection: guard } : {};
  const placement = at('hcloud_placement_group.group', GROUP, '.id');
  return resource(
    'hcloud_server',
    'host',
    {
      for_each: ref('local.hosts'),
      name: keyName(),
      server_type: at('var.machine_groups', GROUP, '.server_type'),
      image: ref('var.image'),
      location: locationOf(),
      ssh_keys: ref('var.ssh_keys'),
      placement_group_id: choice(operator(numberOf(KEY), '<=', 10), placement, null),
      firewall_ids: [at('hcloud_firewall.group', GROUP, '.id')],
      ...guarded,
      user_data: firstBoot(),
      labels: call('merge', ref('local.labels'), object({ group: GROUP, stage: build.plan.stage.id })),
    },
    nested('network', { network_id: ref('hcloud_network.main.id'), ip: at('local.addresses', KEY) }),
    block('lifecycle', [], { ignore_changes: [ref('image'), ref('ssh_keys'), ref('user_data')] }),
    dependsOn('hcloud_network_subnet.main'),
  );
}

/** JSON is YAML too, and quotes every text by itself. */
function firstBoot(): Expr {
  const rules = object({ path: '/etc/nftables.conf', permissions: '0644', content: at('local.host_rules', GROUP) });
  const config = object({
    packages: ['nftables'],
    write_files: [rules],
    runcmd: [
      ['systemctl', 'enable', 'nftables'],
      ['systemctl', 'restart', 'nftables'],
    ],
  });
  return template('#cloud-config\n', call('jsonencode', config));
}

/** Where a host stands, by its zone of the drawing. */
export function locationOf(): Expr {
  return call('coalesce', at('var.locations', ref('each.value.zone')), ref('var.region'));
}
