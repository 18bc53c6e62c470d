import { loadBalancer } from './edge/load-balancer/index.ts';
import { haproxy } from './edge/haproxy/index.ts';
import { nginx } from './edge/nginx/index.ts';
import { dns } from './edge/dns/index.ts';
import { cdn } from './edge/cdn/index.ts';
import { natGateway } from './edge/nat-gateway/index.ts';
import { lms } from './applications/lms/index.ts';
import { studio } from './applications/studio/index.ts';
import { worker } from './applications/worker/index.ts';
import { mysql } from './data/mysql/index.ts';
import { mongodb } from './data/mongodb/index.ts';
import { memcached } from './data/memcached/index.ts';
import { elasticsearch } from './data/elasticsearch/index.ts';
import { objectStorage } from './data/object-storage/index.ts';
import { rabbitmq } from './messaging/rabbitmq/index.ts';
import { redis } from './messaging/redis/index.ts';
import { serviceDiscovery } from './platform/service-discovery/index.ts';
import { monitoring } from './platform/monitoring/index.ts';
import { logging } from './platform/logging/index.ts';
import { backup } from './platform/backup/index.ts';
import { deployPipeline } from './platform/deploy-pipeline/index.ts';
import { secretsStore } from './platform/secrets-store/index.ts';
import { people } from './outside/people/index.ts';
import { identityProvider } from './outside/identity-provider/index.ts';
import { smtp } from './outside/smtp/index.ts';
import { service } from './generic/service/index.ts';
import type { Capability, ComponentType } from './types.ts';

/** Every component type, in the order of the palette. One folder and one line here add a type. */
export const componentTypes: readonly ComponentType[] = [
  loadBalancer,
  haproxy,
  nginx,
  dns,
  cdn,
  natGateway,
  lms,
  studio,
  worker,
  mysql,
  mongodb,
  memcached,
  elasticsearch,
  objectStorage,
  rabbitmq,
  redis,
  serviceDiscovery,
  monitoring,
  logging,
  backup,
  deployPipeline,
  secretsStore,
  people,
  identityProvider,
  smtp,
  service,
];

const byId = new Map(componentTypes.map((type) => [type.id, type]));

/** The type with this id, or undefined when the catalogue has none. */
export function findType(id: string): ComponentType | undefined {
  return byId.get(id);
}

/** Whether a type has a capability; an unknown type has none. */
export function hasCapability(typeId: string, capability: Capability): boolean {
  return byId.get(typeId)?.capabilities.includes(capability) ?? false;
}
