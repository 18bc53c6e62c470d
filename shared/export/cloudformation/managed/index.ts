import type { AwsInstance, ServiceOfAws } from '../../aws/managed-services.ts';
import type { Build } from '../build.ts';
import type { Resources } from '../tree.ts';
import { documentDb } from './document-db.ts';
import { memcached } from './memcached.ts';
import { monitoringRole, mysql } from './mysql.ts';
import { rabbitmq } from './rabbitmq.ts';
import { redis } from './redis.ts';
import { search } from './search.ts';

const EMITTERS: Readonly<Record<ServiceOfAws, (build: Build, instance: AwsInstance) => Resources>> = {
  rds: mysql,
  documentdb: documentDb,
  redis,
  memcached,
  mq: rabbitmq,
  opensearch: search,
};

/** Databases, caches, brokers and search that AWS runs. */
export function managedResources(build: Build): readonly Resources[] {
  const instances = [...build.managed.values()];
  const monitored = instances.some(({ service }) => service === 'rds');
  return [
    ...(monitored ? [monitoringRole()] : []),
    ...instances.map((instance) => EMITTERS[instance.service](build, instance)),
  ];
}
