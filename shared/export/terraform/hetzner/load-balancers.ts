import { balancingLocals, members, withOwnListeners } from '../cloud/balancing.ts';
import type { CloudBuild } from '../cloud/cloud.ts';
import { keyName } from '../cloud/key-names.ts';
import {
  at,
  block,
  choice,
  dynamic,
  nested,
  operator,
  ref,
  resource,
  type Body,
  type Expr,
  type Item,
} from '../tree.ts';

const KEY = ref('each.key');
const POOLS = ref('local.pools');
const PORT = ref('each.value.port');
const isHttp = operator(ref('each.value.protocol'), '==', 'HTTP');
const balancerId = (pool: Expr): Expr => at('hcloud_load_balancer.this', pool, '.id');

/** A balancer per target, because those of Hetzner do not tell host names apart. */
export function loadBalancers(build: CloudBuild): Body {
  const own = withOwnListeners(build);
  if (own.routes.length === 0) return [];
  return [
    balancingLocals(own, { members: members(own) }),
    resource(
      'hcloud_load_balancer',
      'this',
      {
        for_each: POOLS,
        name: keyName(),
        load_balancer_type: ref('var.load_balancer_type'),
        location: ref('var.region'),
        labels: ref('local.labels'),
      },
      nested('algorithm', { type: 'least_connections' }),
    ),
    resource('hcloud_load_balancer_target', 'this', {
      for_each: ref('local.members'),
      type: 'server',
      load_balancer_id: balancerId(ref('each.value.pool')),
      server_id: at('hcloud_server.host', ref('each.value.host'), '.id'),
    }),
    ...(build.sites.length > 0 ? [certificates()] : []),
    service(build.sites.length > 0),
  ];
}

function certificates(): Item {
  return resource(
    'hcloud_managed_certificate',
    'site',
    {
      for_each: ref('local.host_names'),
      name: keyName(),
      domain_names: [ref('each.value')],
      labels: ref('local.labels'),
    },
    block('lifecycle', [], { create_before_destroy: true }),
  );
}

/** TLS ends here where host names are; port 80 then only says where to go. */
function service(ended: boolean): Item {
  const when = choice(isHttp, [KEY], []);
  const http = dynamic('http', when, {
    certificates: [at('hcloud_managed_certificate.site', ref('http.value'), '.id')],
    redirect_http: true,
  });
  return resource(
    'hcloud_load_balancer_service',
    'this',
    {
      for_each: POOLS,
      load_balancer_id: balancerId(KEY),
      protocol: choice(isHttp, 'https', 'tcp'),
      listen_port: choice(isHttp, 443, PORT),
      destination_port: PORT,
    },
    ...(ended ? [http] : []),
    nested(
      'health_check',
      { protocol: choice(isHttp, 'http', 'tcp'), port: PORT, interval: 15, timeout: 10, retries: 3 },
      dynamic('http', when, { path: ref('each.value.health_path'), status_codes: ['2??', '3??'] }),
    ),
  );
}
