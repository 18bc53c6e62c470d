import { dictionary } from '../../base/dictionary.ts';
import { fingerprint } from '../../base/fingerprint.ts';
import { groupBy } from '../../base/group-by.ts';
import { uniqueSorted } from '../../base/sort.ts';
import { indexOf } from '../plan/plan-index.ts';
import type { FlowRule } from '../plan/types.ts';
import { portOf, publicBalancers, securityGroupId, type Build } from './build.ts';
import { alike, att, isIntrinsic, ref, tags, type CfnValue, type Resource, type Resources } from './tree.ts';

const INTERNET = 'internet';
/** A group without an egress rule lets everything out; this rule lets nothing out and only stands in its place. */
const NOTHING_OUT = alike([
  {
    Description: 'Stands in for the default rule that allows everything',
    IpProtocol: 'icmp',
    FromPort: 252,
    ToPort: 86,
    CidrIp: '255.255.255.255/32',
  },
]);
/** What machines are kept up with. The mirrors that images of Ubuntu come with at AWS speak plain HTTP only. */
const UPKEEP = alike([
  toInternet(443, 'Package mirrors and AWS APIs'),
  toInternet(80, 'Package mirrors without HTTPS'),
]);

function toInternet(port: number, description: string): CfnValue {
  return { Description: description, IpProtocol: 'tcp', FromPort: port, ToPort: port, CidrIp: '0.0.0.0/0' };
}

/** One group per machine group, balancer and managed service. */
export function securityGroupResources(build: Build): Resources {
  const { groups } = indexOf(build.plan);
  const fromOutside = groupBy(
    build.plan.flows.filter(({ from }) => from === INTERNET),
    ({ to }) => to,
  );
  const redirecting = new Set(publicBalancers(build).map(({ id }) => id));
  return dictionary(
    ownersOf(build).map((id) => [
      securityGroupId(build, id),
      group(build, id, groups.has(id), openPorts(fromOutside.get(id) ?? [], redirecting.has(id))),
    ]),
  );
}

/** Two rules per flow of the plan; nothing wider than the drawing. */
export function securityRuleResources(build: Build): readonly Resources[] {
  const owned = new Set(ownersOf(build));
  const inside = build.plan.flows.filter(({ from, to }) => owned.has(from) && owned.has(to));
  return inside.map((flow) => rulePair(build, flow));
}

/** Logical id of the group whose calls a rule lets through: both rules of a flow, and all that one group calls, have it. */
export function callerOf({ Properties }: Resource): string | undefined {
  const caller = Properties.SourceSecurityGroupId ?? Properties.GroupId;
  return caller !== undefined && isIntrinsic(caller) && caller.fn === 'GetAtt' ? caller.id : undefined;
}

function ownersOf({ plan, managed }: Build): string[] {
  const { groups, balancers } = indexOf(plan);
  return uniqueSorted([...groups.keys(), ...balancers.keys(), ...managed.keys()]);
}

function group(build: Build, id: string, isMachine: boolean, ports: readonly number[]): Resource {
  const skips = skipped(build, id, ports);
  return {
    Type: 'AWS::EC2::SecurityGroup',
    ...(skips.length > 0 ? { Metadata: { checkov: { skip: skips } } } : {}),
    Properties: {
      GroupDescription: id,
      VpcId: ref('Vpc'),
      ...(ports.length > 0 ? { SecurityGroupIngress: ports.map(fromInternet) } : {}),
      SecurityGroupEgress: isMachine ? UPKEEP : NOTHING_OUT,
      Tags: tags(id),
    },
  };
}

/** Security checks that a group cannot meet, each with its reason, in the form that Checkov reads. */
function skipped(build: Build, id: string, ports: readonly number[]): CfnValue[] {
  const classic = indexOf(build.plan).balancers.get(id)?.layer === 'tcp';
  return [
    ...(ports.includes(80) ? [{ id: 'CKV_AWS_260', comment: 'port 80 only redirects to HTTPS' }] : []),
    ...(classic
      ? [{ id: 'CKV2_AWS_5', comment: 'used by a classic load balancer, which the check does not look at' }]
      : []),
  ];
}

/** Ports the internet may call. A balancer that answers visitors over HTTPS also redirects those who come over HTTP. */
function openPorts(flows: readonly FlowRule[], redirects: boolean): number[] {
  const asked = flows.map(({ port }) => port);
  return [...new Set([...asked, ...(redirects ? [80, 443] : [])])].sort((a, b) => a - b);
}

function fromInternet(port: number): CfnValue {
  return {
    Description: `Internet, port ${port}`,
    IpProtocol: 'tcp',
    FromPort: port,
    ToPort: port,
    CidrIp: '0.0.0.0/0',
  };
}

/** Rules are resources of their own, so that two groups may name each other. */
function rulePair(build: Build, flow: FlowRule): Resources {
  const port = portOf(build, flow);
  const name = `Flow${fingerprint([flow.from, flow.to, String(port)]).slice(0, 10)}`;
  const from = att(securityGroupId(build, flow.from), 'GroupId');
  const to = att(securityGroupId(build, flow.to), 'GroupId');
  const shape = {
    Description: `${flow.from} to ${flow.to}`,
    IpProtocol: 'tcp',
    FromPort: port,
    ToPort: port,
  };
  return {
    [`${name}In`]: {
      Type: 'AWS::EC2::SecurityGroupIngress',
      Properties: { GroupId: to, SourceSecurityGroupId: from, ...shape },
    },
    [`${name}Out`]: {
      Type: 'AWS::EC2::SecurityGroupEgress',
      Properties: { GroupId: from, DestinationSecurityGroupId: to, ...shape },
    },
  };
}
