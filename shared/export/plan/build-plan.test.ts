import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { designSchema, type Design } from '../../design/schema/design.ts';
import type { Platform } from '../../design/schema/vocabulary.ts';
import { buildPlan } from './build-plan.ts';
import type { Plan } from './types.ts';

const template = designSchema.parse(
  parse(readFileSync(join(import.meta.dirname, '../../../assets/templates/bare-minimum.corral'), 'utf8')),
);

function planOf(design: Design, stage: string, at?: Platform): Plan {
  const plan = buildPlan(design, stage, at);
  if ('refused' in plan) throw new Error(plan.refused);
  return plan;
}

function designOf(stage: string): Design {
  return designSchema.parse({ corral: 1, stages: [{ id: 's', ...(parse(stage) as object) }] });
}

const group = (plan: Plan, id: string) => plan.groups.find((candidate) => candidate.id === id);
const flowIds = (plan: Plan) => plan.flows.map(({ id }) => id);

describe('the plan of the highly available stage', () => {
  const plan = planOf(template, 'highly-available');

  it('keys zones by position and spreads hosts as drawn', () => {
    expect(plan.zones.map(({ key, id }) => [key, id])).toEqual([
      ['z1', 'a'],
      ['z2', 'b'],
      ['z3', 'c'],
    ]);
    expect(plan.region).toBe('eu-west-1');
    expect(group(plan, 'mysql-machines')?.hosts).toEqual([
      { name: 'mysql-machines-1', zone: 'z1' },
      { name: 'mysql-machines-2', zone: 'z2' },
      { name: 'mysql-machines-3', zone: 'z3' },
    ]);
  });

  it('tells disposable machines from those that keep data', () => {
    expect(group(plan, 'lms-machines')).toMatchObject({ kind: 'application', tier: 'app', size: 'large' });
    expect(group(plan, 'mongodb-machines')).toMatchObject({ kind: 'stateful', tier: 'data', diskGiB: 100 });
    expect(group(plan, 'memcached-machines')).toMatchObject({ kind: 'application', tier: 'data' });
  });

  it('keeps the machines of balancers apart', () => {
    expect(plan.balancerGroups.map(({ id }) => id)).toContain('lb-mysql-machines');
    expect(group(plan, 'lb-mysql-machines')).toBeUndefined();
  });

  it('makes one public HTTP balancer and TCP balancers inside', () => {
    const shape = plan.balancers.map(({ id, layer, public: open }) => [id, layer, open]);
    expect(shape).toEqual([
      ['lb', 'http', true],
      ['lb-elasticsearch', 'tcp', false],
      ['lb-mysql', 'tcp', false],
      ['lb-rabbitmq', 'tcp', false],
    ]);
    expect(plan.balancers[0]?.targets).toEqual([
      { service: 'lms', group: 'lms-machines', port: 8000, protocol: 'http', healthPath: '/heartbeat' },
      { service: 'studio', group: 'studio-machines', port: 8010, protocol: 'http', healthPath: '/heartbeat' },
    ]);
  });

  it('permits what is connected, the clusters inside, and nothing wider', () => {
    const ids = flowIds(plan);
    expect(ids).toContain('internet--lb--443');
    expect(ids).toContain('lms-machines--lb-mysql--3306');
    expect(ids).toContain('lb-mysql--mysql-machines--3306');
    expect(ids).toContain('mysql-machines--mysql-machines--4567');
    expect(ids).toContain('rabbitmq-machines--rabbitmq-machines--25672');
    expect(ids).not.toContain('lms-machines--mysql-machines--3306');
    expect(plan.flows.filter(({ from }) => from === 'internet')).toHaveLength(1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives each store with a password one secret, read by its callers', () => {
    expect(plan.secrets.map(({ id }) => id)).toEqual(['mongodb', 'mysql', 'rabbitmq']);
    expect(plan.secrets.find(({ id }) => id === 'mysql')?.usedBy).toEqual([
      'lms-machines',
      'mysql-machines',
      'studio-machines',
      'worker-machines',
    ]);
  });

  it('makes the bucket and leaves people out, with a reason', () => {
    expect(plan.objectStores).toEqual([
      { id: 'media', firstId: 'media', label: 'Object storage', usedBy: ['lms', 'studio', 'worker'] },
    ]);
    expect(plan.coverage).toEqual([expect.objectContaining({ element: 'people', class: 'cannot' })]);
  });
});

describe('the plan of other stages', () => {
  it('puts a sandbox on one machine that the internet reaches, without rules for its inside', () => {
    const plan = planOf(template, 'sandbox');
    expect(plan.groups).toHaveLength(1);
    expect(plan.groups[0]).toMatchObject({ id: 'machine', kind: 'stateful', tier: 'public' });
    expect(flowIds(plan)).toEqual(['internet--machine--443']);
  });

  it('gives a component outside any machines zone a group of its own, spread over every zone', () => {
    const plan = planOf(
      designOf(`
        zones: { r: { kind: region }, b: { kind: availability-zone, in: r }, a: { kind: availability-zone, in: r } }
        components: { mysql: { type: mysql, in: r, n: 3 } }`),
      's',
    );
    expect(plan.groups[0]?.hosts.map(({ name, zone }) => `${name} ${zone}`)).toEqual([
      'mysql-1 z1',
      'mysql-2 z2',
      'mysql-3 z1',
    ]);
  });

  it('takes a managed service from the catalogue of its vendor, and only then', () => {
    const plan = planOf(
      designOf(`
        components:
          mysql: { type: mysql, managedBy: aws }
          search: { type: elasticsearch, managedBy: somebody }`),
      's',
      'aws',
    );
    expect(plan.managed).toMatchObject([{ id: 'mysql', service: 'rds', engine: 'mysql' }]);
    expect(plan.groups).toEqual([]);
  });

  it('refuses an unknown stage and a stage without anything to create', () => {
    expect(buildPlan(template, 'nowhere')).toEqual({ refused: 'The design has no stage "nowhere".' });
    expect(buildPlan(designOf('components: { people: { type: people } }'), 's')).toHaveProperty('refused');
  });

  it('does not depend on the order of keys', () => {
    const stage = template.stages.find(({ id }) => id === 'highly-available')!;
    const turned = {
      ...stage,
      zones: Object.fromEntries(Object.entries(stage.zones).reverse()),
      components: Object.fromEntries(Object.entries(stage.components).reverse()),
      connections: [...stage.connections].reverse(),
    };
    const other = { ...template, stages: [turned] };
    expect(buildPlan(other, 'highly-available')).toEqual(planOf(template, 'highly-available'));
  });
});

describe('the prefix of names', () => {
  it('is what the author says, and does not follow the name of the design', () => {
    expect(planOf({ ...template, name: 'One' }, 'sandbox').slug).toBe('openedx');
    expect(planOf({ ...template, context: { project: 'campus' } }, 'sandbox').slug).toBe('campus');
  });
});
