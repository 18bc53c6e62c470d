import type { ManagedInstance } from '../../plan/types.ts';

/** Managed services that this target creates, in the catalogue's words. */
const SERVICES = ['rds', 'documentdb', 'elasticache', 'mq', 'opensearch'] as const;
export type ServiceOfAws = (typeof SERVICES)[number];

export interface AwsInstance extends ManagedInstance {
  readonly service: ServiceOfAws;
}

/** Ports that a managed service answers at, where they differ from what the software itself uses. */
const PORTS: Readonly<Partial<Record<ServiceOfAws, number>>> = { mq: 5671, opensearch: 443 };

export function isKnown(instance: ManagedInstance): instance is AwsInstance {
  return SERVICES.some((service) => service === instance.service);
}

/** The port that callers of an end of a flow use, when it is a managed service with a port of its own. */
export function managedPort(instances: ReadonlyMap<string, AwsInstance>, id: string): number | undefined {
  const found = instances.get(id);
  return found === undefined ? undefined : PORTS[found.service];
}
