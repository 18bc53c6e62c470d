import type { Balancer } from '../../plan/types.ts';
import {
  at,
  block,
  call,
  choice,
  comment,
  loop,
  nested,
  object,
  operator,
  ref,
  resource,
  template,
  type Body,
  type Expr,
  type Item,
} from '../tree.ts';
import { securityGroup, type Build } from './build.ts';
import { byId } from '../names.ts';
import { type Route } from '../../plan/routes.ts';
import { priorities } from '../priorities.ts';
import { forwards, weighted } from './blue-green.ts';

const KEY = ref('each.key');
/** Names of balancers and target groups take 32 characters. */
const LONGEST = 32;

/** HTTP balancers end TLS and route by host name; the others pass TCP on. */
export function loadBalancers(build: Build): Body {
  const { balancers } = build.plan;
  if (balancers.length === 0) return [];
  const tcp = balancers.some(({ layer }) => layer === 'tcp');
  return [
    block('locals', [], {
      balancers: byId(balancers, ({ id }) => id, balancerFacts),
      target_groups: byId(build.routes, ({ key }) => key, routeFacts),
      balancer_names: shortNames(),
    }),
    ...(tcp ? [comment('checkov:skip=CKV_AWS_131:network balancers read no headers, so they have none to drop')] : []),
    ...(tcp && balancers.some((one) => one.public && one.layer === 'tcp')
      ? [comment('checkov:skip=CKV2_AWS_28:a web access list reads HTTP, and this balancer passes TCP on')]
      : []),
    balancer(),
    ...(build.routes.length > 0 ? [targetGroup()] : []),
    ...attachments(build),
    ...httpListeners(build),
    ...tcpListeners(build),
  ];
}

function balancerFacts({ layer, public: open }: Balancer): Expr {
  return object({ type: layer === 'http' ? 'application' : 'network', internal: !open, tier: open ? 'public' : 'app' });
}

function routeFacts({ target, balancer }: Route): Expr {
  const http = balancer.layer === 'http';
  return object({
    port: target.port,
    protocol: http ? 'HTTP' : 'TCP',
    health_path: http ? (target.healthPath ?? '/') : null,
  });
}

/** The beginning of the name and part of its hash: equal input, equal name. AWS takes no two hyphens in a row here. */
function shortNames(): Expr {
  const whole = template(ref('local.name'), '-', ref('key'));
  const start = call('trimsuffix', call('substr', call('replace', whole, '--', '-'), 0, LONGEST - 9), '-');
  return loop({
    names: ['key'],
    over: call('concat', call('keys', ref('local.balancers')), call('keys', ref('local.target_groups'))),
    key: ref('key'),
    value: template(start, '-', call('substr', call('sha1', whole), 0, 8)),
  });
}

function balancer(): Item {
  const subnets = object({ public: ref('aws_subnet.public'), app: ref('aws_subnet.app') });
  const application = operator(ref('each.value.type'), '==', 'application');
  return resource(
    'aws_lb',
    'this',
    {
      for_each: ref('local.balancers'),
      name: at('local.balancer_names', KEY),
      load_balancer_type: ref('each.value.type'),
      internal: ref('each.value.internal'),
      security_groups: [securityGroup(KEY)],
      subnets: loop({ names: ['subnet'], over: at(subnets, ref('each.value.tier')), value: ref('subnet.id') }),
      drop_invalid_header_fields: choice(application, true, null),
      desync_mitigation_mode: choice(application, 'defensive', null),
      enable_cross_zone_load_balancing: true,
      enable_deletion_protection: ref('var.deletion_protection'),
      depends_on: [ref('aws_s3_bucket_policy.logs')],
    },
    nested('access_logs', { bucket: ref('aws_s3_bucket.logs.id'), prefix: 'balancers', enabled: true }),
  );
}

function targetGroup(): Item {
  const path = ref('each.value.health_path');
  return resource(
    'aws_lb_target_group',
    'this',
    {
      for_each: ref('local.target_groups'),
      name: at('local.balancer_names', KEY),
      vpc_id: ref('aws_vpc.main.id'),
      port: ref('each.value.port'),
      protocol: ref('each.value.protocol'),
      target_type: 'instance',
      deregistration_delay: 60,
    },
    // Over TCP the check is the usual one: a block without a path takes whatever the provider finds, which it then refuses.
    block(
      'dynamic',
      ['health_check'],
      { for_each: choice(operator(path, '==', null), [], [path]) },
      nested('content', {
        protocol: 'HTTP',
        path: ref('health_check.value'),
        matcher: '200',
        interval: 30,
        timeout: 5,
        healthy_threshold: 2,
        unhealthy_threshold: 3,
      }),
    ),
    block('lifecycle', [], { create_before_destroy: true }),
  );
}

