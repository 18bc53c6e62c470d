import { isMap } from '../../base/is-map.ts';
import {
  between,
  byEngine,
  guard,
  machines,
  maps,
  network,
  relational,
  rule,
  service,
  subnet,
} from '../found/readers.ts';
import type { Fields, Permit, Reader } from '../found/resource.ts';

const BALANCER = service('load balancers', 'load-balancer');

/** What a drawing has of each type of AWS, by its name in templates. */
export const RESOURCE_TYPES: Readonly<Record<string, Reader>> = {
  'AWS::AutoScaling::AutoScalingGroup': machines('scaling groups', ['DesiredCapacity', 'MinSize']),
  'AWS::EC2::Instance': machines('machines'),
  'AWS::ElasticLoadBalancing::LoadBalancer': BALANCER,
  'AWS::ElasticLoadBalancingV2::LoadBalancer': BALANCER,
  'AWS::RDS::DBInstance': service('databases', relational('Engine')),
  'AWS::RDS::DBCluster': service('databases', relational('Engine')),
  'AWS::DocDB::DBCluster': service('databases', 'mongodb'),
  'AWS::ElastiCache::CacheCluster': service('caches', byEngine('Engine', { redis: 'redis' }, 'memcached')),
  'AWS::ElastiCache::ReplicationGroup': service('caches', 'redis'),
  'AWS::AmazonMQ::Broker': service('brokers', 'rabbitmq'),
  'AWS::OpenSearchService::Domain': service('search domains', 'opensearch'),
  'AWS::Elasticsearch::Domain': service('search domains', 'elasticsearch'),
  'AWS::S3::Bucket': service('buckets', 'object-storage'),
  'AWS::AutoScaling::LaunchConfiguration': between,
  'AWS::EC2::LaunchTemplate': between,
  'AWS::EC2::NetworkInterface': between,
  'AWS::ElasticLoadBalancingV2::TargetGroup': between,
  'AWS::ElasticLoadBalancingV2::Listener': between,
  'AWS::ElasticLoadBalancingV2::ListenerRule': between,
  'AWS::EC2::SecurityGroup': guard('security groups', ({ SecurityGroupIngress }) =>
    maps(SecurityGroupIngress).map(permit),
  ),
  'AWS::EC2::SecurityGroupIngress': rule((fields) => [{ ...permit(fields), to: fields.GroupId }]),
  'AWS::EC2::SecurityGroupEgress': rule(() => []),
  'AWS::EC2::VPC': network,
  'AWS::EC2::Subnet': subnet(({ AvailabilityZone }) => [zoneOf(AvailabilityZone)]),
};

function permit({ SourceSecurityGroupId, FromPort }: Fields): Permit {
  return { from: SourceSecurityGroupId, port: FromPort };
}

/** The code of a zone, or `zone-1` for the first that the region has: `!Select [0, !GetAZs '']`. */
function zoneOf(value: unknown): unknown {
  const picked = isMap(value) ? value['Fn::Select'] : value;
  const index: unknown = Array.isArray(picked) ? picked[0] : undefined;
  return index === undefined ? value : `zone-${String(Number(index) + 1)}`;
}
