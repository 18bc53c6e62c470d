import { priorities } from '../priorities.ts';
import { byId } from '../names.ts';
import type { CloudBuild } from '../cloud/cloud.ts';
import { keyName, keyText } from '../cloud/key-names.ts';
import {
  at,
  call,
  choice,
  dependsOn,
  dynamic,
  loop,
  nested,
  operator,
  ref,
  resource,
  template,
  type Body,
  type Expr,
  type Item,
} from '../tree.ts';
import { FIXED, HERE } from './network.ts';

const KEY = ref('each.key');
const GATEWAYS = ref('local.main_sites');
const MAIN = ref('each.value');
const isPublic = at('local.balancers', KEY, '.public');
const CERTIFICATE = 'sites';

type Facts = Readonly<Record<string, Expr>>;

/** Numbers that stay when another site or balancer comes: the order of rules, and addresses inside the network. */
export function gatewayFacts({ sites }: CloudBuild): Facts {
  const order = priorities(
    sites.map(({ key }) => key),
    10,
    19_000,
  );
  const balancers = [...new Set(sites.map(({ balancer }) => balancer.id))];
  const places = priorities(balancers, 10, 250);
  const range = call('cidrsubnet', ref('var.network_cidr'), 4, 3);
  return {
    site_order: byId(
      sites,
      ({ key }) => key,
      ({ key }) => order.get(key) ?? 0,
    ),
    gateway_addresses: byId(
      balancers,
      (id) => id,
      (id) => call('cidrhost', range, places.get(id) ?? 0),
    ),
  };
}

/** A gateway with a firewall per balancer: TLS ends here, port 80 only says where to go, sites are told apart by names. */
export function gateways(): Body {
  return [
    resource('azurerm_user_assigned_identity', 'gateways', { name: template(ref('local.name'), '-gateways'), ...HERE }),
    resource('azurerm_role_assignment', 'certificate', {
      scope: ref('var.certificate_vault_id'),
      role_definition_name: 'Key Vault Secrets User',
      principal_id: ref('azurerm_user_assigned_identity.gateways.principal_id'),
      principal_type: 'ServicePrincipal',
    }),
    firewall(),
    resource('azurerm_public_ip', 'gateway', { for_each: GATEWAYS, name: keyName(KEY, '-gw'), ...HERE, ...FIXED }),
    gateway(),
  ];
}

function firewall(): Item {
  return resource(
    'azurerm_web_application_firewall_policy',
    'sites',
    { name: template(ref('local.name'), '-sites'), ...HERE },
    nested('policy_settings', { mode: 'Prevention', file_upload_limit_in_mb: 750 }),
    nested('managed_rules', {}, nested('managed_rule_set', { type: 'Microsoft_DefaultRuleSet', version: '2.1' })),
  );
}

function gateway(): Item {
  return resource(
    'azurerm_application_gateway',
    'this',
    {
      for_each: GATEWAYS,
      name: keyName(),
      ...HERE,
      zones: ['1', '2', '3'],
      firewall_policy_id: ref('azurerm_web_application_firewall_policy.sites.id'),
    },
    nested('sku', { name: 'WAF_v2', tier: 'WAF_v2' }),
    nested('autoscale_configuration', { min_capacity: 2, max_capacity: 10 }),
    nested('identity', { type: 'UserAssigned', identity_ids: [ref('azurerm_user_assigned_identity.gateways.id')] }),
    nested('gateway_ip_configuration', { name: 'main', subnet_id: ref('azurerm_subnet.gateways.id') }),
    ...fronts(),
    nested('ssl_policy', { policy_type: 'Predefined', policy_name: 'AppGwSslPolicy20220101' }),
    nested('ssl_certificate', { name: CERTIFICATE, key_vault_secret_id: ref('var.certificate_secret_id') }),
    ...backends(),
    ...redirect(),
    ...listeners(),
    dependsOn('azurerm_role_assignment.certificate'),
  );
}

/** Azure wants a public address on every gateway; those inside listen at their private one alone. */
function fronts(): Body {
  const inside = choice(isPublic, [], [at('local.gateway_addresses', KEY)]);
  return [
    nested('frontend_ip_configuration', {
      name: 'public',
      public_ip_address_id: at('azurerm_public_ip.gateway', KEY, '.id'),
    }),
    dynamic('frontend_ip_configuration', inside, {
      name: 'private',
      subnet_id: ref('azurerm_subnet.gateways.id'),
      private_ip_address_allocation: 'Static',
      private_ip_address: ref('frontend_ip_configuration.value'),
    }),
    nested('frontend_port', { name: 'http', port: 80 }),
    nested('frontend_port', { name: 'https', port: 443 }),
  ];
}

const front = choice(isPublic, 'public', 'private');

/** Everything of this balancer that a map has an entry for. */
function ours(map: string): Expr {
  return loop({
    names: ['key', 'one'],
    over: ref(map),
    key: ref('key'),
    value: ref('one'),
    only: operator(at('local.pools', ref('key'), '.balancer'), '==', KEY),
  });
}

function backends(): Body {
  const name = (type: string): Expr => keyText(ref(`${type}.key`));
  const hosts = loop({
    names: ['name', 'host'],
    over: ref('local.hosts'),
    value: at('azurerm_network_interface.host', ref('name'), '.private_ip_address'),
    only: operator(ref('host.group'), '==', ref('backend_address_pool.value.group')),
  });
  const pools = ours('local.pools');
  return [
    dynamic('backend_address_pool', pools, { name: name('backend_address_pool'), ip_addresses: hosts }),
    dynamic('backend_http_settings', pools, {
      name: name('backend_http_settings'),
      port: ref('backend_http_settings.value.port'),
      protocol: 'Http',
      cookie_based_affinity: 'Disabled',
      request_timeout: 60,
      probe_name: name('backend_http_settings'),
    }),
    dynamic('probe', pools, {
      name: name('probe'),
      protocol: 'Http',
      host: at('local.host_names', ref('probe.key')),
      path: ref('probe.value.health_path'),
      interval: 10,
      timeout: 5,
      unhealthy_threshold: 2,
    }),
  ];
}

function redirect(): Body {
  return [
    nested('http_listener', {
      name: 'http',
      frontend_ip_configuration_name: front,
      frontend_port_name: 'http',
      protocol: 'Http',
    }),
    nested('redirect_configuration', {
      name: 'https',
      redirect_type: 'Permanent',
      target_listener_name: keyText(MAIN),
      include_path: true,
      include_query_string: true,
    }),
    nested('request_routing_rule', {
      name: 'http',
      rule_type: 'Basic',
      priority: 1,
      http_listener_name: 'http',
      redirect_configuration_name: 'https',
    }),
  ];
}

/** The main site answers to every name that no other site has, so that its rule comes last. */
function listeners(): Body {
  const sites = ours('local.host_names');
  const rule = ref('request_routing_rule.key');
  return [
    dynamic('http_listener', sites, {
      name: keyText(ref('http_listener.key')),
      frontend_ip_configuration_name: front,
      frontend_port_name: 'https',
      protocol: 'Https',
      ssl_certificate_name: CERTIFICATE,
      host_name: choice(operator(ref('http_listener.key'), '==', MAIN), null, ref('http_listener.value')),
    }),
    dynamic('request_routing_rule', sites, {
      name: keyText(rule),
      rule_type: 'Basic',
      priority: choice(operator(rule, '==', MAIN), 20_000, at('local.site_order', rule)),
      http_listener_name: keyText(rule),
      backend_address_pool_name: keyText(rule),
      backend_http_settings_name: keyText(rule),
    }),
  ];
}
