import type { CloudBuild } from '../cloud/cloud.ts';
import { secretReaders } from '../cloud/users.ts';
import { byId } from '../names.ts';
import { at, call, data, nested, object, ref, resource, type Body } from '../tree.ts';
import { principalOf } from './machines.ts';
import { HERE, SUBNETS } from './network.ts';
import { worldName } from './world-names.ts';

/** A vault for the passwords of each store, and who may read it. The values never pass through Terraform. */
export function secrets({ plan }: CloudBuild): Body {
  if (plan.secrets.length === 0) return [];
  const readers = secretReaders(plan);
  return [
    data('azurerm_client_config', 'current', {}),
    resource(
      'azurerm_key_vault',
      'store',
      {
        for_each: call(
          'toset',
          plan.secrets.map(({ id }) => id),
        ),
        name: worldName('kv-'),
        ...HERE,
        tags: call('merge', ref('local.tags'), object({ store: ref('each.key') })),
        tenant_id: ref('data.azurerm_client_config.current.tenant_id'),
        sku_name: 'standard',
        rbac_authorization_enabled: true,
        // Azure never takes it back: with the variable for protection, a stack could not be removed.
        purge_protection_enabled: true,
        soft_delete_retention_days: 30,
      },
      nested('network_acls', {
        default_action: 'Deny',
        bypass: 'AzureServices',
        virtual_network_subnet_ids: SUBNETS,
        ip_rules: ref('var.secret_writers'),
      }),
    ),
    ...(readers.length === 0
      ? []
      : [
          resource('azurerm_role_assignment', 'secret_reader', {
            for_each: byId(
              readers,
              ({ store, group }) => `${store}--${group}`,
              ({ store, group }) => object({ store, group }),
            ),
            scope: at('azurerm_key_vault.store', ref('each.value.store'), '.id'),
            role_definition_name: 'Key Vault Secrets User',
            principal_id: principalOf(ref('each.value.group')),
            principal_type: 'ServicePrincipal',
          }),
        ]),
  ];
}
