import { between, guard, machines, network, rule, service, subnet, texts } from '../../found/readers.ts';
import type { Reader } from '../../found/resource.ts';

export const openstack: Readonly<Record<string, Reader>> = {
  openstack_compute_instance_v2: machines('machines', [], ({ availability_zone: zone, region }) => ({
    places: texts([zone]),
    region: texts([region])[0],
  })),
  openstack_lb_loadbalancer_v2: service('load balancers', 'load-balancer'),
  openstack_db_instance_v1: service('databases', 'mysql'),
  openstack_objectstorage_container_v1: service('buckets', 'object-storage'),
  openstack_networking_port_v2: between,
  openstack_lb_listener_v2: between,
  openstack_lb_pool_v2: between,
  openstack_lb_member_v2: between,
  openstack_lb_l7policy_v2: between,
  openstack_networking_secgroup_v2: guard('security groups'),
  openstack_networking_secgroup_rule_v2: rule((fields) =>
    fields.direction === 'egress'
      ? []
      : [{ from: fields.remote_group_id, to: fields.security_group_id, port: fields.port_range_min }],
  ),
  openstack_networking_network_v2: network,
  openstack_networking_subnet_v2: subnet(),
};
