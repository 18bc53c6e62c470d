import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { designSchema } from '../../design/schema/design.ts';
import { buildPlan } from './build-plan.ts';

const design = designSchema.parse(parse(readFileSync('assets/templates/bare-minimum.corral', 'utf8')));

function planOf(stageId: string) {
  const plan = buildPlan(design, stageId);
  if ('refused' in plan) throw new Error(plan.refused);
  return plan;
}

describe('the plan of the highly available stage', () => {
  const plan = planOf('highly-available');

  it('spreads machines over the zones of the drawing', () => {
    const mysql = plan.groups.find(({ id }) => id === 'mysql-machines');
    expect(mysql?.kind).toBe('stateful');
    expect(mysql?.hosts).toEqual([
      { name: 'mysql-1', zone: 'z1' },
      { name: 'mysql-2', zone: 'z2' },
      { name: 'mysql-3', zone: 'z3' },
    ]);
    expect(plan.groups.find(({ id }) => id === 'lms-machines')?.hosts.map(({ zone }) => zone)).toEqual(['z1', 'z2']);
  });

  it('tells the public balancer from the internal ones', () => {
    expect(plan.balancers.map(({ id, public: open, layer }) => [id, open, layer])).toEqual([
      ['lb', true, 'http'],
      ['lb-elasticsearch', false, 'tcp'],
      ['lb-mysql', false, 'tcp'],
      ['lb-rabbitmq', false, 'tcp'],
    ]);
  });

  it('permits what the connections ask for and nothing else', () => {
    const flows = plan.flows.map(({ from, to, port }) => `${from} > ${to}:${port}`);
    expect(flows).toContain('internet > lb:443');
    expect(flows).toContain('lms-machines > lb-mysql:3306');
    expect(flows).toContain('lb-mysql > mysql-machines:3306');
    expect(flows).toContain('lms-machines > mongodb-machines:27017');
    expect(flows).toContain('mongodb-machines > mongodb-machines:27017');
    expect(flows.filter((flow) => flow.startsWith('internet'))).toEqual(['internet > lb:443', 'internet > lb:80']);
    expect(flows).not.toContain('lms-machines > mysql-machines:3306');
  });

  it('does not depend on the order of the file or on the layout', () => {
    const stages = design.stages.map((stage) => ({
      ...stage,
      components: Object.fromEntries(Object.entries(stage.components).reverse()),
      zones: Object.fromEntries(Object.entries(stage.zones).reverse()),
      connections: [...stage.connections].reverse(),
    }));
    const shuffled = buildPlan({ ...design, stages, layout: {} }, 'highly-available');
    expect({ ...shuffled, balancers: [] }).toEqual({ ...plan, balancers: [] });
    expect(JSON.stringify(shuffled)).toBe(JSON.stringify(plan));
  });
});

it('has a group of one machine for the sandbox', () => {
  expect(planOf('sandbox').groups.map(({ id, hosts }) => [id, hosts.length])).toEqual([['machine', 1]]);
});

it('refuses a stage that is not there, or that holds nothing', () => {
  expect(buildPlan(design, 'nowhere')).toEqual({
    refused: 'the design has no stage "nowhere"; its stages are sandbox, split, highly-available',
  });
  const empty = { ...design, stages: [{ id: 'empty', zones: {}, components: {}, connections: [], entryPoints: {} }] };
  expect(buildPlan(empty, 'empty')).toMatchObject({ refused: expect.stringContaining('no component') });
});
