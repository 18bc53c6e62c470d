import {
  between,
  byEngine,
  guard,
  link,
  machines,
  maps,
  network,
  relational,
  rule,
  service,
  subnet,
  texts,
} from '../../found/readers.ts';
import type { Fields, Reader } from '../../found/resource.ts';

const BALANCER = service('load balancers', 'load-balancer');
const CACHES = { redis: 'redis', valkey: 'redis' };

const placed = ({ availability_zone: zone }: Fields) => ({ places: texts([zone]) });

export const aws: Readonly<Record<string, Reader>> = {
  aws_instance: machines('machines', [], placed),
  aws_autoscaling_group: machines(
    'scaling groups',
    ['desired_capacity', 'min_size'],
    ({ availability_zones: zones }) => ({
      places: texts([zones]),
    }),
  ),
  aws_lb: BALANCER,
  aws_alb: BALANCER,
  aws_elb: BALANCER,
  aws_db_instance: service('databases', relational('engine'), placed),
  aws_rds_cluster: service('databases', relational('engine')),
  aws_docdb_cluster: service('databases', 'mongodb'),
  aws_elasticache_cluster: service('caches', byEngine('engine', CACHES, 'memcached')),
  aws_elasticache_replication_group: service('caches', 'redis'),
  aws_mq_broker: service('brokers', 'rabbitmq'),
  aws_opensearch_domain: service('search domains', 'opensearch'),
  aws_elasticsearch_domain: service('search domains', 'elasticsearch'),
  aws_s3_bucket: service('buckets', 'object-storage'),
  aws_launch_template: between,
  aws_launch_configuration: between,
  aws_network_interface: between,
  aws_lb_target_group: between,
  aws_lb_target_group_attachment: link,
  aws_lb_listener: between,
  aws_lb_listener_rule: between,
  aws_autoscaling_attachment: link,
  aws_elb_attachment: link,
  aws_network_interface_sg_attachment: link,
  aws_security_group: guard('security groups', ({ ingress }) =>
    maps(ingress).map(({ security_groups: from, from_port: port }) => ({ from, port })),
  ),
  aws_security_group_rule: rule((fields) =>
    fields.type === 'egress'
      ? []
      : [{ from: fields.source_security_group_id, to: fields.security_group_id, port: fields.from_port }],
  ),
  aws_vpc_security_group_ingress_rule: rule((fields) => [
    { from: fields.referenced_security_group_id, to: fields.security_group_id, port: fields.from_port },
  ]),
  aws_vpc_security_group_egress_rule: rule(() => []),
  aws_vpc: network,
  aws_subnet: subnet(({ availability_zone: zone }) => [zone]),
};
