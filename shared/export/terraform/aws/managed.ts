import { fingerprint } from '../../../base/fingerprint.ts';
import { classOf, type AwsInstance, type ServiceOfAws } from '../../aws/managed-services.ts';
import { at, block, call, data, loop, nested, ref, resource, template, type Body, type Expr } from '../tree.ts';
import { arn, assumedBy } from './policy.ts';
import { securityGroup, type Build } from './build.ts';
import { named } from '../names.ts';

const DATA_KEY = ref('aws_kms_key.data.arn');
const SUBNETS: Expr = loop({ names: ['subnet'], over: ref('aws_subnet.data'), value: ref('subnet.id') });
const PREVENT = block('lifecycle', [], { prevent_destroy: true });
/** RDS, DocumentDB and Amazon MQ: a window for backups, then one for maintenance. */
const MAINTENANCE = 'sun:03:30-sun:04:30';

type Emitter = (build: Build, instance: AwsInstance) => Body;

const EMITTERS: Readonly<Record<ServiceOfAws, Emitter>> = {
  rds: mysql,
  documentdb: documentDb,
  redis,
  memcached,
  mq: rabbitmq,
  opensearch: search,
};

/** Databases, caches, brokers and search that AWS runs. */
export function managed(build: Build): Body {
  const instances = [...build.managed.values()];
  const parts = instances.flatMap((instance) => EMITTERS[instance.service](build, instance));
  return instances.some(({ service }) => service === 'rds') ? [...monitoring(), ...parts] : parts;
}

/** The label of the resource that a managed service becomes. */
export function managedLabel({ id }: Pick<AwsInstance, 'id'>): string {
  return id.replaceAll('-', '_');
}

function monitoring(): Body {
  return [
    assumedBy('database_monitoring_assume', 'monitoring.rds.amazonaws.com'),
    resource('aws_iam_role', 'database_monitoring', {
      name: template(ref('local.name'), '-database-monitoring'),
      assume_role_policy: ref('data.aws_iam_policy_document.database_monitoring_assume.json'),
    }),
    resource('aws_iam_role_policy_attachment', 'database_monitoring', {
      role: ref('aws_iam_role.database_monitoring.name'),
      policy_arn: arn('iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole'),
    }),
  ];
}

function mysql(_build: Build, instance: AwsInstance): Body {
  const name = managedLabel(instance);
  const parameter = (key: string, value: string): Body[number] => nested('parameter', { name: key, value });
  return [
    resource('aws_db_subnet_group', name, { name: named(instance.id), description: 'MySQL', subnet_ids: SUBNETS }),
    resource(
      'aws_db_parameter_group',
      name,
      { name: named(instance.id), family: 'mysql8.0', description: 'MySQL 8.0' },
      parameter('character_set_server', 'utf8mb4'),
      parameter('collation_server', 'utf8mb4_unicode_ci'),
      parameter('require_secure_transport', '1'),
    ),
    resource(
      'aws_db_instance',
      name,
      {
        identifier: named(instance.id),
        engine: 'mysql',
        engine_version: '8.0',
        instance_class: classOf('db.r6g', instance.size),
        allocated_storage: 100,
        max_allocated_storage: 1000,
        storage_type: 'gp3',
        storage_encrypted: true,
        kms_key_id: DATA_KEY,
        db_name: 'openedx',
        username: 'openedx_admin',
        manage_master_user_password: true,
        master_user_secret_kms_key_id: ref('aws_kms_key.data.key_id'),
        iam_database_authentication_enabled: true,
        multi_az: true,
        publicly_accessible: false,
        port: instance.port,
        db_subnet_group_name: ref(`aws_db_subnet_group.${name}.name`),
        parameter_group_name: ref(`aws_db_parameter_group.${name}.name`),
        vpc_security_group_ids: [securityGroup(instance.id)],
        backup_retention_period: call('min', ref('var.backup_retention_days'), 35),
        backup_window: '02:00-03:00',
        maintenance_window: MAINTENANCE,
        copy_tags_to_snapshot: true,
        auto_minor_version_upgrade: true,
        deletion_protection: ref('var.deletion_protection'),
        skip_final_snapshot: false,
        final_snapshot_identifier: template(named(instance.id), '-final'),
        monitoring_interval: 60,
        monitoring_role_arn: ref('aws_iam_role.database_monitoring.arn'),
        performance_insights_enabled: true,
        performance_insights_kms_key_id: DATA_KEY,
        enabled_cloudwatch_logs_exports: ['error', 'slowquery'],
      },
      PREVENT,
    ),
  ];
}

function documentDb({ zones }: Build, instance: AwsInstance): Body {
  const name = managedLabel(instance);
  return [
    resource('aws_docdb_subnet_group', name, {
      name: named(instance.id),
      description: 'DocumentDB',
      subnet_ids: SUBNETS,
    }),
    resource(
      'aws_docdb_cluster',
      name,
      {
        cluster_identifier: named(instance.id),
        engine: 'docdb',
        engine_version: '5.0.0',
        master_username: 'openedx_admin',
        manage_master_user_password: true,
        port: instance.port,
        storage_encrypted: true,
        kms_key_id: DATA_KEY,
        db_subnet_group_name: ref(`aws_docdb_subnet_group.${name}.name`),
        vpc_security_group_ids: [securityGroup(instance.id)],
        backup_retention_period: call('min', ref('var.backup_retention_days'), 35),
        preferred_backup_window: '02:00-03:00',
        preferred_maintenance_window: MAINTENANCE,
        deletion_protection: ref('var.deletion_protection'),
        skip_final_snapshot: false,
        final_snapshot_identifier: template(named(instance.id), '-final'),
        enabled_cloudwatch_logs_exports: ['audit', 'profiler'],
      },
      PREVENT,
    ),
    resource('aws_docdb_cluster_instance', name, {
      for_each: call('toset', zones.slice(0, Math.max(2, instance.units))),
      identifier: template(named(instance.id), '-', ref('each.key')),
      cluster_identifier: ref(`aws_docdb_cluster.${name}.id`),
      instance_class: classOf('db.r6g', instance.size),
      availability_zone: at('local.zones', ref('each.key'), '.name'),
    }),
  ];
}

