import type { CloudBuild } from '../cloud/cloud.ts';
import { keyName } from '../cloud/key-names.ts';
import { at, block, call, dependsOn, nested, ref, resource, type Body, type Item } from '../tree.ts';
import { NETWORK } from './network.ts';
import { databases } from './services.ts';

const KEY = ref('each.key');

/** Cloud SQL with a standby, backups and a log to go back along; reached inside the network only, over TLS. */
export function database(build: CloudBuild): Body {
  if (databases(build).length === 0) return [];
  return [
    instance(),
    resource('google_sql_database', 'openedx', {
      for_each: ref('var.databases'),
      name: 'openedx',
      instance: at('google_sql_database_instance.this', KEY, '.name'),
      charset: 'utf8mb4',
    }),
  ];
}

function instance(): Item {
  return resource(
    'google_sql_database_instance',
    'this',
    {
      for_each: ref('var.databases'),
      name: keyName(),
      region: ref('var.region'),
      database_version: 'MYSQL_8_0',
      deletion_protection: ref('var.deletion_protection'),
    },
    nested(
      'settings',
      {
        tier: ref('each.value.tier'),
        edition: 'ENTERPRISE',
        availability_type: 'REGIONAL',
        disk_size: ref('each.value.disk_gib'),
        disk_type: 'PD_SSD',
        disk_autoresize: true,
        deletion_protection_enabled: ref('var.deletion_protection'),
      },
      backups(),
      nested('ip_configuration', { ipv4_enabled: false, private_network: NETWORK, ssl_mode: 'ENCRYPTED_ONLY' }),
      nested('insights_config', { query_insights_enabled: true }),
    ),
    // The disk grows by itself; the number here is where it starts.
    block('lifecycle', [], { prevent_destroy: true, ignore_changes: [ref('settings[0].disk_size')] }),
    dependsOn('google_service_networking_connection.services'),
  );
}

function backups(): Item {
  return nested(
    'backup_configuration',
    {
      enabled: true,
      binary_log_enabled: true,
      start_time: '03:00',
      location: ref('var.region'),
      transaction_log_retention_days: call('min', 7, ref('var.backup_retention_days')),
    },
    nested('backup_retention_settings', { retained_backups: ref('var.backup_retention_days') }),
  );
}
