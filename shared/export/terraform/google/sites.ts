import { keyName, keyText } from '../cloud/key-names.ts';
import {
  at,
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
import { NETWORK, subnet } from './network.ts';

const KEY = ref('each.key');
const REGION = ref('var.region');
const BALANCERS = ref('local.main_sites');
const backend = (route: Expr): Expr => at('google_compute_region_backend_service.this', route, '.id');

/** TLS ends here; port 80 only says where to go; sites of a balancer are told apart by their names. */
export function sitesOver(): Body {
  return [
    byHostName(),
    redirect(),
    resource('google_compute_region_ssl_policy', 'modern', {
      name: template(ref('local.name'), '-modern'),
      region: REGION,
      profile: 'MODERN',
      min_tls_version: 'TLS_1_2',
    }),
    resource('google_compute_region_target_https_proxy', 'this', {
      for_each: BALANCERS,
      name: keyName(),
      region: REGION,
      url_map: at('google_compute_region_url_map.sites', KEY, '.id'),
      ssl_policy: ref('google_compute_region_ssl_policy.modern.id'),
      certificate_manager_certificates: sites((key) => at('google_certificate_manager_certificate.site', key, '.id')),
    }),
    resource('google_compute_region_target_http_proxy', 'redirect', {
      for_each: BALANCERS,
      name: keyName(),
      region: REGION,
      url_map: at('google_compute_region_url_map.redirect', KEY, '.id'),
    }),
    listener('https', '443', 'google_compute_region_target_https_proxy.this'),
    listener('http', '80', 'google_compute_region_target_http_proxy.redirect'),
  ];
}

/** A list with something for every site of the balancer. */
function sites(value: (key: Expr) => Expr): Expr {
  return loop({ names: ['key', 'name'], over: ref('local.host_names'), value: value(ref('key')), only: isOurs });
}

const isOurs = operator(at('local.pools', ref('key'), '.balancer'), '==', KEY);

function byHostName(): Item {
  const names = loop({
    names: ['key', 'name'],
    over: ref('local.host_names'),
    key: ref('key'),
    value: ref('name'),
    only: isOurs,
  });
  return resource(
    'google_compute_region_url_map',
    'sites',
    { for_each: BALANCERS, name: keyName(), region: REGION, default_service: backend(ref('each.value')) },
    dynamic('host_rule', names, { hosts: [ref('host_rule.value')], path_matcher: keyText(ref('host_rule.key')) }),
    dynamic('path_matcher', names, {
      name: keyText(ref('path_matcher.key')),
      default_service: backend(ref('path_matcher.key')),
    }),
  );
}

function redirect(): Item {
  return resource(
    'google_compute_region_url_map',
    'redirect',
    { for_each: BALANCERS, name: keyName(KEY, '-http'), region: REGION },
    nested('default_url_redirect', {
      https_redirect: true,
      redirect_response_code: 'MOVED_PERMANENTLY_DEFAULT',
      strip_query: false,
    }),
  );
}

function listener(name: string, port: string, proxies: string): Item {
  const open = at('local.balancers', KEY, '.public');
  return resource(
    'google_compute_forwarding_rule',
    name,
    {
      for_each: BALANCERS,
      name: keyName(KEY, name === 'http' ? '-http' : ''),
      region: REGION,
      load_balancing_scheme: choice(open, 'EXTERNAL_MANAGED', 'INTERNAL_MANAGED'),
      ip_protocol: 'TCP',
      ip_address: at('google_compute_address.balancer', KEY, '.id'),
      port_range: port,
      target: at(proxies, KEY, '.id'),
      network: NETWORK,
      subnetwork: choice(open, null, subnet('app')),
    },
    dependsOn('google_compute_subnetwork.proxies'),
  );
}
