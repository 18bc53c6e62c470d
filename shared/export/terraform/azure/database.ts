import type { CloudBuild } from '../cloud/cloud.ts';
import { at, block, call, dependsOn, nested, ref, resource, template, type Body, type Item } from '../tree.ts';
import { GROUP_NAME, HERE } from './network.ts';
import { databases } from './services.ts';
import { worldKeyName } from './world-names.ts';

const KEY = ref('each.key');
const SERVERS = ref('var.databases');

/** MySQL with a standby in a second zone, in a subnet of its own, with a name inside the network. */
export function database(build: CloudBuild): Body {
  if (databases(build).length === 0) return [];
  return [
    resource('azurerm_private_dns_zone', 'mysql', {
      name: template(ref('local.name'), '.private.mysql.database.azure.com'),
      ...GROUP_NAME,
      tags: ref('local.tags'),
    }),
    resource('azurerm_private_dns_zone_virtual_network_link', 'mysql', {
      name: ref('local.name'),
      ...GROUP_NAME,
      private_dns_zone_name: ref('azurerm_private_dns_zone.mysql.name'),
      virtual_network_id: ref('azurerm_virtual_network.main.id'),
    }),
    server(),
    resource('azurerm_mysql_flexible_database', 'openedx', {
      for_each: SERVERS,
      name: 'openedx',
      ...GROUP_NAME,
      server_name: at('azurerm_mysql_flexible_server.this', KEY, '.name'),
      charset: 'utf8mb4',
      collation: 'utf8mb4_unicode_ci',
    }),
  ];
}

/** Zones are left to Azure after the first time: they change places when the standby takes over. */
function server(): Item {
  return resource(
    'azurerm_mysql_flexible_server',
    'this',
    {
      for_each: SERVERS,
      name: worldKeyName(),
      ...HERE,
      version: '8.0.21',
      sku_name: ref('each.value.sku'),
      zone: '1',
      administrator_login: 'dbadmin',
      administrator_password_wo: ref('var.database_password'),
      administrator_password_wo_version: 1,
      delegated_subnet_id: ref('azurerm_subnet.databases.id'),
      private_dns_zone_id: ref('azurerm_private_dns_zone.mysql.id'),
      backup_retention_days: call('min', 35, ref('var.backup_retention_days')),
    },
    nested('high_availability', { mode: 'ZoneRedundant', standby_availability_zone: '2' }),
    nested('storage', { size_gb: ref('each.value.disk_gib'), auto_grow_enabled: true }),
    block('lifecycle', [], {
      prevent_destroy: true,
      ignore_changes: [ref('zone'), ref('high_availability[0].standby_availability_zone'), ref('storage[0].size_gb')],
    }),
    dependsOn('azurerm_private_dns_zone_virtual_network_link.mysql'),
  );
}
