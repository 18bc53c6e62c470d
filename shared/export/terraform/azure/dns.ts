import { recordName } from '../cloud/balancing.ts';
import type { CloudBuild } from '../cloud/cloud.ts';
import { at, ref, resource, type Body } from '../tree.ts';
import { GROUP_NAME } from './network.ts';

/** The public zone with a name per site. */
export function dns({ sites }: CloudBuild): Body {
  if (sites.length === 0) return [];
  const domain = ref('var.domain_name');
  return [
    resource('azurerm_dns_zone', 'public', { name: domain, ...GROUP_NAME, tags: ref('local.tags') }),
    resource('azurerm_dns_a_record', 'site', {
      for_each: ref('local.host_names'),
      name: recordName(ref('each.value')),
      ...GROUP_NAME,
      zone_name: ref('azurerm_dns_zone.public.name'),
      ttl: 300,
      records: [at('local.balancer_addresses', at('local.pools', ref('each.key'), '.balancer'))],
      tags: ref('local.tags'),
    }),
  ];
}
