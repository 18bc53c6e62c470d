import { loadBalancer } from './edge/load-balancer/index.ts';
import { nginx } from './edge/nginx/index.ts';
import { lms } from './applications/lms/index.ts';
import { studio } from './applications/studio/index.ts';
import { worker } from './applications/worker/index.ts';
import { mysql } from './data/mysql/index.ts';
import { mongodb } from './data/mongodb/index.ts';
import { memcached } from './data/memcached/index.ts';
import { elasticsearch } from './data/elasticsearch/index.ts';
import { objectStorage } from './data/object-storage/index.ts';
import { rabbitmq } from './messaging/rabbitmq/index.ts';
import { people } from './outside/people/index.ts';
import type { Capability, ComponentType } from './types.ts';

/** Every component type, in the order of the palette. One folder and one line here add a type. */
export const componentTypes: readonly ComponentType[] = [
  loadBalancer,
  nginx,
  lms,
  studio,
  worker,
  mysql,
  mongodb,
  memcached,
  elasticsearch,
  objectStorage,
  rabbitmq,
  people,
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
