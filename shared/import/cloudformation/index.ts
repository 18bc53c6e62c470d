import { err, ok, type Result } from '../../base/result.ts';
import { designSchema } from '../../design/schema/design.ts';
import { guessType } from '../guess-type.ts';
import type { Imported } from '../types.ts';
import { connectionsOf } from './connections.ts';
import type { Part } from './part.ts';
import { isFields, numberOf, readTemplate, type ReadTemplate } from './template.ts';

/** Types that are one component that AWS runs, and what it is. */
const RUN_BY_AWS: Readonly<Record<string, string>> = {
  'AWS::ElasticLoadBalancing::LoadBalancer': 'load-balancer',
  'AWS::ElasticLoadBalancingV2::LoadBalancer': 'load-balancer',
  'AWS::RDS::DBInstance': 'mysql',
  'AWS::DocDB::DBCluster': 'mongodb',
  'AWS::ElastiCache::CacheCluster': 'memcached',
  'AWS::ElastiCache::ReplicationGroup': 'redis',
  'AWS::AmazonMQ::Broker': 'rabbitmq',
  'AWS::OpenSearchService::Domain': 'opensearch',
  'AWS::Elasticsearch::Domain': 'elasticsearch',
  'AWS::S3::Bucket': 'object-storage',
};
const GROUP = 'AWS::AutoScaling::AutoScalingGroup';
const INSTANCE = 'AWS::EC2::Instance';
const SECURITY_GROUP = 'AWS::EC2::SecurityGroup';
const BALANCER = /^AWS::ElasticLoadBalancing(V2)?::LoadBalancer$/;

/** A design of one stage from a CloudFormation template: a start to be corrected, not the same stack. */
export function importCloudFormation(text: string): Result<Imported, string> {
  const read = readTemplate(text);
  if (!read.ok) return read;
  const template = read.value;
  const parts = partsOf(template);
  if (parts.length === 0) return err('The template has no machines, balancers or stores that a design could show.');
  const { connections, used } = connectionsOf(template, parts);
  const design = designSchema.parse({
    corral: 1,
    ...(template.description === undefined ? {} : { name: template.description }),
    vendors: { aws: { kind: 'hosting', name: 'Amazon Web Services' } },
    stages: [{ id: 'imported', name: 'Imported', zones: zonesOf(parts), components: componentsOf(parts), connections }],
  });
  const known = new Set([...parts.map(({ resource }) => resource.id), ...used]);
  const count = (matches: (type: string) => boolean): number =>
    template.resources.filter(({ type }) => matches(type)).length;
  return ok({
    design,
    understood: {
      'scaling groups': count((type) => type === GROUP),
      'load balancers': count((type) => BALANCER.test(type)),
      'security groups': count((type) => type === SECURITY_GROUP),
    },
    unrecognised: template.resources
      .filter(({ id }) => !known.has(id))
      .map(({ id, type }) => ({ name: id, what: type })),
  });
}

function partsOf(template: ReadTemplate): readonly Part[] {
  const taken = new Set<string>();
  return template.resources.flatMap((resource): Part[] => {
    const { id, type, properties } = resource;
    const machines = type === GROUP || type === INSTANCE;
    const component = machines ? guessType(...tagsOf(properties), id) : RUN_BY_AWS[type];
    if (component === undefined) return [];
    const part = { id: freeId(id, taken), resource, component };
    if (!machines) return [part];
    return [{ ...part, count: numberOf(template, properties.DesiredCapacity ?? properties.MinSize) ?? 1 }];
  });
}

/** Values of the tags that say what machines are for. */
function tagsOf({ Tags }: Readonly<Record<string, unknown>>): string[] {
  const tags = (Array.isArray(Tags) ? Tags : []).filter(isFields);
  const valueOf = (key: string): unknown => tags.find(({ Key }) => Key === key)?.Value;
  return ['play', 'Group', 'services'].flatMap((key) => {
    const value = valueOf(key);
    return typeof value === 'string' ? [value] : [];
  });
}

/** `EdxappServerAsGroup` → `edxapp-server-as-group`, another number for each that is taken. */
function freeId(name: string, taken: Set<string>): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const base = words.replace(/^-+|-+$/g, '').replace(/^(?=[0-9])/, 'x') || 'element';
  let id = base;
  for (let number = 2; taken.has(id) || taken.has(`${id}-machines`); number += 1) id = `${base}-${String(number)}`;
  taken.add(id).add(`${id}-machines`);
  return id;
}

function zonesOf(parts: readonly Part[]): object {
  const machines = parts.flatMap(({ id, count }) =>
    count === undefined ? [] : [[`${id}-machines`, { kind: 'machines', in: 'region', count: Math.max(1, count) }]],
  );
  return {
    aws: { kind: 'provider', name: 'AWS', vendor: 'aws' },
    region: { kind: 'region', in: 'aws' },
    ...(Object.fromEntries(machines) as object),
  };
}

function componentsOf(parts: readonly Part[]): object {
  return Object.fromEntries(
    parts.map(({ id, component: type, count, resource }) => {
      const place = count === undefined ? { in: 'region', managedBy: 'aws' } : { in: `${id}-machines` };
      return [id, { type, name: resource.id, ...place }];
    }),
  );
}
