import { at, block, call, nested, object, ref, resource, type Body, type Item, type Expr } from '../tree.ts';
import type { Build } from './build.ts';

const RULES = {
  AWSManagedRulesAmazonIpReputationList: 10,
  AWSManagedRulesKnownBadInputsRuleSet: 20,
  AWSManagedRulesCommonRuleSet: 30,
};

/** A web access list in front of every public HTTP balancer. */
export function waf({ plan }: Build): Body {
  const open = plan.balancers.filter((balancer) => balancer.public && balancer.layer === 'http');
  if (open.length === 0) return [];
  return [
    resource(
      'aws_wafv2_web_acl',
      'public',
      { name: ref('local.name'), description: 'Public sites', scope: 'REGIONAL' },
      nested('default_action', {}, nested('allow', {})),
      managedRules(),
      visibility(ref('local.name')),
    ),
    resource('aws_wafv2_web_acl_association', 'public', {
      for_each: call(
        'toset',
        open.map(({ id }) => id),
      ),
      resource_arn: at('aws_lb.this', ref('each.key'), '.arn'),
      web_acl_arn: ref('aws_wafv2_web_acl.public.arn'),
    }),
  ];
}

function managedRules(): Item {
  return block(
    'dynamic',
    ['rule'],
    { for_each: object(RULES) },
    nested(
      'content',
      { name: ref('rule.key'), priority: ref('rule.value') },
      nested('override_action', {}, nested('none', {})),
      nested('statement', {}, nested('managed_rule_group_statement', { vendor_name: 'AWS', name: ref('rule.key') })),
      visibility(ref('rule.key')),
    ),
  );
}

function visibility(name: Expr): Item {
  return nested('visibility_config', {
    cloudwatch_metrics_enabled: true,
    metric_name: name,
    sampled_requests_enabled: true,
  });
}
