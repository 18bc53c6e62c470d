import { uniqueSorted } from '../../base/sort.ts';
import type { Balancer } from '../plan/types.ts';
import { hostName, otherSites } from './balancers.ts';
import { httpBalancers, publicBalancer, type Build } from './build.ts';
import { att, kept, named, ref, type CfnValue, type Resource, type Resources } from './tree.ts';

const MANAGED_RULES = [
  'AWSManagedRulesAmazonIpReputationList',
  'AWSManagedRulesKnownBadInputsRuleSet',
  'AWSManagedRulesCommonRuleSet',
] as const;

/** What the world sees, before there is a balancer: the DNS zone, the certificate and the web firewall. */
export function publicEntry(build: Build): Resources {
  const balancers = httpBalancers(build);
  if (balancers.length === 0) return {};
  return {
    PublicZone: kept('Retain', { Type: 'AWS::Route53::HostedZone', Properties: { Name: ref('DomainName') } }),
    Certificate: certificate(uniqueSorted(balancers.flatMap((balancer) => otherServices(build, balancer)))),
    ...(publicBalancer(build) === undefined ? {} : { WebAcl: webAcl() }),
  };
}

function otherServices(build: Build, balancer: Balancer): readonly string[] {
  return uniqueSorted(otherSites(build, balancer).map(([{ target }]) => target.service));
}

/** The names of the sites at the balancer, its firewall and its alarm. */
export function entryRecords(build: Build): Resources {
  const balancer = publicBalancer(build);
  if (balancer === undefined) return {};
  const name = build.logical(balancer.id);
  return {
    DomainRecord: record(name, ref('DomainName')),
    ...Object.fromEntries(
      otherServices(build, balancer).map((id) => [`${build.logical(id)}Record`, record(name, hostName(id))]),
    ),
    WebAclAssociation: {
      Type: 'AWS::WAFv2::WebACLAssociation',
      Properties: { ResourceArn: ref(name), WebACLArn: att('WebAcl', 'Arn') },
    },
    ServerErrorsAlarm: serverErrors(name),
  };
}

/** Names of one certificate beside the first, at most; beyond, one name stands for all sites. */
const MOST_NAMES = 9;

function certificate(services: readonly string[]): Resource {
  const names = services.length > MOST_NAMES ? [hostName('*')] : services.map(hostName);
  return {
    Type: 'AWS::CertificateManager::Certificate',
    Properties: {
      DomainName: ref('DomainName'),
      ...(names.length > 0 ? { SubjectAlternativeNames: names } : {}),
      ValidationMethod: 'DNS',
      DomainValidationOptions: [{ DomainName: ref('DomainName'), HostedZoneId: ref('PublicZone') }],
    },
  };
}

function record(balancer: string, name: CfnValue): Resource {
  return {
    Type: 'AWS::Route53::RecordSet',
    Properties: {
      HostedZoneId: ref('PublicZone'),
      Name: name,
      Type: 'A',
      AliasTarget: {
        DNSName: att(balancer, 'DNSName'),
        HostedZoneId: att(balancer, 'CanonicalHostedZoneID'),
        EvaluateTargetHealth: true,
      },
    },
  };
}

function visibility(metric: CfnValue): CfnValue {
  return { CloudWatchMetricsEnabled: true, MetricName: metric, SampledRequestsEnabled: true };
}

function webAcl(): Resource {
  return {
    Type: 'AWS::WAFv2::WebACL',
    Properties: {
      Scope: 'REGIONAL',
      DefaultAction: { Allow: {} },
      VisibilityConfig: visibility(named('public')),
      Rules: MANAGED_RULES.map((name, index) => ({
        Name: name,
        Priority: (index + 1) * 10,
        OverrideAction: { None: {} },
        Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: name } },
        VisibilityConfig: visibility(name),
      })),
    },
  };
}

function serverErrors(balancer: string): Resource {
  return {
    Type: 'AWS::CloudWatch::Alarm',
    Properties: {
      AlarmDescription: 'The applications answer with server errors',
      Namespace: 'AWS/ApplicationELB',
      MetricName: 'HTTPCode_Target_5XX_Count',
      Statistic: 'Sum',
      Period: 60,
      EvaluationPeriods: 5,
      Threshold: 10,
      ComparisonOperator: 'GreaterThanThreshold',
      TreatMissingData: 'notBreaching',
      AlarmActions: [ref('AlarmTopic')],
      Dimensions: [{ Name: 'LoadBalancer', Value: att(balancer, 'LoadBalancerFullName') }],
    },
  };
}
