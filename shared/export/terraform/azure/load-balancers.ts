import { balancingLocals, members, tcpListenerMap, tcpListeners } from '../cloud/balancing.ts';
import type { CloudBuild } from '../cloud/cloud.ts';
import { keyName, keyText } from '../cloud/key-names.ts';
import {
  at,
  block,
  call,
  choice,
  loop,
  nested,
  object,
  operator,
  ref,
  resource,
  type Body,
  type Expr,
  type Item,
} from '../tree.ts';
import { gateways, gatewayFacts } from './gateways.ts';
import { FIXED, HERE, subnet } from './network.ts';

const KEY = ref('each.key');
const BALANCERS = ref('local.tcp_balancers');
const FRONT = 'front';
const isTcp = (pool: Expr): Expr => operator(at('local.pools', pool, '.protocol'), '==', 'TCP');

/** Application gateways for what ends TLS, load balancers for what passes TCP on. */
export function loadBalancers(build: CloudBuild): Body {
  if (build.plan.balancers.length === 0) return [];
  const tcp = tcpListeners(build).length > 0;
  return [
    balancingLocals(build, {
      ...(tcp ? { members: members(build), tcp_balancers: tcpBalancers(build) } : {}),
      ...(build.sites.length > 0 ? gatewayFacts(build) : {}),
    }),
    addresses(build, tcp),
    ...(build.sites.length > 0 ? gateways() : []),
    ...(tcp ? [...balancers(build), ...pools(), rules(build)] : []),
  ];
}

/** Balancers that pass something on. */
function tcpBalancers(build: CloudBuild): Expr {
  const entries = tcpListeners(build).map(
    ([, { balancer }]) => [balancer.id, object({ public: balancer.public })] as const,
  );
  return object(Object.fromEntries(entries));
}

/** Where each balancer answers. */
function addresses({ sites }: CloudBuild, tcp: boolean): Item {
  const own = (balancers: string, publicIps: string, inside: Expr): Expr =>
    loop({
      names: ['id', 'balancer'],
      over: ref(balancers),
      key: ref('id'),
      value: choice(at('local.balancers', ref('id'), '.public'), at(publicIps, ref('id'), '.ip_address'), inside),
    });
  const gatewayed = own('local.main_sites', 'azurerm_public_ip.gateway', at('local.gateway_addresses', ref('id')));
  const passed = own(
    'local.tcp_balancers',
    'azurerm_public_ip.balancer',
    at('azurerm_lb.this', ref('id'), '.private_ip_address'),
  );
  const parts = [...(sites.length > 0 ? [gatewayed] : []), ...(tcp ? [passed] : [])];
  return block('locals', [], { balancer_addresses: call('merge', object({}), ...parts) });
}

function balancers({ plan }: CloudBuild): Body {
  const open = loop({
    names: ['id', 'balancer'],
    over: BALANCERS,
    key: ref('id'),
    value: ref('balancer'),
    only: ref('balancer.public'),
  });
  const isPublic = ref('each.value.public');
  const anyPublic = plan.balancers.some((balancer) => balancer.public && balancer.layer === 'tcp');
  return [
    resource('azurerm_public_ip', 'balancer', { for_each: open, name: keyName(), ...HERE, ...FIXED }),
    resource(
      'azurerm_lb',
      'this',
      { for_each: BALANCERS, name: keyName(), ...HERE, sku: 'Standard' },
      nested('frontend_ip_configuration', {
        name: FRONT,
        subnet_id: choice(isPublic, null, subnet('app')),
        private_ip_address_allocation: 'Dynamic',
        zones: choice(isPublic, null, ['1', '2', '3']),
        ...(anyPublic
          ? { public_ip_address_id: choice(isPublic, at('azurerm_public_ip.balancer', KEY, '.id'), null) }
          : {}),
      }),
    ),
  ];
}

function pools(): Body {
  const tcpPools = loop({
    names: ['key', 'pool'],
    over: ref('local.pools'),
    key: ref('key'),
    value: ref('pool'),
    only: operator(ref('pool.protocol'), '==', 'TCP'),
  });
  const tcpMembers = loop({
    names: ['key', 'member'],
    over: ref('local.members'),
    key: ref('key'),
    value: ref('member'),
    only: isTcp(ref('member.pool')),
  });
  const balancer = at('azurerm_lb.this', ref('each.value.balancer'), '.id');
  return [
    resource('azurerm_lb_backend_address_pool', 'this', {
      for_each: tcpPools,
      name: keyText(KEY),
      loadbalancer_id: balancer,
    }),
    resource('azurerm_network_interface_backend_address_pool_association', 'this', {
      for_each: tcpMembers,
      network_interface_id: at('azurerm_network_interface.host', ref('each.value.host'), '.id'),
      ip_configuration_name: 'main',
      backend_address_pool_id: at('azurerm_lb_backend_address_pool.this', ref('each.value.pool'), '.id'),
    }),
    resource('azurerm_lb_probe', 'this', {
      for_each: tcpPools,
      name: keyText(KEY),
      loadbalancer_id: balancer,
      protocol: 'Tcp',
      port: ref('each.value.port'),
      interval_in_seconds: 10,
    }),
  ];
}

function rules(build: CloudBuild): Item {
  const port = ref('each.value.port');
  return resource('azurerm_lb_rule', 'tcp', {
    for_each: tcpListenerMap(build),
    name: keyText(KEY),
    loadbalancer_id: at('azurerm_lb.this', ref('each.value.balancer'), '.id'),
    frontend_ip_configuration_name: FRONT,
    frontend_port: port,
    backend_port: port,
    protocol: 'Tcp',
    backend_address_pool_ids: [at('azurerm_lb_backend_address_pool.this', ref('each.value.pool'), '.id')],
    probe_id: at('azurerm_lb_probe.this', ref('each.value.pool'), '.id'),
    disable_outbound_snat: true,
    idle_timeout_in_minutes: 15,
    tcp_reset_enabled: true,
  });
}
