import type { CloudBuild } from '../cloud/cloud.ts';
import { keyName } from '../cloud/key-names.ts';
import { at, block, call, choice, nested, object, ref, resource, type Body, type Expr, type Item } from '../tree.ts';
import { FIXED, HERE, subnet } from './network.ts';

const KEY = ref('each.key');
const GROUP = ref('each.value.group');
const HOSTS = ref('local.hosts');

/** A machine per host in its zone, and an identity per group that says what its machines may do. */
export function machines({ plan }: CloudBuild): Body {
  if (plan.groups.length === 0) return [];
  const open = plan.groups.some(({ tier }) => tier === 'public');
  return [
    resource('azurerm_user_assigned_identity', 'group', { for_each: ref('local.groups'), name: keyName(), ...HERE }),
    ...(open ? [publicAddress()] : []),
    networkInterface(open),
    resource('azurerm_network_interface_application_security_group_association', 'host', {
      for_each: HOSTS,
      network_interface_id: at('azurerm_network_interface.host', KEY, '.id'),
      application_security_group_id: at('azurerm_application_security_group.group', GROUP, '.id'),
    }),
    virtualMachine(plan.stage.id),
  ];
}

function publicAddress(): Item {
  return resource('azurerm_public_ip', 'host', {
    for_each: ref('local.public_hosts'),
    name: keyName(),
    ...HERE,
    ...FIXED,
  });
}

function networkInterface(open: boolean): Item {
  const address = choice(at('local.groups', GROUP, '.public'), at('azurerm_public_ip.host', KEY, '.id'), null);
  return resource(
    'azurerm_network_interface',
    'host',
    { for_each: HOSTS, name: keyName(), ...HERE },
    nested('ip_configuration', {
      name: 'main',
      subnet_id: subnet(at('local.groups', GROUP, '.tier')),
      private_ip_address_allocation: 'Dynamic',
      ...(open ? { public_ip_address_id: address } : {}),
    }),
  );
}

/** Azure's own usual name. Not one that Ubuntu has a group of already, such as operator: making that user fails, and nobody gets in. */
const ADMIN = 'azureuser';

function virtualMachine(stage: string): Item {
  return resource(
    'azurerm_linux_virtual_machine',
    'host',
    {
      for_each: HOSTS,
      name: keyName(),
      ...HERE,
      tags: call('merge', ref('local.tags'), object({ group: GROUP, stage })),
      size: at('var.machine_groups', GROUP, '.vm_size'),
      zone: at('var.availability_zones', ref('each.value.zone')),
      network_interface_ids: [at('azurerm_network_interface.host', KEY, '.id')],
      admin_username: ADMIN,
      encryption_at_host_enabled: true,
      secure_boot_enabled: true,
      vtpm_enabled: true,
    },
    nested('admin_ssh_key', { username: ADMIN, public_key: ref('var.ssh_public_key') }),
    nested('os_disk', { caching: 'ReadWrite', storage_account_type: 'Premium_LRS' }),
    nested('source_image_reference', {
      publisher: 'Canonical',
      offer: 'ubuntu-24_04-lts',
      sku: 'server',
      version: 'latest',
    }),
    nested('identity', {
      type: 'UserAssigned',
      identity_ids: [at('azurerm_user_assigned_identity.group', GROUP, '.id')],
    }),
    nested('boot_diagnostics', {}),
    block('lifecycle', [], { ignore_changes: [ref('source_image_reference')] }),
  );
}

/** Who the machines of a group are, for roles. */
export function principalOf(group: Expr): Expr {
  return at('azurerm_user_assigned_identity.group', group, '.principal_id');
}
