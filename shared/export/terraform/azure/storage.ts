import type { CloudBuild } from '../cloud/cloud.ts';
import { keyName } from '../cloud/key-names.ts';
import { bucketUsers } from '../cloud/users.ts';
import { keepsData } from '../cloud/variables.ts';
import { byId } from '../names.ts';
import { at, block, call, nested, object, ref, resource, type Body, type Item } from '../tree.ts';
import { machinesWithData } from './backup.ts';
import { principalOf } from './machines.ts';
import { HERE, SUBNETS } from './network.ts';
import { worldName } from './world-names.ts';

const KEY = ref('each.key');
const PREVENT = block('lifecycle', [], { prevent_destroy: true });

/** A disk per host that keeps data, backed up with its machine, and a private, versioned container per object store. */
export function storage(build: CloudBuild): Body {
  return [
    ...(keepsData(build) ? [...disks(), ...machinesWithData()] : []),
    ...(build.plan.objectStores.length > 0 ? containers(build) : []),
  ];
}

function disks(): Body {
  const hosts = ref('local.data_hosts');
  return [
    resource(
      'azurerm_managed_disk',
      'data',
      {
        for_each: hosts,
        name: keyName(KEY, '-data'),
        ...HERE,
        zone: at('var.availability_zones', ref('each.value.zone')),
        storage_account_type: 'Premium_LRS',
        create_option: 'Empty',
        disk_size_gb: at('var.machine_groups', ref('each.value.group'), '.disk_gib'),
        public_network_access_enabled: false,
        network_access_policy: 'DenyAll',
      },
      PREVENT,
    ),
    resource('azurerm_virtual_machine_data_disk_attachment', 'data', {
      for_each: hosts,
      managed_disk_id: at('azurerm_managed_disk.data', KEY, '.id'),
      virtual_machine_id: at('azurerm_linux_virtual_machine.host', KEY, '.id'),
      lun: 10,
      caching: 'ReadOnly',
    }),
  ];
}

function containers({ plan }: CloudBuild): Body {
  const users = bucketUsers(plan);
  return [
    account(plan.objectStores.map(({ id }) => id)),
    resource(
      'azurerm_storage_container',
      'store',
      {
        for_each: ref('azurerm_storage_account.store'),
        name: 'files',
        storage_account_id: ref('each.value.id'),
        container_access_type: 'private',
      },
      PREVENT,
    ),
    ...(users.length === 0 ? [] : [access(users)]),
  ];
}

function account(ids: readonly string[]): Item {
  return resource(
    'azurerm_storage_account',
    'store',
    {
      for_each: call('toset', ids),
      name: worldName('st'),
      ...HERE,
      account_tier: 'Standard',
      account_replication_type: 'ZRS',
      min_tls_version: 'TLS1_2',
      https_traffic_only_enabled: true,
      infrastructure_encryption_enabled: true,
      allow_nested_items_to_be_public: false,
      shared_access_key_enabled: false,
      default_to_oauth_authentication: true,
    },
    nested(
      'blob_properties',
      { versioning_enabled: true },
      nested('delete_retention_policy', { days: 30 }),
      nested('container_delete_retention_policy', { days: 30 }),
    ),
    nested('network_rules', { default_action: 'Deny', bypass: ['AzureServices'], virtual_network_subnet_ids: SUBNETS }),
    PREVENT,
  );
}

function access(users: ReturnType<typeof bucketUsers>): Item {
  return resource('azurerm_role_assignment', 'store_user', {
    for_each: byId(
      users,
      ({ store, group }) => `${store}--${group}`,
      ({ store, group }) => object({ store, group }),
    ),
    scope: at('azurerm_storage_account.store', ref('each.value.store'), '.id'),
    role_definition_name: 'Storage Blob Data Contributor',
    principal_id: principalOf(ref('each.value.group')),
    principal_type: 'ServicePrincipal',
  });
}
