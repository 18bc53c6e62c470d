import { groupBy } from '../../base/group-by.ts';
import { indexOf } from '../plan/plan-index.ts';
import type { Route } from '../plan/routes.ts';
import type { Balancer, BalancerTarget } from '../plan/types.ts';
import { colourSuffix, share } from './blue-green.ts';
import { securityGroupId, subnetId, type Build } from './build.ts';
import { instanceId } from './stateful-machines.ts';
import { LOGS_BUCKET } from './storage.ts';
import { att, ref, tags, type CfnValue, type Resource, type Resources } from './tree.ts';

/** Balancers that end TLS and route by host name, with their target groups and listeners. */
export function httpBalancerResources(build: Build): readonly Resources[] {
  const http = build.plan.balancers.filter(({ layer }) => layer === 'http');
  return http.map((balancer) => oneBalancer(build, balancer));
}

function oneBalancer(build: Build, balancer: Balancer): Resources {
  const name = build.logical(balancer.id);
  const targets = (build.routes.get(balancer.id) ?? []).map(
    (route) => [targetGroupId(build, route), targetGroup(build, route)] as const,
  );
  return { [name]: loadBalancer(build, balancer), ...Object.fromEntries(targets), ...listeners(build, balancer) };
}

const NO_WEB_ACL = { id: 'CKV2_AWS_28', comment: 'answers machines of this network only' };

function loadBalancer(build: Build, balancer: Balancer): Resource {
  const tier = balancer.public ? 'public' : 'app';
  const attributes: Record<string, CfnValue> = {
    'deletion_protection.enabled': 'true',
    'access_logs.s3.enabled': 'true',
    'access_logs.s3.bucket': ref(LOGS_BUCKET),
    'access_logs.s3.prefix': `balancers/${balancer.id}`,
    'routing.http.drop_invalid_header_fields.enabled': 'true',
  };
  return {
    Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    ...(balancer.public ? {} : { Metadata: { checkov: { skip: [NO_WEB_ACL] } } }),
    DependsOn: ['InternetGatewayAttachment', `${LOGS_BUCKET}Policy`],
    Properties: {
      Type: 'application',
      Scheme: balancer.public ? 'internet-facing' : 'internal',
      SecurityGroups: [att(securityGroupId(build, balancer.id), 'GroupId')],
      Subnets: build.zones.map((_, index) => ref(subnetId(tier, index + 1))),
      LoadBalancerAttributes: Object.entries(attributes).map(([Key, Value]) => ({ Key, Value })),
      Tags: tags(balancer.id),
    },
  };
}

function targetGroup(build: Build, { balancer, target, colour }: Route): Resource {
  const members = memberInstances(build, target);
  return {
    Type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
    Properties: {
      VpcId: ref('Vpc'),
      Port: target.port,
      Protocol: 'HTTP',
      TargetType: 'instance',
      HealthCheckPath: target.healthPath ?? '/',
      HealthCheckTimeoutSeconds: 5,
      Matcher: { HttpCode: '200' },
      HealthCheckIntervalSeconds: 30,
      HealthyThresholdCount: 2,
      UnhealthyThresholdCount: 3,
      TargetGroupAttributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '60' }],
      ...(members.length > 0 ? { Targets: members } : {}),
      Tags: tags([balancer.id, target.service, colour ?? []].flat().join('-')),
    },
  };
}

/** Instances of a stateful group are named here; those of a scaling group register themselves. */
function memberInstances(build: Build, target: BalancerTarget): readonly CfnValue[] {
  const group = indexOf(build.plan).groups.get(target.group);
  if (group?.kind !== 'stateful') return [];
  return group.hosts.map((_, index) => ({ Id: ref(instanceId(build, group.id, index + 1)), Port: target.port }));
}