function memcached({ zones }: Build, instance: AwsInstance): Body {
  const name = managedLabel(instance);
  return [
    resource('aws_elasticache_subnet_group', name, {
      name: named(instance.id),
      description: 'memcached',
      subnet_ids: SUBNETS,
    }),
    resource('aws_elasticache_cluster', name, {
      cluster_id: named(instance.id, 20),
      engine: 'memcached',
      engine_version: '1.6.22',
      node_type: classOf('cache.m6g', instance.size),
      num_cache_nodes: Math.max(zones.length, instance.units),
      az_mode: 'cross-az',
      port: instance.port,
      maintenance_window: MAINTENANCE,
      subnet_group_name: ref(`aws_elasticache_subnet_group.${name}.name`),
      security_group_ids: [securityGroup(instance.id)],
    }),
  ];
}

/** The secret of an instance, read back for an argument that takes no reference to it. */
function ownSecret({ id }: AwsInstance, name: string): Body[number] {
  return data('aws_secretsmanager_secret_version', name, {
    secret_id: at('aws_secretsmanager_secret.this', id, '.id'),
    depends_on: [ref('aws_secretsmanager_secret_version.initial')],
  });
}

function passwordOf(name: string): Expr {
  return at(call('jsondecode', ref(`data.aws_secretsmanager_secret_version.${name}.secret_string`)), 'password');
}

function redis(_build: Build, instance: AwsInstance): Body {
  const name = managedLabel(instance);
  return [
    ownSecret(instance, name),
    resource('aws_elasticache_subnet_group', name, {
      name: named(instance.id),
      description: 'Redis',
      subnet_ids: SUBNETS,
    }),
    resource(
      'aws_elasticache_replication_group',
      name,
      {
        replication_group_id: named(instance.id, 20),
        description: 'Redis',
        engine: 'redis',
        engine_version: '7.1',
        node_type: classOf('cache.m6g', instance.size),
        num_cache_clusters: Math.max(2, instance.units),
        automatic_failover_enabled: true,
        multi_az_enabled: true,
        at_rest_encryption_enabled: true,
        kms_key_id: DATA_KEY,
        transit_encryption_enabled: true,
        auth_token: passwordOf(name),
        port: instance.port,
        maintenance_window: MAINTENANCE,
        snapshot_window: '02:00-03:00',
        snapshot_retention_limit: call('min', ref('var.backup_retention_days'), 35),
        subnet_group_name: ref(`aws_elasticache_subnet_group.${name}.name`),
        security_group_ids: [securityGroup(instance.id)],
      },
      PREVENT,
    ),
  ];
}

function rabbitmq(_build: Build, instance: AwsInstance): Body {
  const name = managedLabel(instance);
  return [
    ownSecret(instance, name),
    resource(
      'aws_mq_broker',
      name,
      {
        broker_name: named(instance.id, 20),
        engine_type: 'RabbitMQ',
        engine_version: '3.13',
        host_instance_type: classOf('mq.m5', instance.size),
        deployment_mode: 'CLUSTER_MULTI_AZ',
        publicly_accessible: false,
        auto_minor_version_upgrade: true,
        subnet_ids: SUBNETS,
        security_groups: [securityGroup(instance.id)],
      },
      nested('user', { username: 'openedx', password: passwordOf(name) }),
      nested('logs', { general: true }),
    ),
  ];
}

function search({ zones }: Build, instance: AwsInstance): Body {
  const count = Math.min(3, zones.length);
  const type = classOf('m6g', instance.size, '.search');
  const start = call('trimsuffix', call('substr', ref('local.name'), 0, 18), '-');
  return [
    resource(
      'aws_opensearch_domain',
      managedLabel(instance),
      { domain_name: template(start, `-${fingerprint([instance.id]).slice(0, 8)}`), engine_version: 'OpenSearch_2.11' },
      nested(
        'cluster_config',
        {
          instance_type: type,
          instance_count: count * Math.ceil(instance.units / count),
          zone_awareness_enabled: true,
          dedicated_master_enabled: true,
          dedicated_master_type: type,
          dedicated_master_count: 3,
        },
        nested('zone_awareness_config', { availability_zone_count: count }),
      ),
      nested('ebs_options', { ebs_enabled: true, volume_type: 'gp3', volume_size: 100 }),
      nested('encrypt_at_rest', { enabled: true, kms_key_id: DATA_KEY }),
      nested('node_to_node_encryption', { enabled: true }),
      nested('domain_endpoint_options', { enforce_https: true, tls_security_policy: 'Policy-Min-TLS-1-2-PFS-2023-10' }),
      nested('vpc_options', {
        subnet_ids: call('slice', SUBNETS, 0, count),
        security_group_ids: [securityGroup(instance.id)],
      }),
      PREVENT,
    ),
  ];
}
