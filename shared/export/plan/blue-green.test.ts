import { describe, expect, it } from 'vitest';
import { designSchema } from '../../design/schema/design.ts';
import { withRollout } from './blue-green.ts';
import { buildPlan } from './build-plan.ts';
import type { Plan } from './types.ts';

const zones = { app: { kind: 'machines', count: 2 }, db: { kind: 'machines' } };
const components = {
  people: { type: 'people' },
  lb: { type: 'load-balancer' },
  lms: { type: 'lms', in: 'app' },
  mysql: { type: 'mysql', in: 'db' },
};
const connections = [
  { from: 'people', to: 'lb' },
  { from: 'lb', to: 'lms' },
  { from: 'lms', to: 'mysql' },
];

function planOf(stage: object, rollout?: 'blue-green'): Plan | { readonly refused: string } {
  const design = designSchema.parse({ corral: 1, stages: [{ id: 's', ...stage }] });
  return withRollout(buildPlan(design, 's'), rollout && { rollout });
}

function planned(stage: object, rollout?: 'blue-green'): Plan {
  const plan = planOf(stage, rollout);
  if ('refused' in plan) throw new Error(plan.refused);
  return plan;
}

describe('two groups that take turns', () => {
  const plan = planned({ zones, components, connections }, 'blue-green');

  it('are what a balancer calls, and nothing with data', () => {
    expect(plan.groups.map(({ id, colour }) => [id, colour])).toEqual([
      ['app-blue', 'blue'],
      ['app-green', 'green'],
      ['db', undefined],
    ]);
    expect(plan.balancers[0]?.targets.map(({ group }) => group)).toEqual(['app-blue', 'app-green']);
  });

  it('may both be called, and both may call what their services call', () => {
    expect(plan.flows.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['lb--app-green--8000', 'app-blue--db--3306', 'app-green--db--3306']),
    );
    expect(plan.secrets.find(({ id }) => id === 'mysql')?.usedBy).toEqual(['app-blue', 'app-green', 'db']);
  });

  it('are not there unless asked for', () => {
    expect(planned({ zones, components, connections }).groups.map(({ id }) => id)).toEqual(['app', 'db']);
  });

  it('are not those that a balancer of TCP calls, too: it divides nothing', () => {
    const more = { ...components, inner: { type: 'load-balancer' }, forum: { type: 'forum', in: 'app' } };
    const calls = [...connections, { from: 'inner', to: 'lms', over: 'mysql' }];
    expect(planOf({ zones, components: more, connections: calls }, 'blue-green')).toHaveProperty('refused');
  });

  it('are refused where no balancer calls anything, and where their names are taken', () => {
    expect(planOf({ zones, components }, 'blue-green')).toHaveProperty(
      'refused',
      expect.stringMatching(/^No balancer/),
    );
    const taken = { ...components, forum: { type: 'forum', in: 'app-green' } };
    const more = { ...zones, 'app-green': { kind: 'machines' } };
    expect(planOf({ zones: more, components: taken, connections }, 'blue-green')).toHaveProperty(
      'refused',
      'The drawing has app-green already, which blue and green need; rename it.',
    );
  });
});
