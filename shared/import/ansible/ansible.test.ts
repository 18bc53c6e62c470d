import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../design/parse.ts';
import { serializeDesign } from '../../design/serialize.ts';
import { importFile } from '../import-file.ts';
import type { Imported } from '../types.ts';
import { expandHosts } from './host-ranges.ts';

function imported(text: string): Imported {
  const result = importFile(text);
  if (!result.ok) throw new Error(result.error);
  expect(parseDesign(serializeDesign(result.value.design)).ok).toBe(true);
  return result.value;
}

const INI = `# The tiers of a small installation.
[mysql]
db1.example.org ansible_host=10.0.0.5  # the only one

[mongo]
mongo[1:3]

[app]
app01 availability_zone=a
app02 availability_zone="b"

[forum]
app01
app02

[data:children]
mysql
mongo

[all:vars]
EDXAPP_MYSQL_HOST = 10.0.0.5
EDXAPP_MONGO_HOSTS=["mongo1","mongo2"]
EDXAPP_MEMCACHE=x
FORUM_MONGO_HOSTS=mongo1
`;

describe('an inventory in INI', () => {
  const { design, understood } = imported(INI);
  const stage = design.stages[0]!;

  it('has a component for each group, and machines for hosts with equal groups', () => {
    expect(stage.components.mysql).toMatchObject({ type: 'mysql', in: 'mysql-machines' });
    expect(stage.components.mongo).toMatchObject({ type: 'mongodb', in: 'mongo-machines' });
    expect(stage.zones['mongo-machines']).toMatchObject({ kind: 'machines', count: 3 });
    expect(stage.components.app).toMatchObject({ type: 'lms', in: stage.components.forum?.in });
    expect(stage.zones[stage.components.app?.in ?? '']).toMatchObject({ count: 2, spread: ['a', 'b'] });
    expect(understood).toEqual({ hosts: 6, groups: 6 });
  });

  it('is connected as its variables say', () => {
    const pairs = stage.connections.map(({ from, to }) => `${from} ${to}`);
    expect(pairs).toContain('app mysql');
    expect(pairs).toContain('app mongo');
  });
});

describe('an inventory in YAML', () => {
  it('has nothing of a password, which may look like a host name', () => {
    const { design } = imported(`
all:
  vars: { ECOMMERCE_BROKER_PASSWORD: word.secret, EDXAPP_CELERY_BROKER_TRANSPORT: word.secret }
  children:
    ecommerce: { hosts: { shop-1: } }
    lms: { hosts: { lms-1: } }
`);
    expect(serializeDesign(design)).not.toContain('word.secret');
    expect(Object.keys(design.stages[0]!.components)).toEqual(['ecommerce', 'lms']);
  });

  it('has children, places by group, and services that no host is', () => {
    const { design, understood } = imported(`
all:
  vars: { EDXAPP_MYSQL_HOST: db.example.rds.amazonaws.com }
  children:
    platform: { children: { lms: { hosts: { lms-1: , lms-2: { ansible_host: 10.0.0.1 } } } } }
    zone_z1: { hosts: { lms-1: } }
`);
    const stage = design.stages[0]!;
    expect(stage.zones['lms-machines']).toMatchObject({ count: 2, spread: ['z1'] });
    expect(stage.components.mysql).toMatchObject({ mode: 'managed', name: 'db.example.rds.amazonaws.com' });
    expect(stage.connections).toEqual([{ from: 'lms', to: 'mysql' }]);
    expect(understood['outside services']).toBe(1);
  });

  it('may be what ansible-inventory --list prints', () => {
    const { design } = imported(
      JSON.stringify({
        _meta: { hostvars: { w1: { availability_zone: 'a' } } },
        all: { children: ['worker'] },
        worker: { hosts: ['w1', 'w2'] },
      }),
    );
    expect(design.stages[0]?.zones['worker-machines']).toMatchObject({ count: 2, spread: ['a'] });
  });
});

it('says which line opens no group', () => {
  const result = importFile('[a]\nx\n[b:friends]\n');
  expect(result.ok ? '' : result.error).toMatch(/Line 3 of the inventory opens no group/);
});

it('says which groups have nothing', () => {
  expect(imported('[a]\nx\n[b]\n').unrecognised).toEqual([{ name: 'b', what: 'group', why: 'It has no hosts.' }]);
});

it.each([
  ['a', ['a']],
  ['w[08:10].x', ['w08.x', 'w09.x', 'w10.x']],
  ['[a:c]', ['a', 'b', 'c']],
  ['x[1:5:2]', ['x1', 'x3', 'x5']],
  ['x[1:2]-[a:b]', ['x1-a', 'x1-b', 'x2-a', 'x2-b']],
  ['x[3:1]', []],
  ['x[1:b]', ['x[1:b]']],
])('%s stands for %j', (pattern, hosts) => {
  expect(expandHosts(pattern)).toEqual({ hosts, more: false });
});

it('stops a pattern that stands for more hosts than anybody has', () => {
  const { hosts, more } = expandHosts('[a:z][a:z][a:z][a:z][a:z][a:z][1:999999999]');
  expect([hosts.length, more]).toEqual([10_000, true]);
});

describe('nothing is cut without a word', () => {
  const whys = (text: string) => imported(text).unrecognised.map(({ name, why }) => `${name}: ${why}`);

  it('of a pattern that goes on, or stands for nothing', () => {
    expect(whys('[lms]\nw[1:20000]\nx[3:1]\n')).toEqual([
      'w[1:20000]: It stands for more hosts than the first 10000, which were read.',
      'x[3:1]: It stands for no host: its range ends before it begins.',
    ]);
    expect(whys('[lms]\nw[1:10000]\n')).toEqual([]);
  });

  it('of machines that are more than a design counts', () => {
    expect(whys('[lms]\nv[1:9000]\nw[1:9000]\n')).toEqual([
      'lms-machines: There are 18000 of them, and a design counts at most 10000 in one group.',
    ]);
  });
});
