import { groupBy } from '../../../base/group-by.ts';
import { sortBy } from '../../../base/sort.ts';
import { indexOf } from '../../plan/plan-index.ts';
import { balancingLocals, tcpListenerMap, tcpListeners } from '../cloud/balancing.ts';
import type { CloudBuild } from '../cloud/cloud.ts';
import { keyName } from '../cloud/key-names.ts';
import {
  at,
  call,
  choice,
  dynamic,
  loop,
  object,
  operator,
  ref,
  resource,
  template,
  type Body,
  type Expr,
  type Item,
} from '../tree.ts';
import { NETWORK, subnet } from './network.ts';
import { sitesOver } from './sites.ts';

const KEY = ref('each.key');
const REGION = ref('var.region');
const isHttp = operator(ref('each.value.protocol'), '==', 'HTTP');
const isPublic = (balancer: Expr): Expr => at('local.balancers', balancer, '.public');

/** Balancers of the region, so that what people send stays in it: an address each, a backend per target, and listeners. */
export function loadBalancers(build: CloudBuild): Body {
  if (build.plan.balancers.length === 0) return [];
  return [
    balancingLocals(build, build.routes.length > 0 ? { instance_groups: instanceGroups(build) } : {}),
    address(),
    ...(build.routes.length > 0 ? [instanceGroup(), healthCheck(), backendService()] : []),
    ...(build.sites.length > 0 ? sitesOver() : []),
    ...tcp(build),
  ];
}

/** Google counts machines by group and zone. */
function instanceGroups({ plan, routes }: CloudBuild): Expr {
  const used = new Set(routes.map(({ target }) => target.group));
  const places = [...used].flatMap((group) =>
    [...groupBy(indexOf(plan).groups.get(group)?.hosts ?? [], ({ zone }) => zone).keys()].map((zone) => ({
      group,
      zone,
    })),
  );
  const entries = places.map(({ group, zone }) => [`${group}--${zone}`, object({ group, zone })] as const);
  return object(Object.fromEntries(sortBy(entries, ([key]) => key)));
}

function address(): Item {
  const open = ref('each.value.public');
  return resource('google_compute_address', 'balancer', {
    for_each: ref('local.balancers'),
    name: keyName(),
    region: REGION,
    address_type: choice(open, 'EXTERNAL', 'INTERNAL'),
    purpose: choice(open, null, 'SHARED_LOADBALANCER_VIP'),
    subnetwork: choice(open, null, subnet('app')),
  });
}

function instanceGroup(): Item {
  const here = operator(
    operator(ref('host.group'), '==', ref('each.value.group')),
    '&&',
    operator(ref('host.zone'), '==', ref('each.value.zone')),
  );
  const ports = loop({
    names: ['pool'],
    over: ref('local.pools'),
    value: ref('pool.port'),
    only: operator(ref('pool.group'), '==', ref('each.value.group')),
  });
  return resource(
    'google_compute_instance_group',
    'this',
    {
      for_each: ref('local.instance_groups'),
      name: keyName(ref('each.value.group'), '-', ref('each.value.zone')),
      zone: at('local.zones', ref('each.value.zone')),
      network: NETWORK,
      instances: loop({
        names: ['name', 'host'],
        over: ref('local.hosts'),
        value: at('google_compute_instance.host', ref('name'), '.self_link'),
        only: here,
      }),
    },
    dynamic('named_port', call('toset', ports), {
      name: template('port-', ref('named_port.value')),
      port: ref('named_port.value'),
    }),
  );
}

function healthCheck(): Item {
  const check = (type: string, when: Expr, facts: Parameters<typeof object>[0]): Item =>
    dynamic(type, choice(when, [ref('each.value')], []), facts);
  const port = (type: string) => ref(`${type}.value.port`);
  return resource(
    'google_compute_region_health_check',
    'this',
    { for_each: ref('local.pools'), name: keyName(), region: REGION, check_interval_sec: 10, timeout_sec: 5 },
    check('http_health_check', isHttp, {
      port: port('http_health_check'),
      request_path: ref('http_health_check.value.health_path'),
    }),
    check('tcp_health_check', operator(ref('each.value.protocol'), '==', 'TCP'), { port: port('tcp_health_check') }),
  );
}

function backendService(): Item {
  const groups = loop({
    names: ['key', 'members'],
    over: ref('local.instance_groups'),
    key: ref('key'),
    value: ref('members'),
    only: operator(ref('members.group'), '==', ref('each.value.group')),
  });
  return resource(
    'google_compute_region_backend_service',
    'this',
    {
      for_each: ref('local.pools'),
      name: keyName(),
      region: REGION,
      protocol: ref('each.value.protocol'),
      load_balancing_scheme: template(
        choice(isPublic(ref('each.value.balancer')), 'EXTERNAL', 'INTERNAL'),
        choice(isHttp, '_MANAGED', ''),
      ),
      port_name: choice(isHttp, template('port-', ref('each.value.port')), null),
      health_checks: [at('google_compute_region_health_check.this', KEY, '.id')],
      connection_draining_timeout_sec: 60,
    },
    dynamic('backend', groups, {
      group: at('google_compute_instance_group.this', ref('backend.key'), '.self_link'),
      balancing_mode: choice(isHttp, 'UTILIZATION', 'CONNECTION'),
      capacity_scaler: choice(isHttp, 1, null),
    }),
  );
}

/** Passed on with the address of the caller as it is. */
function tcp(build: CloudBuild): Body {
  if (tcpListeners(build).length === 0) return [];
  const balancer = ref('each.value.balancer');
  return [
    resource('google_compute_forwarding_rule', 'tcp', {
      for_each: tcpListenerMap(build),
      name: keyName(KEY, '-tcp'),
      region: REGION,
      load_balancing_scheme: choice(isPublic(balancer), 'EXTERNAL', 'INTERNAL'),
      ip_protocol: 'TCP',
      ip_address: at('google_compute_address.balancer', balancer, '.id'),
      ports: [ref('each.value.port')],
      backend_service: at('google_compute_region_backend_service.this', ref('each.value.pool'), '.id'),
      network: choice(isPublic(balancer), null, NETWORK),
      subnetwork: choice(isPublic(balancer), null, subnet('app')),
    }),
  ];
}
