import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../design/parse.ts';
import { serializeDesign } from '../../design/serialize.ts';
import { importFile } from '../import-file.ts';
import type { Imported } from '../types.ts';

function imported(text: string): Imported {
  const result = importFile(text);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** The shape of edX's reference stack of 2014: its groups with their balancers, and its security groups. */
const GROUPS: Readonly<
  Record<string, { readonly play: string; readonly count: number; readonly balancers?: string[] }>
> = {
  EdxappServerAsGroup: { play: 'edxapp', count: 2, balancers: ['EdxappELB'] },
  CommonClusterServerAsGroup: {
    play: 'commoncluster',
    count: 3,
    balancers: ['RabbitMQELB', 'ElasticSearchELB', 'XqueueELB'],
  },
  XserverServerAsGroup: { play: 'xserver', count: 2, balancers: ['XServerELB'] },
  XQWatcherServerAsGroup: { play: 'xqwatcher', count: 2 },
  WorkerServerAsGroup: { play: 'worker', count: 2 },
  ForumServerAsGroup: { play: 'forum', count: 2, balancers: ['ForumELB'] },
  MongoServerAsGroup: { play: 'mongo', count: 3 },
};

function referenceStack(): string {
  const resources: Record<string, unknown> = {};
  const parameters: Record<string, unknown> = {};
  const balancers = Object.values(GROUPS).flatMap((group) => group.balancers ?? []);
  for (const [name, { play, count, balancers: own }] of Object.entries(GROUPS)) {
    parameters[`${play}DesiredCapacity`] = { Type: 'Number', Default: count };
    resources[name] = {
      Type: 'AWS::AutoScaling::AutoScalingGroup',
      Properties: {
        MinSize: { Ref: `${play}DesiredCapacity` },
        LaunchConfigurationName: { Ref: `${name}Launch` },
        ...(own === undefined ? {} : { LoadBalancerNames: own.map((Ref) => ({ Ref })) }),
        Tags: [{ Key: 'play', Value: play }],
      },
    };
    resources[`${name}Launch`] = {
      Type: 'AWS::AutoScaling::LaunchConfiguration',
      Properties: { SecurityGroups: [{ Ref: `${name}SecurityGroup` }] },
    };
  }
  for (const name of balancers) {
    const Properties = { SecurityGroups: [{ 'Fn::GetAtt': [`${name}SecurityGroup`, 'GroupId'] }] };
    resources[name] = { Type: 'AWS::ElasticLoadBalancing::LoadBalancer', Properties };
  }
  const from = (source: string, port: string) => ({
    FromPort: port,
    SourceSecurityGroupId: { 'Fn::GetAtt': [source, 'GroupId'] },
  });
  const named = [...Object.keys(GROUPS), ...balancers].map((name) => `${name}SecurityGroup`);
  const others = ['Nat', 'Bastion', 'Notifier', 'Cache', 'Database', 'Ssh', 'Deploy', 'Internal'];
  for (const name of [...named, ...others.map((one) => `${one}SecurityGroup`)]) {
    const rules = name === 'MongoServerAsGroupSecurityGroup' ? [from('EdxappServerAsGroupSecurityGroup', '27017')] : [];
    resources[name] = { Type: 'AWS::EC2::SecurityGroup', Properties: { SecurityGroupIngress: rules } };
  }
  resources.EdxappDB = { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'MySQL' } };
  resources.Alarm = { Type: 'AWS::CloudWatch::Alarm', Properties: {} };
  return JSON.stringify({ Parameters: parameters, Resources: resources });
}

describe("edX's reference stack of 2014", () => {
  const { design, understood, unrecognised } = imported(referenceStack());
  const stage = design.stages[0]!;

  it('has 7 groups, 6 balancers and 21 security groups', () => {
    expect(understood).toEqual({ 'scaling groups': 7, 'load balancers': 6, 'security groups': 21, databases: 1 });
  });

  it('has machines with what their tags say, as many as the parameters say', () => {
    expect(stage.components['edxapp-server-as-group']).toMatchObject({
      type: 'lms',
      in: 'edxapp-server-as-group-machines',
    });
    expect(stage.zones['mongo-server-as-group-machines']).toMatchObject({ kind: 'machines', count: 3 });
    expect(stage.components['mongo-server-as-group']?.type).toBe('mongodb');
  });

  it('connects balancers to their machines, and machines as the security groups permit', () => {
    const pairs = stage.connections.map(({ from, to, port }) => [from, to, port]);
    expect(pairs).toContainEqual(['edxapp-elb', 'edxapp-server-as-group', undefined]);
    expect(pairs).toContainEqual(['edxapp-server-as-group', 'mongo-server-as-group', 27017]);
  });

  it('lists what became nothing', () => {
    expect(unrecognised).toEqual([
      {
        name: 'Alarm',
        what: 'AWS::CloudWatch::Alarm',
        why: 'It supports other resources; designs do not draw it.',
      },
    ]);
  });

  it('is a design that opens', () => {
    expect(parseDesign(serializeDesign(design)).ok).toBe(true);
  });
});

describe('a template that says nothing', () => {
  it.each([
    ['AWSTemplateFormatVersion: "2010-09-09"', /no Resources/],
    ['Resources: { A: { Type: "AWS::SNS::Topic" } }', /no machines, balancers or stores/],
  ])('%s is refused with a sentence', (text, why) => {
    const result = importFile(text);
    expect(result.ok ? '' : result.error).toMatch(why);
  });
});

describe('a template that is not quite one', () => {
  const Resources = {
    Orders: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'postgres' } },
    Courses: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'mysql' } },
    Nothing: null,
    Words: 'AWS::EC2::Instance',
  };
  const { design, unrecognised } = imported(JSON.stringify({ Resources }));

  it('lists what stands among its resources and is none', () => {
    expect(unrecognised.map(({ name }) => name)).toEqual(['Nothing', 'Words']);
  });

  it('calls no other database MySQL', () => {
    expect(design.stages[0]?.components).toMatchObject({ orders: { type: 'service' }, courses: { type: 'mysql' } });
  });
});
