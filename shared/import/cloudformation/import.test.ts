import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../design/parse.ts';
import { serializeDesign } from '../../design/serialize.ts';
import { importFile } from '../import-file.ts';
import type { Imported } from '../types.ts';
import { BALANCERS, referenceStack, SECURITY_GROUPS, TIERS } from './reference-stack.fixture.ts';

function imported(text: string): Imported {
  const result = importFile(text);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe("edX's reference stack of 2014", () => {
  const { design, understood, unrecognised } = imported(referenceStack());
  const { zones, components, connections } = design.stages[0]!;

  it('has 7 groups, 6 balancers and 21 security groups', () => {
    expect(understood).toMatchObject({
      'scaling groups': 7,
      'load balancers': 6,
      'security groups': 21,
      databases: 1,
      caches: 1,
    });
    expect([TIERS, BALANCERS, SECURITY_GROUPS].map((all) => Object.keys(all).length)).toEqual([7, 6, 21]);
  });

  it.each(
    Object.entries({
      EdxappServerAsGroup: ['lms', 2],
      CommonClusterServerAsGroup: ['service', 3],
      XserverServerAsGroup: ['grader', 2],
      XQWatcherServerAsGroup: ['grader', 2],
      WorkerServerAsGroup: ['worker', 2],
      ForumServerAsGroup: ['forum', 2],
      MongoServerAsGroup: ['mongodb', 3],
    }),
  )('%s has machines with what their tags say, as many as the parameters say', (name, [type, count]) => {
    const found = Object.entries(components).find(([, { name: label }]) => label === name);
    expect(found?.[1].type).toBe(type);
    expect(zones[found?.[1].in ?? '']).toMatchObject({ kind: 'machines', count });
  });

  it.each(Object.keys(BALANCERS))('%s calls the group that names it', (name) => {
    const named = Object.entries(TIERS).filter(([, { balancers = [] }]) => balancers.includes(name));
    const idOf = (label: string) => Object.entries(components).find(([, one]) => one.name === label)?.[0];
    for (const [group] of named)
      expect(connections).toContainEqual(expect.objectContaining({ from: idOf(name), to: idOf(group) }));
    expect(named).toHaveLength(1);
  });

  it('connects machines and stores as the security groups permit, and nothing else', () => {
    const calls = connections.filter(({ from }) => from.endsWith('-as-group'));
    expect(calls.map(({ from, to, port }) => [from, to, port])).toEqual([
      ['forum-server-as-group', 'elastic-search-elb', 9200],
      ['forum-server-as-group', 'common-cluster-server-as-group', 9200],
      ['edxapp-server-as-group', 'rabbit-mqelb', 5672],
      ['common-cluster-server-as-group', 'rabbit-mqelb', 5672],
      ['edxapp-server-as-group', 'common-cluster-server-as-group', 5672],
      ['common-cluster-server-as-group', 'xserver-elb', 80],
      ['edxapp-server-as-group', 'cache-cluster', 11211],
      ['worker-server-as-group', 'cache-cluster', 11211],
      ['edxapp-server-as-group', 'mongo-server-as-group', 27017],
      ['worker-server-as-group', 'mongo-server-as-group', 27017],
      ['forum-server-as-group', 'mongo-server-as-group', 27017],
    ]);
  });

  it('lists what became nothing', () => {
    const alarms = unrecognised.filter(({ what }) => what === 'AWS::CloudWatch::Alarm');
    expect(alarms).toHaveLength(12);
    const others = unrecognised.filter((one) => !alarms.includes(one));
    expect(others.map(({ name }) => name)).toEqual(['EdxDBSubnetGroup', 'DBSecurityGroup', 'CacheSubnetGroup']);
    expect(new Set(unrecognised.map(({ why }) => why))).toEqual(
      new Set(['It supports other resources; Corral makes no component of it.']),
    );
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