/** Machines of scaling groups register themselves; the others are registered one by one. */
function attachments({ routes, fixed }: Build): Body {
  const hosts = new Map(fixed.map((group) => [group.id, group.hosts]));
  const members = routes.flatMap(({ key, target }) =>
    (hosts.get(target.group) ?? []).map(({ name }) => ({ key, name })),
  );
  if (members.length === 0) return [];
  return [
    resource('aws_lb_target_group_attachment', 'fixed', {
      for_each: byId(
        members,
        ({ key, name }) => `${key}--${name}`,
        ({ key, name }) => object({ target_group: key, host: name }),
      ),
      target_group_arn: at('aws_lb_target_group.this', ref('each.value.target_group'), '.arn'),
      target_id: at('aws_instance.fixed', ref('each.value.host'), '.id'),
    }),
  ];
}

function httpListeners(build: Build): Body {
  const { sites } = build;
  const main = sites.filter((site) => site.main);
  const others = sites.filter((site) => !site.main);
  if (main.length === 0) return [];
  // Listener rules take 1 to 50,000.
  const order = priorities(
    others.map(({ key }) => key),
    1,
    49_999,
  );
  const mainOf = byId(
    main,
    (site) => site.balancer.id,
    ({ key }) => key,
  );
  return [
    block('locals', [], { sites: mainOf, ...(build.twoColours ? { forwards: forwards(build.routes) } : {}) }),
    redirect(),
    https(build),
    ...(others.length === 0
      ? []
      : [
          hostRule(
            build,
            byId(
              others,
              ({ key }) => key,
              ({ key, balancer: { id } }) => object({ balancer: id, priority: order.get(key) ?? 1 }),
            ),
          ),
        ]),
  ];
}

function redirect(): Item {
  return resource(
    'aws_lb_listener',
    'redirect',
    { for_each: ref('local.sites'), load_balancer_arn: at('aws_lb.this', KEY, '.arn'), port: 80, protocol: 'HTTP' },
    nested(
      'default_action',
      { type: 'redirect' },
      nested('redirect', { port: '443', protocol: 'HTTPS', status_code: 'HTTP_301' }),
    ),
  );
}

function https({ twoColours }: Build): Item {
  return resource(
    'aws_lb_listener',
    'https',
    {
      for_each: ref('local.sites'),
      load_balancer_arn: at('aws_lb.this', KEY, '.arn'),
      port: 443,
      protocol: 'HTTPS',
      ssl_policy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      certificate_arn: ref('aws_acm_certificate_validation.public.certificate_arn'),
    },
    twoColours
      ? weighted('default_action', ref('each.value'))
      : nested('default_action', {
          type: 'forward',
          target_group_arn: at('aws_lb_target_group.this', ref('each.value'), '.arn'),
        }),
  );
}

function hostRule({ twoColours }: Build, rules: Expr): Item {
  return resource(
    'aws_lb_listener_rule',
    'host',
    {
      for_each: rules,
      listener_arn: at('aws_lb_listener.https', ref('each.value.balancer'), '.arn'),
      priority: ref('each.value.priority'),
    },
    twoColours
      ? weighted('action', KEY)
      : nested('action', { type: 'forward', target_group_arn: at('aws_lb_target_group.this', KEY, '.arn') }),
    nested('condition', {}, nested('host_header', { values: [at('local.host_names', KEY)] })),
  );
}

function tcpListeners({ routes }: Build): Body {
  const passed = routes.filter(({ balancer: { layer }, main }) => layer === 'tcp' && main);
  if (passed.length === 0) return [];
  return [
    resource(
      'aws_lb_listener',
      'tcp',
      {
        for_each: byId(
          passed,
          ({ balancer: { id }, target }) => `${id}--${String(target.port)}`,
          ({ balancer: { id }, target, key }) => object({ balancer: id, port: target.port, target_group: key }),
        ),
        load_balancer_arn: at('aws_lb.this', ref('each.value.balancer'), '.arn'),
        port: ref('each.value.port'),
        protocol: 'TCP',
      },
      nested('default_action', {
        type: 'forward',
        target_group_arn: at('aws_lb_target_group.this', ref('each.value.target_group'), '.arn'),
      }),
    ),
  ];
}
