import { balancingLocals, members, tcpListenerMap, tcpListeners } from '../cloud/balancing.ts';
import type { CloudBuild } from '../cloud/cloud.ts';
import { eachKeyName } from '../names.ts';
import { at, choice, loop, nested, object, operator, ref, resource, template, type Body, type Item } from '../tree.ts';
import { subnet } from './network.ts';

const KEY = ref('each.key');
const POOLS = ref('local.pools');
const balancerId = (id: Parameters<typeof at>[1]) => at('openstack_lb_loadbalancer_v2.this', id, '.id');

/** Octavia: a balancer each, a pool per target with its members and health check, and listeners. */
export function loadBalancers(build: CloudBuild): Body {
  const { plan, routes, sites } = build;
  if (plan.balancers.length === 0) return [];
  return [
    balancingLocals(build, { members: members(build) }),
    resource('openstack_lb_loadbalancer_v2', 'this', {
      for_each: ref('local.balancers'),
      name: eachKeyName,
      vip_subnet_id: subnet('public'),
      security_group_ids: [at('openstack_networking_secgroup_v2.this', KEY, '.id')],
    }),
    ...(plan.balancers.some((balancer) => balancer.public) ? [publicAddress()] : []),
    ...(routes.length > 0 ? pools() : []),
    ...(sites.length > 0 ? sitesOver(build) : []),
    ...tcp(build),
  ];
}

function publicAddress(): Item {
  const open = loop({
    names: ['id', 'balancer'],
    over: ref('local.balancers'),
    key: ref('id'),
    value: ref('balancer'),
    only: ref('balancer.public'),
  });
  return resource('openstack_networking_floatingip_v2', 'balancer', {
    for_each: open,
    pool: ref('var.external_network'),
    port_id: at('openstack_lb_loadbalancer_v2.this', KEY, '.vip_port_id'),
  });
}

function pools(): Body {
  const path = ref('each.value.health_path');
  return [
    resource('openstack_lb_pool_v2', 'this', {
      for_each: POOLS,
      name: eachKeyName,
      loadbalancer_id: balancerId(ref('each.value.balancer')),
      protocol: ref('each.value.protocol'),
      lb_method: 'LEAST_CONNECTIONS',
    }),
    resource('openstack_lb_monitor_v2', 'this', {
      for_each: POOLS,
      name: eachKeyName,
      pool_id: at('openstack_lb_pool_v2.this', KEY, '.id'),
      type: ref('each.value.protocol'),
      url_path: path,
      expected_codes: choice(operator(path, '==', null), null, '200'),
      delay: 30,
      timeout: 5,
      max_retries: 2,
    }),
    resource('openstack_lb_member_v2', 'this', {
      for_each: ref('local.members'),
      name: eachKeyName,
      pool_id: at('openstack_lb_pool_v2.this', ref('each.value.pool'), '.id'),
      address: at('openstack_networking_port_v2.host', ref('each.value.host'), '.all_fixed_ips[0]'),
      protocol_port: ref('each.value.port'),
      subnet_id: subnet('public'),
    }),
  ];
}

/** TLS ends here; port 80 only says where to go; other sites of a balancer are told apart by their names. */
function sitesOver({ sites }: CloudBuild): Body {
  return [
    listener('https', {
      protocol: 'TERMINATED_HTTPS',
      protocol_port: 443,
      default_tls_container_ref: ref('var.certificate_ref'),
      tls_versions: ['TLSv1.2', 'TLSv1.3'],
      default_pool_id: at('openstack_lb_pool_v2.this', ref('each.value'), '.id'),
      insert_headers: object({ 'X-Forwarded-For': 'true', 'X-Forwarded-Proto': 'true' }),
    }),
    listener('redirect', { protocol: 'HTTP', protocol_port: 80 }),
    ...redirects(),
    ...(sites.some(({ main }) => !main) ? hostRules() : []),
  ];
}

function listener(name: string, facts: Parameters<typeof object>[0]): Item {
  return resource('openstack_lb_listener_v2', name, {
    for_each: ref('local.main_sites'),
    name: template(ref('local.name'), '-', KEY, `-${name}`),
    loadbalancer_id: balancerId(KEY),
    ...facts,
  });
}

function redirects(): Body {
  return [
    resource('openstack_lb_l7policy_v2', 'redirect', {
      for_each: ref('local.host_names'),
      name: template(ref('local.name'), '-', KEY, '-redirect'),
      listener_id: at('openstack_lb_listener_v2.redirect', at('local.pools', KEY, '.balancer'), '.id'),
      action: 'REDIRECT_PREFIX',
      redirect_prefix: template('https://', ref('each.value')),
      redirect_http_code: 301,
    }),
    hostName('redirect', ref('local.host_names')),
  ];
}

function hostRules(): Body {
  const others = loop({
    names: ['key', 'name'],
    over: ref('local.host_names'),
    key: ref('key'),
    value: ref('name'),
    only: operator(at('local.main_sites', at('local.pools', ref('key'), '.balancer')), '!=', ref('key')),
  });
  return [
    resource('openstack_lb_l7policy_v2', 'host', {
      for_each: others,
      name: eachKeyName,
      listener_id: at('openstack_lb_listener_v2.https', at('local.pools', KEY, '.balancer'), '.id'),
      action: 'REDIRECT_TO_POOL',
      redirect_pool_id: at('openstack_lb_pool_v2.this', KEY, '.id'),
    }),
    hostName('host', others),
  ];
}

function hostName(policy: string, names: Parameters<typeof at>[1]): Item {
  return resource('openstack_lb_l7rule_v2', policy, {
    for_each: names,
    l7policy_id: at(`openstack_lb_l7policy_v2.${policy}`, KEY, '.id'),
    type: 'HOST_NAME',
    compare_type: 'EQUAL_TO',
    value: ref('each.value'),
  });
}

function tcp(build: CloudBuild): Body {
  if (tcpListeners(build).length === 0) return [];
  return [
    resource(
      'openstack_lb_listener_v2',
      'tcp',
      {
        for_each: tcpListenerMap(build),
        name: eachKeyName,
        loadbalancer_id: balancerId(ref('each.value.balancer')),
        protocol: 'TCP',
        protocol_port: ref('each.value.port'),
        default_pool_id: at('openstack_lb_pool_v2.this', ref('each.value.pool'), '.id'),
      },
      nested('timeouts', { create: '15m', update: '15m', delete: '15m' }),
    ),
  ];
}
