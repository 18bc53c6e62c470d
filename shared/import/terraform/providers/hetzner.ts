import { link, machines, network, service, subnet, texts } from '../../found/readers.ts';
import type { Fields, Reader } from '../../found/resource.ts';

const placed = ({ location }: Fields) => ({ region: texts([location])[0] });

/** Its firewalls name addresses, so that nothing tells who calls whom. */
export const hetzner: Readonly<Record<string, Reader>> = {
  hcloud_server: machines('machines', [], placed),
  hcloud_load_balancer: service('load balancers', 'load-balancer', placed),
  hcloud_load_balancer_target: link,
  hcloud_server_network: link,
  hcloud_network: network,
  hcloud_network_subnet: subnet(),
};
