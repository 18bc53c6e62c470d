import type { ServiceOfAws } from '../../aws/managed-services.ts';
import type { Build } from '../build.ts';
import { att, type CfnValue } from '../tree.ts';

/** Attributes that say where callers find what AWS runs. A broker has a list of addresses, which no output takes. */
const ADDRESSES: Readonly<Record<ServiceOfAws, string | undefined>> = {
  rds: 'Endpoint.Address',
  documentdb: 'Endpoint',
  redis: 'PrimaryEndPoint.Address',
  memcached: 'ConfigurationEndpoint.Address',
  mq: undefined,
  opensearch: 'DomainEndpoint',
};

/** Outputs for those who set up what calls managed services, and balancers inside the network. */
export function addressesInside({ plan, logical, managed }: Build): Readonly<Record<string, CfnValue>> {
  const output = (id: string, attribute: string) => [
    `${logical(id)}Address`,
    { Description: `Address of ${id}, inside the network`, Value: att(logical(id), attribute) },
  ];
  return Object.fromEntries([
    ...[...managed.values()].flatMap(({ id, service }) => {
      const attribute = ADDRESSES[service];
      return attribute === undefined ? [] : [output(id, attribute)];
    }),
    ...plan.balancers.filter((balancer) => !balancer.public).map(({ id }) => output(id, 'DNSName')),
  ]) as Readonly<Record<string, CfnValue>>;
}
