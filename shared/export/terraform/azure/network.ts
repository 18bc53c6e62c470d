import type { CloudBuild } from '../cloud/cloud.ts';
import { eachKeyName } from '../names.ts';
import {
  at,
  block,
  call,
  loop,
  nested,
  object,
  ref,
  resource,
  template,
  type Body,
  type Expr,
  type Item,
} from '../tree.ts';
import { databases, redis } from './services.ts';

const NAME = ref('local.name');
const range = (index: number) => call('cidrsubnet', ref('var.network_cidr'), 4, index);

/** What every resource says about where it is. */
export const HERE = {
  resource_group_name: ref('azurerm_resource_group.main.name'),
  location: ref('azurerm_resource_group.main.location'),
  tags: ref('local.tags'),
};
export const GROUP_NAME = { resource_group_name: HERE.resource_group_name };

/** One network with a subnet per tier, and subnets for what Azure runs in it. The only way out is the NAT gateway. */
export function network(build: CloudBuild): Body {
  return [
    block('locals', [], {
      tags: object({ project: ref('var.project'), environment: ref('var.environment'), managed_by: 'terraform' }),
      subnets: object({ app: range(1), data: range(2), public: range(0) }),
    }),
    resource('azurerm_resource_group', 'main', { name: NAME, location: ref('var.region'), tags: ref('local.tags') }),
    resource('azurerm_virtual_network', 'main', { name: NAME, ...HERE, address_space: [ref('var.network_cidr')] }),
    resource('azurerm_subnet', 'tier', {
      for_each: ref('local.subnets'),
      name: eachKeyName,
      ...inNetwork([ref('each.value')]),
      service_endpoints: ['Microsoft.Storage', ...(build.plan.secrets.length > 0 ? ['Microsoft.KeyVault'] : [])],
    }),
    ...(build.plan.groups.length > 0 ? wayOut() : []),
    ...(build.sites.length > 0 ? [plainSubnet('gateways', 3)] : []),
    ...(databases(build).length > 0 ? [databaseSubnet()] : []),
    ...(redis(build).length > 0 ? [plainSubnet('endpoints', 5)] : []),
  ];
}

function inNetwork(prefixes: Expr): Readonly<Record<string, Expr>> {
  return {
    ...GROUP_NAME,
    virtual_network_name: ref('azurerm_virtual_network.main.name'),
    address_prefixes: prefixes,
    default_outbound_access_enabled: false,
  };
}

function wayOut(): Body {
  return [
    resource('azurerm_public_ip', 'nat', { name: template(NAME, '-nat'), ...HERE, ...FIXED }),
    resource('azurerm_nat_gateway', 'main', { name: NAME, ...HERE, sku_name: 'Standard' }),
    resource('azurerm_nat_gateway_public_ip_association', 'main', {
      nat_gateway_id: ref('azurerm_nat_gateway.main.id'),
      public_ip_address_id: ref('azurerm_public_ip.nat.id'),
    }),
    resource('azurerm_subnet_nat_gateway_association', 'tier', {
      for_each: ref('local.subnets'),
      subnet_id: subnet(ref('each.key')),
      nat_gateway_id: ref('azurerm_nat_gateway.main.id'),
    }),
  ];
}

/** Of public addresses: they stay, and whole zones may fail. */
export const FIXED = { allocation_method: 'Static', sku: 'Standard', zones: ['1', '2', '3'] };

function plainSubnet(name: string, index: number): Item {
  return resource('azurerm_subnet', name, { name: template(NAME, `-${name}`), ...inNetwork([range(index)]) });
}

function databaseSubnet(): Item {
  return resource(
    'azurerm_subnet',
    'databases',
    { name: template(NAME, '-databases'), ...inNetwork([range(4)]) },
    nested(
      'delegation',
      { name: 'mysql' },
      nested('service_delegation', {
        name: 'Microsoft.DBforMySQL/flexibleServers',
        actions: ['Microsoft.Network/virtualNetworks/subnets/join/action'],
      }),
    ),
  );
}

/** Ids of the subnets of machines. */
export const SUBNETS = loop({ names: ['one'], over: ref('azurerm_subnet.tier'), value: ref('one.id') });

/** Id of the subnet of a tier. */
export function subnet(tier: Expr): Expr {
  return at('azurerm_subnet.tier', tier, '.id');
}
