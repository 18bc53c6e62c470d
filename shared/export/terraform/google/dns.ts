import type { CloudBuild } from '../cloud/cloud.ts';
import { keyName } from '../cloud/key-names.ts';
import { at, call, loop, nested, ref, resource, template, type Body, type Expr, type Item } from '../tree.ts';

const KEY = ref('each.key');
const NAMES = ref('local.host_names');
const ZONE = ref('google_dns_managed_zone.public.name');
const AUTHORIZATION = 'google_certificate_manager_dns_authorization.site';

/** The public zone with a name and a certificate per site. */
export function dns({ sites }: CloudBuild): Body {
  if (sites.length === 0) return [];
  const balancer = at('local.pools', KEY, '.balancer');
  return [
    resource(
      'google_dns_managed_zone',
      'public',
      { name: ref('local.name'), dns_name: template(ref('var.domain_name'), '.'), description: 'Names of the sites' },
      nested('dnssec_config', { state: 'on' }),
    ),
    record('site', {
      name: template(ref('each.value'), '.'),
      type: 'A',
      rrdatas: [at('google_compute_address.balancer', balancer, '.address')],
    }),
    ...certificates(),
  ];
}

function certificates(): Body {
  const proof = (attribute: string): Expr =>
    loop({
      names: ['record'],
      over: at(AUTHORIZATION, KEY, '.dns_resource_record'),
      value: ref(`record.${attribute}`),
    });
  return [
    resource('google_certificate_manager_dns_authorization', 'site', {
      for_each: NAMES,
      name: keyName(),
      location: ref('var.region'),
      type: 'PER_PROJECT_RECORD',
      domain: ref('each.value'),
    }),
    record('certificate', { name: call('join', '', proof('name')), type: 'CNAME', rrdatas: proof('data') }),
    resource(
      'google_certificate_manager_certificate',
      'site',
      { for_each: NAMES, name: keyName(), location: ref('var.region') },
      nested('managed', { domains: [ref('each.value')], dns_authorizations: [at(AUTHORIZATION, KEY, '.id')] }),
    ),
  ];
}

function record(name: string, facts: Readonly<Record<string, Expr>>): Item {
  return resource('google_dns_record_set', name, { for_each: NAMES, managed_zone: ZONE, ttl: 300, ...facts });
}
