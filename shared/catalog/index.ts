import { loadBalancer } from './edge/load-balancer/index.ts';
import { haproxy } from './edge/haproxy/index.ts';
import { nginx } from './edge/nginx/index.ts';
import { dns } from './edge/dns/index.ts';
import { cdn } from './edge/cdn/index.ts';
import { natGateway } from './edge/nat-gateway/index.ts';
import { lms } from './applications/lms/index.ts';
import { studio } from './applications/studio/index.ts';
import { worker } from './applications/worker/index.ts';
import { mfe } from './applications/mfe/index.ts';
import { forum } from './applications/forum/index.ts';
import { xqueue } from './applications/xqueue/index.ts';
import { grader } from './applications/grader/index.ts';
import { notes } from './applications/notes/index.ts';
import { discovery } from './applications/discovery/index.ts';
import { credentials } from './applications/credentials/index.ts';
import { ecommerce } from './applications/ecommerce/index.ts';
import { ecommerceWorker } from './applications/ecommerce-worker/index.ts';
import { certificates } from './applications/certificates/index.ts';
import { notifier } from './applications/notifier/index.ts';
import { insights } from './applications/insights/index.ts';
import { analyticsApi } from './applications/analytics-api/index.ts';
import { mysql } from './data/mysql/index.ts';
import { mongodb } from './data/mongodb/index.ts';
import { memcached } from './data/memcached/index.ts';
import { elasticsearch } from './data/elasticsearch/index.ts';
import { opensearch } from './data/opensearch/index.ts';
import { meilisearch } from './data/meilisearch/index.ts';
import { objectStorage } from './data/object-storage/index.ts';
import { analyticsPipeline } from './data/analytics-pipeline/index.ts';
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
import { paymentProcessor } from './outside/payment-processor/index.ts';
import { videoPlatform } from './outside/video-platform/index.ts';
import { externalService } from './outside/external-service/index.ts';
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
  mfe,
  forum,
  xqueue,
  grader,
  notes,
  discovery,
  credentials,
  ecommerce,
  ecommerceWorker,
  certificates,
  notifier,
  insights,
  analyticsApi,
  mysql,
  mongodb,
  memcached,
  elasticsearch,
  opensearch,
  meilisearch,
  objectStorage,
  analyticsPipeline,
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
  paymentProcessor,
  videoPlatform,
  externalService,
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
