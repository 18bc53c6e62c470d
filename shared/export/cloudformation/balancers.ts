import { indexOf } from '../plan/plan-index.ts';
import type { Balancer, BalancerTarget } from '../plan/types.ts';
import { targetGroupId } from './application-groups.ts';
import { securityGroupId, subnetId, type Build } from './build.ts';
import { instanceId } from './stateful-machines.ts';
import { LOGS_BUCKET } from './storage.ts';
import { att, ref, tags, type CfnValue, type Resource, type Resources } from './tree.ts';

/** Balancers that end TLS and route by host name, with their target groups and listeners. */
export function httpBalancerResources(build: Build): Resources {
  const http = build.plan.balancers.filter(({ layer }) => layer === 'http');
  return Object.assign({}, ...http.map((balancer) => oneBalancer(build, balancer)));
}

function oneBalancer(build: Build, balancer: Balancer): Resources {
  const name = build.logical(balancer.id);
  const targets = balancer.targets.map(
    (target) => [targetGroupId(build, balancer.id, target.service), targetGroup(build, balancer, target)] as const,
  );
  return { [name]: loadBalancer(build, balancer), ...Object.fromEntries(targets), ...listeners(build, balancer) };
}

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

function targetGroup(build: Build, balancer: Balancer, target: BalancerTarget): Resource {
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
      Tags: tags(`${balancer.id}-${target.service}`),
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
  const [first, ...others] = balancer.targets;
  if (first === undefined) return {};
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
    DefaultActions: [forward(build, balancer, first)],
  });
  const rules = others.map((target, index) => [
    `${targetGroupId(build, balancer.id, target.service)}Rule`,
    hostRule(build, balancer, target, (index + 1) * 10),
  ]);
  return { [`${name}Http`]: plain, [`${name}Https`]: secure, ...Object.fromEntries(rules) };
}

function listener(build: Build, balancer: Balancer, properties: Readonly<Record<string, CfnValue>>): Resource {
  return {
    Type: 'AWS::ElasticLoadBalancingV2::Listener',
    Properties: { LoadBalancerArn: ref(build.logical(balancer.id)), ...properties },
  };
}

function forward(build: Build, balancer: Balancer, target: BalancerTarget): CfnValue {
  return { Type: 'forward', TargetGroupArn: ref(targetGroupId(build, balancer.id, target.service)) };
}

/** Every application but the first answers under its own host name: `ID.DOMAIN`. */
function hostRule(build: Build, balancer: Balancer, target: BalancerTarget, priority: number): Resource {
  return {
    Type: 'AWS::ElasticLoadBalancingV2::ListenerRule',
    Properties: {
      ListenerArn: ref(`${build.logical(balancer.id)}Https`),
      Priority: priority,
      Conditions: [{ Field: 'host-header', HostHeaderConfig: { Values: [hostName(target.service)] } }],
      Actions: [forward(build, balancer, target)],
    },
  };
}

export function hostName(service: string): CfnValue {
  return { fn: 'Sub', template: `${service}.\${DomainName}` };
}
