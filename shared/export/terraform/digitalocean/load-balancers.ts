import { balancingLocals, recordName, withOwnListeners } from '../cloud/balancing.ts';
import type { CloudBuild } from '../cloud/cloud.ts';
import { keyName } from '../cloud/key-names.ts';
import {
  at,
  block,
  choice,
  dependsOn,
  dynamic,
  nested,
  operator,
  ref,
  resource,
  type Body,
  type Expr,
  type Item,
} from '../tree.ts';
import { tagOf } from './machines.ts';
import { REGION, VPC } from './network.ts';

const KEY = ref('each.key');
const PORT = ref('each.value.port');
const POOLS = ref('local.pools');
const NAMES = ref('local.host_names');
const isHttp = operator(ref('each.value.protocol'), '==', 'HTTP');

/** A balancer per target, because those of DigitalOcean do not tell host names apart. */
export function loadBalancers(build: CloudBuild): Body {
  const own = withOwnListeners(build);
  if (own.routes.length === 0) return [];
  const ended = build.sites.length > 0;
  return [balancingLocals(own), ...(ended ? names() : []), balancer(ended)];
}

/** The domain with a name and a certificate per site. */
function names(): Body {
  const domain = ref('digitalocean_domain.public.id');
  return [
    resource('digitalocean_domain', 'public', { name: ref('var.domain_name') }),
    resource('digitalocean_record', 'site', {
      for_each: NAMES,
      domain,
      type: 'A',
      name: recordName(ref('each.value')),
      value: at('digitalocean_loadbalancer.this', KEY, '.ip'),
      ttl: 300,
    }),
    resource(
      'digitalocean_certificate',
      'site',
      { for_each: NAMES, name: keyName(), type: 'lets_encrypt', domains: [ref('each.value')] },
      block('lifecycle', [], { create_before_destroy: true }),
      dependsOn('digitalocean_domain.public'),
    ),
  ];
}

function balancer(ended: boolean): Item {
  return resource(
    'digitalocean_loadbalancer',
    'this',
    {
      for_each: POOLS,
      name: keyName(),
      region: REGION,
      vpc_uuid: VPC,
      type: 'REGIONAL',
      network: choice(at('local.balancers', ref('each.value.balancer'), '.public'), 'EXTERNAL', 'INTERNAL'),
      size_unit: 2,
      droplet_tag: tagOf(ref('each.value.group')),
      redirect_http_to_https: isHttp,
      disable_lets_encrypt_dns_records: true,
      tls_cipher_policy: 'STRONG',
    },
    ...(ended ? http() : []),
    dynamic('forwarding_rule', only(operator(ref('each.value.protocol'), '==', 'TCP')), {
      entry_port: PORT,
      entry_protocol: 'tcp',
      target_port: PORT,
      target_protocol: 'tcp',
    }),
    nested('healthcheck', {
      protocol: choice(isHttp, 'http', 'tcp'),
      port: PORT,
      path: ref('each.value.health_path'),
    }),
  );
}

function only(when: Expr): Expr {
  return choice(when, [KEY], []);
}

/** TLS ends here; port 80 only says where to go. */
function http(): Body {
  const rule = (entry: Readonly<Record<string, Expr>>): Item =>
    dynamic('forwarding_rule', only(isHttp), { ...entry, target_port: PORT, target_protocol: 'http' });
  return [
    rule({
      entry_port: 443,
      entry_protocol: 'https',
      certificate_name: at('digitalocean_certificate.site', KEY, '.name'),
    }),
    rule({ entry_port: 80, entry_protocol: 'http' }),
  ];
}
