import { at, call, nested, ref, resource, template, type Body } from '../tree.ts';
import { GROUP_NAME, HERE } from './network.ts';

const VAULT = { ...GROUP_NAME, recovery_vault_name: ref('azurerm_recovery_services_vault.main.name') };

/** Daily backups of every machine that keeps data, its disk included. Azure keeps them 7 days at least. */
export function machinesWithData(): Body {
  return [
    resource('azurerm_recovery_services_vault', 'main', {
      name: template(ref('local.name'), '-backup'),
      ...HERE,
      sku: 'Standard',
      storage_mode_type: 'ZoneRedundant',
      soft_delete_enabled: true,
    }),
    resource(
      'azurerm_backup_policy_vm',
      'daily',
      { name: template(ref('local.name'), '-daily'), ...VAULT, policy_type: 'V2' },
      nested('backup', { frequency: 'Daily', time: '03:00' }),
      nested('retention_daily', { count: call('max', 7, ref('var.backup_retention_days')) }),
    ),
    resource('azurerm_backup_protected_vm', 'data', {
      for_each: ref('local.data_hosts'),
      ...VAULT,
      source_vm_id: at('azurerm_linux_virtual_machine.host', ref('each.key'), '.id'),
      backup_policy_id: ref('azurerm_backup_policy_vm.daily.id'),
    }),
  ];
}
