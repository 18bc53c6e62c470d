import { ref, resource, type Body } from '../tree.ts';

export const VPC = ref('digitalocean_vpc.main.id');
export const REGION = ref('var.region');

/** One network of the region. DigitalOcean has no subnets and no zones in it. */
export function network(): Body {
  return [
    resource('digitalocean_vpc', 'main', {
      name: ref('local.name'),
      region: REGION,
      ip_range: ref('var.network_cidr'),
    }),
  ];
}
