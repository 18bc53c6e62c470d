import { uniqueSorted } from '../../base/sort.ts';
import type { Balancer } from '../plan/types.ts';
import { hostName, labelOf, siteId, sitesOf, type Site } from './balancers.ts';
import { httpBalancers, publicBalancer, publicBalancers, type Build } from './build.ts';
import { att, kept, named, ref, type CfnValue, type Resource, type Resources } from './tree.ts';

const MANAGED_RULES = [
  'AWSManagedRulesAmazonIpReputationList',
  'AWSManagedRulesKnownBadInputsRuleSet',
  'AWSManagedRulesCommonRuleSet',
] as const;

/** What the world sees, before there is a balancer: the DNS zone, the certificate and the web firewall. */
export function publicEntry(build: Build): Resources {
  const sites = allSites(build);
  if (sites.length === 0) return {};
  return {
    PublicZone: kept('Retain', { Type: 'AWS::Route53::HostedZone', Properties: { Name: ref('DomainName') } }),
    Certificate: certificate(build, sites),
    ...(publicBalancer(build) === undefined ? {} : { WebAcl: webAcl() }),
  };
}

function allSites(build: Build): readonly Site[] {
  return httpBalancers(build).flatMap((balancer) => sitesOf(build, balancer));
}

/** The names of all sites; the firewall and the alarm of every balancer that visitors reach. */
export function entryRecords(build: Build): Resources {
  return Object.fromEntries([
    ...allSites(build).map((site) => [recordId(build, site), record(build, site)]),
    ...publicBalancers(build).flatMap((balancer) => guards(build, balancer)),
  ]) as Resources;
}

/** The first balancer has the plain names, as it always had. */
function ownId(build: Build, { id }: Balancer, what: string): string {
  return publicBalancer(build)?.id === id ? what : `${build.logical(id)}${what}`;
}

function recordId(build: Build, site: Site): string {
  const [{ balancer, target, main }] = site;
  if (publicBalancer(build)?.id !== balancer.id) return `${siteId(build, site)}Record`;
  return main ? 'DomainRecord' : `${build.logical(target.service)}Record`;
}

function guards(build: Build, balancer: Balancer): readonly (readonly [string, Resource])[] {
  const name = build.logical(balancer.id);
  const association: Resource = {
    Type: 'AWS::WAFv2::WebACLAssociation',
    Properties: { ResourceArn: ref(name), WebACLArn: att('WebAcl', 'Arn') },
  };
  return [
    [ownId(build, balancer, 'WebAclAssociation'), association],
    [ownId(build, balancer, 'ServerErrorsAlarm'), serverErrors(name)],
  ];
}

/** Names of one certificate beside the first, at most; beyond, names with a star stand for all sites of a balancer. */
const MOST_NAMES = 9;

function certificate(build: Build, sites: readonly Site[]): Resource {
  const labels = uniqueSorted(sites.map((site) => labelOf(build, site)).filter((label) => label !== ''));
  const names = (labels.length > MOST_NAMES ? uniqueSorted(labels.map(starred)) : labels).map(hostName);
  const proof = (name: CfnValue): CfnValue => ({ DomainName: name, HostedZoneId: ref('PublicZone') });
  return {
    Type: 'AWS::CertificateManager::Certificate',
    Properties: {
      DomainName: ref('DomainName'),
      ...(names.length > 0 ? { SubjectAlternativeNames: names } : {}),
      ValidationMethod: 'DNS',
      // A name without a proof of its own would wait for a person to make one.
      DomainValidationOptions: [ref('DomainName'), ...names].map(proof),
    },
  };
}

/** `forum.lb` → `*.lb`: a star stands for one part of a name. */
function starred(label: string): string {
  return ['*', ...label.split('.').slice(1)].join('.');
}

function record(build: Build, site: Site): Resource {
  const balancer = build.logical(site[0].balancer.id);
  return {
    Type: 'AWS::Route53::RecordSet',
    Properties: {
      HostedZoneId: ref('PublicZone'),
      Name: hostName(labelOf(build, site)),
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
