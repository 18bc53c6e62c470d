import { byId } from '../names.ts';
import { priorities } from '../priorities.ts';
import type { CloudBuild } from '../cloud/cloud.ts';
import { at, block, call, loop, object, operator, ref, resource, type Body, type Expr } from '../tree.ts';

const NETWORK = ref('hcloud_network.main.id');

/**
 * One network. Every group has a range of addresses in it that stays when another group comes, so that rules on
 * machines can name groups.
 */
export function network({ plan }: CloudBuild): Body {
  if (plan.groups.length === 0) return [];
  const places = priorities(
    plan.groups.map(({ id }) => id),
    1,
    254,
  );
  const ranges = byId(
    plan.groups,
    ({ id }) => id,
    ({ id }) => call('cidrsubnet', ref('var.network_cidr'), 8, places.get(id) ?? 0),
  );
  return [
    block('locals', [], {
      network_zone: call(
        'lookup',
        object({ ash: 'us-east', hil: 'us-west', sin: 'ap-southeast' }),
        ref('var.region'),
        'eu-central',
      ),
      group_ranges: ranges,
      addresses: addresses(),
    }),
    resource('hcloud_network', 'main', {
      name: ref('local.name'),
      ip_range: ref('var.network_cidr'),
      labels: ref('local.labels'),
    }),
    resource('hcloud_network_subnet', 'main', {
      network_id: NETWORK,
      type: 'cloud',
      network_zone: ref('local.network_zone'),
      ip_range: ref('var.network_cidr'),
    }),
  ];
}

/** The number at the end of a machine's name is its place in the range of its group, after ten that stay free. */
function addresses(): Expr {
  return loop({
    names: ['name', 'host'],
    over: ref('local.hosts'),
    key: ref('name'),
    value: call('cidrhost', at('local.group_ranges', ref('host.group')), operator(numberOf(ref('name')), '+', 10)),
  });
}

/** A machine's number in its group, from 1. */
export function numberOf(name: Expr): Expr {
  return call('tonumber', call('regex', '[0-9]+$', name));
}
