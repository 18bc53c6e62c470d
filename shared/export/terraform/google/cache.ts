import type { ManagedInstance } from '../../plan/types.ts';
import type { CloudBuild } from '../cloud/cloud.ts';
import { keyName } from '../cloud/key-names.ts';
import {
  at,
  call,
  dependsOn,
  nested,
  object,
  operator,
  ref,
  resource,
  type Body,
  type Expr,
  type Item,
} from '../tree.ts';
import { NETWORK } from './network.ts';
import { memcached, redis } from './services.ts';

const PEERED = dependsOn('google_service_networking_connection.services');
const memory = at('var.caches', ref('each.key'), '.memory_gib');

/** Memorystore, reached inside the network only. */
export function cache(build: CloudBuild): Body {
  const [stores, caches] = [redis(build), memcached(build)];
  return [...(stores.length > 0 ? [redisStore(stores)] : []), ...(caches.length > 0 ? [memcachedNodes(caches)] : [])];
}

function redisStore(stores: readonly ManagedInstance[]): Item {
  return resource(
    'google_redis_instance',
    'this',
    {
      for_each: call(
        'toset',
        stores.map(({ id }) => id),
      ),
      name: keyName(),
      region: ref('var.region'),
      tier: 'STANDARD_HA',
      memory_size_gb: memory,
      redis_version: 'REDIS_7_2',
      auth_enabled: true,
      transit_encryption_mode: 'SERVER_AUTHENTICATION',
      connect_mode: 'PRIVATE_SERVICE_ACCESS',
      authorized_network: NETWORK,
    },
    nested('persistence_config', { persistence_mode: 'RDB', rdb_snapshot_period: 'TWENTY_FOUR_HOURS' }),
    PEERED,
  );
}

function memcachedNodes(caches: readonly ManagedInstance[]): Item {
  const nodes = object(Object.fromEntries(caches.map(({ id, units }): [string, Expr] => [id, units])));
  return resource(
    'google_memcache_instance',
    'this',
    {
      for_each: nodes,
      name: keyName(),
      region: ref('var.region'),
      node_count: ref('each.value'),
      memcache_version: 'MEMCACHE_1_6_15',
      authorized_network: NETWORK,
    },
    nested('node_config', { cpu_count: 1, memory_size_mb: operator(memory, '*', 1024) }),
    PEERED,
  );
}
