import type { Size } from '../../design/schema/vocabulary.ts';
import type { ManagedInstance } from '../plan/types.ts';

/** Managed services that exports for AWS create, by the catalogue's words for service and engine. */
const SERVICES = {
  'rds mysql': 'rds',
  documentdb: 'documentdb',
  'elasticache redis': 'redis',
  'elasticache memcached': 'memcached',
  'mq rabbitmq': 'mq',
  opensearch: 'opensearch',
} as const;
export type ServiceOfAws = (typeof SERVICES)[keyof typeof SERVICES];

export type AwsInstance = Omit<ManagedInstance, 'service'> & { readonly service: ServiceOfAws };

/** What each becomes, for the coverage. */
export const MANAGED_NOTES: Readonly<Record<ServiceOfAws, string>> = {
  rds: 'Becomes an RDS instance with a standby in a second zone; AWS keeps its password.',
  documentdb: 'Becomes a DocumentDB cluster, which is compatible with MongoDB in part only; test the platform with it.',
  redis: 'Becomes an ElastiCache replication group over two zones, with TLS and a token that its callers send.',
  memcached: 'Becomes an ElastiCache cluster over the zones.',
  mq: 'Becomes an Amazon MQ cluster at port 5671 with TLS.',
  opensearch: 'Becomes an OpenSearch domain at port 443; check that the release of Open edX speaks to it.',
};

/** The instances that exports for AWS create; the others are left to a person. */
export function awsInstances(managed: readonly ManagedInstance[]): readonly AwsInstance[] {
  return managed.flatMap((instance) => {
    const name = [instance.service, instance.engine ?? ''].join(' ').trim();
    const service = (SERVICES as Readonly<Record<string, ServiceOfAws>>)[name];
    return service === undefined ? [] : [{ ...instance, service }];
  });
}

/** `db.r6g.large`: the class of a managed service for a size of the drawing. */
export function classOf(family: string, size: Size, suffix = ''): string {
  const sizes: Readonly<Record<Size, string>> = { small: 'large', medium: 'large', large: 'xlarge' };
  return `${family}.${sizes[size]}${suffix}`;
}
