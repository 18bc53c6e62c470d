import { at, block, call, loop, nested, ref, resource, template, type Body, type Expr } from '../tree.ts';
import { type Build } from './build.ts';
import { byId } from '../names.ts';

const KEY = ref('each.key');

/** The public zone with the certificate and a name per site, and a private zone with a name per host and balancer. */
export function dns(build: Build): Body {
  return [...(build.sites.length > 0 ? publicNames(build) : []), ...privateNames(build)];
}

function publicNames({ sites }: Build): Body {
  const names = byId(
    sites,
    ({ key }) => key,
    ({ label }) => (label === '' ? ref('var.domain_name') : template(`${label}.`, ref('var.domain_name'))),
  );
  return [
    block('locals', [], {
      host_names: names,
      site_balancers: byId(
        sites,
        ({ key }) => key,
        ({ balancer }) => balancer.id,
      ),
    }),
    resource('aws_route53_zone', 'public', {
      name: ref('var.domain_name'),
      comment: template(ref('local.name'), ' public names'),
    }),
    resource(
      'aws_acm_certificate',
      'public',
      {
        domain_name: ref('var.domain_name'),
        subject_alternative_names: call('setsubtract', call('values', ref('local.host_names')), [
          ref('var.domain_name'),
        ]),
        validation_method: 'DNS',
      },
      block('lifecycle', [], { create_before_destroy: true }),
    ),
    ...validation(),
    resource(
      'aws_route53_record',
      'site',
      {
        for_each: ref('local.host_names'),
        zone_id: ref('aws_route53_zone.public.zone_id'),
        name: ref('each.value'),
        type: 'A',
      },
      nested('alias', aliasOf(at('local.site_balancers', KEY))),
    ),
  ];
}

function aliasOf(balancer: Expr): Record<string, Expr> {
  return {
    name: at('aws_lb.this', balancer, '.dns_name'),
    zone_id: at('aws_lb.this', balancer, '.zone_id'),
    evaluate_target_health: true,
  };
}

function validation(): Body {
  return [
    resource('aws_route53_record', 'validation', {
      for_each: loop({
        names: ['option'],
        over: ref('aws_acm_certificate.public.domain_validation_options'),
        key: ref('option.domain_name'),
        value: ref('option'),
      }),
      zone_id: ref('aws_route53_zone.public.zone_id'),
      name: ref('each.value.resource_record_name'),
      type: ref('each.value.resource_record_type'),
      ttl: 60,
      records: [ref('each.value.resource_record_value')],
      allow_overwrite: true,
    }),
    resource('aws_acm_certificate_validation', 'public', {
      certificate_arn: ref('aws_acm_certificate.public.arn'),
      validation_record_fqdns: loop({
        names: ['record'],
        over: ref('aws_route53_record.validation'),
        value: ref('record.fqdn'),
      }),
    }),
  ];
}

function privateNames({ fixed, plan }: Build): Body {
  const inner = template(KEY, '.', ref('aws_route53_zone.private.name'));
  const zone_id = ref('aws_route53_zone.private.zone_id');
  const inside = loop({
    names: ['id', 'balancer'],
    over: ref('local.balancers'),
    key: ref('id'),
    value: ref('balancer'),
    only: ref('balancer.internal'),
  });
  return [
    resource(
      'aws_route53_zone',
      'private',
      {
        name: template(ref('local.name'), '.internal'),
        comment: template(ref('local.name'), ' names inside the network'),
      },
      nested('vpc', { vpc_id: ref('aws_vpc.main.id') }),
    ),
    ...(fixed.length === 0
      ? []
      : [
          resource('aws_route53_record', 'host', {
            for_each: ref('local.hosts'),
            zone_id,
            name: inner,
            type: 'A',
            ttl: 60,
            records: [at('aws_instance.fixed', KEY, '.private_ip')],
          }),
        ]),
    ...(plan.balancers.every((balancer) => balancer.public)
      ? []
      : [
          resource(
            'aws_route53_record',
            'balancer',
            { for_each: inside, zone_id, name: inner, type: 'A' },
            nested('alias', aliasOf(KEY)),
          ),
        ]),
  ];
}