function listeners(build: Build, balancer: Balancer): Resources {
  const name = build.logical(balancer.id);
  const sites = sitesOf(build, balancer);
  const main = sites.find(([route]) => route?.main === true);
  if (main === undefined) return {};
  const plain = listener(build, balancer, {
    Port: 80,
    Protocol: 'HTTP',
    DefaultActions: [{ Type: 'redirect', RedirectConfig: { Port: '443', Protocol: 'HTTPS', StatusCode: 'HTTP_301' } }],
  });
  const secure = listener(build, balancer, {
    Port: 443,
    Protocol: 'HTTPS',
    SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
    Certificates: [{ CertificateArn: ref('Certificate') }],
    DefaultActions: [main.length === 1 ? forward(build, main) : NOTHING_THERE],
  });
  const rules = [
    ...sites
      .filter(([{ main: leads }]) => !leads)
      .map((site, index) => rule(build, site, (index + 1) * 10, hostOf(build, site))),
    ...(main.length === 1 ? [] : [rule(build, main, LAST_PRIORITY, ANYTHING)]),
  ];
  return { [`${name}Http`]: plain, [`${name}Https`]: secure, ...Object.fromEntries(rules) };
}

function listener(build: Build, balancer: Balancer, properties: Readonly<Record<string, CfnValue>>): Resource {
  return {
    Type: 'AWS::ElasticLoadBalancingV2::Listener',
    Properties: { LoadBalancerArn: ref(build.logical(balancer.id)), ...properties },
  };
}

/** To the one group of a site, or divided between its colours. */
function forward(build: Build, site: Site): CfnValue {
  const [one, ...others] = site;
  if (others.length === 0) return { Type: 'forward', TargetGroupArn: ref(targetGroupId(build, one)) };
  const groups = site.map((route) => ({
    TargetGroupArn: ref(targetGroupId(build, route)),
    ...(route.colour === undefined ? {} : { Weight: share(route.colour) }),
  }));
  return { Type: 'forward', ForwardConfig: { TargetGroups: groups } };
}

/** A site that is divided answers by a rule after all others, because shares are taken by rules only (docs/decisions/0020). */
const LAST_PRIORITY = 50_000;
const ANYTHING: CfnValue = { Field: 'path-pattern', PathPatternConfig: { Values: ['/*'] } };
const NOTHING_THERE: CfnValue = { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '503' } };

/** Every application but the main one answers under a host name of its own. */
function hostOf(build: Build, site: Site): CfnValue {
  return { Field: 'host-header', HostHeaderConfig: { Values: [hostName(labelOf(build, site))] } };
}

/** What stands before the domain in the name of a site. */
export function labelOf({ labels }: Build, [{ siteKey }]: Site): string {
  return labels.get(siteKey) ?? '';
}

function rule(build: Build, site: Site, priority: number, condition: CfnValue): readonly [string, Resource] {
  const resource = {
    Type: 'AWS::ElasticLoadBalancingV2::ListenerRule',
    Properties: {
      ListenerArn: ref(`${build.logical(site[0].balancer.id)}Https`),
      Priority: priority,
      Conditions: [condition],
      Actions: [forward(build, site)],
    },
  };
  return [`${siteId(build, site)}Rule`, resource];
}

/** Routes of one service at one port: one, or one per colour. */
export type Site = readonly [Route, ...Route[]];

export function sitesOf({ routes }: Build, { id }: Balancer): readonly Site[] {
  const sites = groupBy(routes.get(id) ?? [], ({ siteKey }) => siteKey);
  return [...sites.values()] as unknown as readonly Site[];
}

/** `LbToLms`; a second port of the same service is part of the id. */
export function siteId(build: Build, [{ balancer, target }]: Site): string {
  const first = balancer.targets.find(({ service }) => service === target.service);
  const port = first?.port === target.port ? '' : String(target.port);
  return `${build.logical(balancer.id)}To${build.logical(target.service)}${port}`;
}

/** Logical id of the target group of a route. */
export function targetGroupId(build: Build, route: Route): string {
  return `${siteId(build, [route])}${colourSuffix(route.colour)}`;
}

/** The domain itself without a label. */
export function hostName(label: string): CfnValue {
  return label === '' ? ref('DomainName') : { fn: 'Sub', template: `${label}.\${DomainName}` };
}
