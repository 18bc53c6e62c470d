import type { ServiceOfAws } from '../../aws/managed-services.ts';
import type { Build } from '../build.ts';
import { att, only, type CfnValue, type Intrinsic } from '../tree.ts';

/** What says where callers find what AWS runs. The nodes of a cluster of RabbitMQ answer at one address, in a list. */
const ADDRESSES: Readonly<Record<ServiceOfAws, (id: string) => Intrinsic>> = {
  rds: (id) => att(id, 'Endpoint.Address'),
  documentdb: (id) => att(id, 'Endpoint'),
  redis: (id) => att(id, 'PrimaryEndPoint.Address'),
  memcached: (id) => att(id, 'ConfigurationEndpoint.Address'),
  mq: (id) => only(id, 'AmqpEndpoints'),
  opensearch: (id) => att(id, 'DomainEndpoint'),
};

/** Outputs for those who set up what calls managed services, and balancers inside the network. */
export function addressesInside({ plan, logical, managed }: Build): Readonly<Record<string, CfnValue>> {
  const output = (id: string, address: (id: string) => Intrinsic) => [
    `${logical(id)}Address`,
    { Description: `Address of ${id}, inside the network`, Value: address(logical(id)) },
  ];
  return Object.fromEntries([
    ...Array.from(managed.values(), ({ id, service }) => output(id, ADDRESSES[service])),
    ...plan.balancers
      .filter((balancer) => !balancer.public)
      .map(({ id }) => output(id, (balancer) => att(balancer, 'DNSName'))),
  ]) as Readonly<Record<string, CfnValue>>;
}
