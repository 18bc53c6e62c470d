import type { CloudBuild } from '../cloud/cloud.ts';
import { keyName } from '../cloud/key-names.ts';
import { at, nested, ref, resource, type Body, type Item } from '../tree.ts';
import { GROUP_NAME, HERE } from './network.ts';
import { redis } from './services.ts';
import { worldKeyName } from './world-names.ts';

const KEY = ref('each.key');
const STORES = ref('var.redis_stores');
const ZONE_NAME = 'privatelink.redis.azure.net';

/** Redis with a replica, over TLS, reached at an endpoint inside the network only. */
export function cache(build: CloudBuild): Body {
  if (redis(build).length === 0) return [];
  return [
    store(),
    resource('azurerm_private_dns_zone', 'redis', { name: ZONE_NAME, ...GROUP_NAME, tags: ref('local.tags') }),
    resource('azurerm_private_dns_zone_virtual_network_link', 'redis', {
      name: ref('local.name'),
      ...GROUP_NAME,
      private_dns_zone_name: ref('azurerm_private_dns_zone.redis.name'),
      virtual_network_id: ref('azurerm_virtual_network.main.id'),
    }),
    endpoint(),
  ];
}

function store(): Item {
  return resource(
    'azurerm_managed_redis',
    'this',
    {
      for_each: STORES,
      name: worldKeyName(),
      ...HERE,
      sku_name: ref('each.value.sku'),
      high_availability_enabled: true,
      public_network_access: 'Disabled',
    },
    nested('default_database', {
      client_protocol: 'Encrypted',
      clustering_policy: 'EnterpriseCluster',
      eviction_policy: 'VolatileLRU',
      access_keys_authentication_enabled: true,
    }),
  );
}

function endpoint(): Item {
  return resource(
    'azurerm_private_endpoint',
    'redis',
    { for_each: STORES, name: keyName(), ...HERE, subnet_id: ref('azurerm_subnet.endpoints.id') },
    nested('private_service_connection', {
      name: 'redis',
      private_connection_resource_id: at('azurerm_managed_redis.this', KEY, '.id'),
      subresource_names: ['redisEnterprise'],
      is_manual_connection: false,
    }),
    nested('private_dns_zone_group', {
      name: 'redis',
      private_dns_zone_ids: [ref('azurerm_private_dns_zone.redis.id')],
    }),
  );
}
