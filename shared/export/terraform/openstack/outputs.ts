import type { CloudBuild } from '../cloud/cloud.ts';
import { block, loop, ref, type Body, type Expr, type Item } from '../tree.ts';

export function outputs({ plan, sites }: CloudBuild): Body {
  const open = plan.groups.some(({ tier }) => tier === 'public');
  return [
    ...(plan.groups.length > 0
      ? [
          output(
            'host_addresses',
            'Private addresses of the machines.',
            each('openstack_compute_instance_v2.host', 'access_ip_v4'),
          ),
        ]
      : []),
    ...(open
      ? [
          output(
            'public_addresses',
            'Public addresses of machines.',
            each('openstack_networking_floatingip_v2.host', 'address'),
          ),
        ]
      : []),
    ...(plan.balancers.length > 0
      ? [
          output(
            'balancer_addresses',
            'Addresses of the load balancers in the network.',
            each('openstack_lb_loadbalancer_v2.this', 'vip_address'),
          ),
        ]
      : []),
    ...(plan.balancers.some((balancer) => balancer.public)
      ? [
          output(
            'public_balancer_addresses',
            'Public addresses of load balancers; point the host names here.',
            each('openstack_networking_floatingip_v2.balancer', 'address'),
          ),
        ]
      : []),
    ...(sites.length > 0 ? [output('host_names', 'Host name of each site.', ref('local.host_names'))] : []),
    ...(plan.objectStores.length > 0
      ? [output('containers', 'Names of the containers.', each('openstack_objectstorage_container_v1.store', 'name'))]
      : []),
  ];
}

function output(name: string, description: string, value: Expr): Item {
  return block('output', [name], { description, value });
}

function each(map: string, attribute: string): Expr {
  return loop({ names: ['key', 'item'], over: ref(map), key: ref('key'), value: ref(`item.${attribute}`) });
}
