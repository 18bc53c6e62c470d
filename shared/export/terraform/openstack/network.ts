import { eachKeyName } from '../names.ts';
import { at, block, call, data, object, ref, resource, type Body } from '../tree.ts';

const NAME = ref('local.name');
const NETWORK = ref('openstack_networking_network_v2.main.id');

/** One network behind a router, with a subnet per tier; the edge has the balancers and machines that people reach. */
export function network(): Body {
  const range = (index: number) => call('cidrsubnet', ref('var.network_cidr'), 4, index);
  return [
    block('locals', [], { subnets: object({ app: range(1), data: range(2), public: range(0) }) }),
    data('openstack_networking_network_v2', 'external', { name: ref('var.external_network') }),
    resource('openstack_networking_network_v2', 'main', { name: NAME, admin_state_up: true }),
    resource('openstack_networking_subnet_v2', 'tier', {
      for_each: ref('local.subnets'),
      name: eachKeyName,
      network_id: NETWORK,
      cidr: ref('each.value'),
      ip_version: 4,
      dns_nameservers: ref('var.dns_servers'),
    }),
    resource('openstack_networking_router_v2', 'main', {
      name: NAME,
      admin_state_up: true,
      external_network_id: ref('data.openstack_networking_network_v2.external.id'),
    }),
    resource('openstack_networking_router_interface_v2', 'tier', {
      for_each: ref('local.subnets'),
      router_id: ref('openstack_networking_router_v2.main.id'),
      subnet_id: at('openstack_networking_subnet_v2.tier', ref('each.key'), '.id'),
    }),
  ];
}

/** Id of the subnet of a tier. */
export function subnet(tier: Parameters<typeof at>[1]): ReturnType<typeof at> {
  return at('openstack_networking_subnet_v2.tier', tier, '.id');
}
