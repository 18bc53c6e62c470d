import type { ServiceOfAws } from '../../aws/managed-services.ts';
import { block, loop, ref, template, type Body, type Expr, type Item } from '../tree.ts';
import { byId } from '../names.ts';
import type { Build } from './build.ts';
import { managedLabel } from './managed.ts';

export function outputs(build: Build): Body {
  const { plan, fixed, managed, sites } = build;
  return [
    ...(sites.length > 0
      ? [
          output('site_urls', 'Addresses of the sites.', each('local.host_names', template('https://', ref('item')))),
          output(
            'name_servers',
            'Delegate the domain to these name servers.',
            ref('aws_route53_zone.public.name_servers'),
          ),
        ]
      : []),
    ...(plan.balancers.length > 0
      ? [output('balancer_names', 'DNS names of the load balancers.', each('aws_lb.this', ref('item.dns_name')))]
      : []),
    ...(fixed.length > 0
      ? [
          output(
            'host_addresses',
            'Private addresses of the machines.',
            each('aws_instance.fixed', ref('item.private_ip')),
          ),
        ]
      : []),
    ...(fixed.some(({ tier }) => tier === 'public')
      ? [
          output(
            'public_addresses',
            'Public addresses; point the domain here.',
            each('aws_eip.host', ref('item.public_ip')),
          ),
        ]
      : []),
    ...(managed.size > 0
      ? [output('managed_addresses', 'Addresses of what AWS runs, by component.', managedAddresses(build))]
      : []),
    ...(plan.objectStores.length > 0
      ? [output('buckets', 'Names of the buckets.', each('aws_s3_bucket.store', ref('item.id')))]
      : []),
    ...(plan.secrets.length > 0
      ? [
          output(
            'secret_arns',
            'Secrets to put into the services, by component.',
            each('aws_secretsmanager_secret.this', ref('item.arn')),
          ),
        ]
      : []),
    output('vpc_id', 'Network that everything is in.', ref('aws_vpc.main.id')),
  ];
}

/** The first address of a broker leads to all of it. */
const ADDRESSES: Readonly<Record<ServiceOfAws, (name: string) => Expr>> = {
  rds: (name) => ref(`aws_db_instance.${name}.address`),
  documentdb: (name) => ref(`aws_docdb_cluster.${name}.endpoint`),
  redis: (name) => ref(`aws_elasticache_replication_group.${name}.primary_endpoint_address`),
  memcached: (name) => ref(`aws_elasticache_cluster.${name}.cluster_address`),
  mq: (name) => ref(`aws_mq_broker.${name}.instances[0].endpoints[0]`),
  opensearch: (name) => ref(`aws_opensearch_domain.${name}.endpoint`),
};

function managedAddresses({ managed }: Build): Expr {
  return byId(
    [...managed.values()],
    ({ id }) => id,
    (instance) => ADDRESSES[instance.service](managedLabel(instance)),
  );
}

function output(name: string, description: string, value: Expr): Item {
  return block('output', [name], { description, value });
}

function each(map: string, value: Expr): Expr {
  return loop({ names: ['key', 'item'], over: ref(map), key: ref('key'), value });
}
