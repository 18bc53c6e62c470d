import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const goal = (target: number) => `context: { goals: { availability: ${target} } }`;
const GOAL = goal(0.99);
const stack = (db: string, head = GOAL, onLoss = 'down') =>
  drawing(
    `
zones: { m: { kind: machines, availability: 1 } }
components: { lms: { type: lms, in: m, availability: 1 }, db: { type: mysql, managedBy: v, scope: region${db} } }
connections: [{ from: lms, to: db, onLoss: ${onLoss} }]
entryPoints: { learn: { at: lms, critical: true } }`,
    `${head}\nvendors: { v: { kind: managed-db } }`,
  );
const p = (value: number) => `, availability: ${value}`;
const gap = { verdict: 'gap', elements: ['db'], severity: 'medium' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing('', GOAL), expect: [{ verdict: 'not-applicable' }] },
  { name: 'not applicable: no goal', design: stack(p(0.5), ''), expect: [{ verdict: 'not-applicable' }] },
  { name: 'satisfied: one nine more', design: stack(p(0.9999)), expect: [{ verdict: 'satisfied' }] },
  {
    name: 'gap: no better than what is promised',
    design: stack(p(0.995)),
    expect: [{ ...gap, says: /gone 0\.5 % of the time; a goal of 99 % leaves 0\.1 %/ }],
  },
  { name: 'boundary: exactly a tenth', design: stack(p(0.999)), expect: [{ verdict: 'satisfied' }] },
  { name: 'boundary: a little more', design: stack(p(0.9989)), expect: [gap] },
  {
    name: 'boundary: what people can do without',
    design: stack(p(0.995), GOAL, 'degraded'),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'satisfied: two units that seldom fail together',
    design: drawing(
      `
components: { lms: { type: lms, availability: 1 }, db: { type: mysql, n: 2, mode: active-passive, availability: 0.99, in: a, failover: auto, failoverWorks: 1, failoverIn: a } }
zones: { a: { kind: site, availability: 1 } }
connections: [{ from: lms, to: db }]
entryPoints: { learn: { at: lms, critical: true } }`,
      GOAL,
    ),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'told elsewhere: availability-below-goal names it as costing most',
    design: stack(p(0.98)),
    expect: [{ verdict: 'not-applicable', says: /under the goal itself/ }],
  },
  { name: 'open: a number is missing; availability-below-goal asks', design: stack(''), expect: [] },
  {
    name: 'waived',
    design: stack(p(0.995), `${GOAL}\n${waiverOf('resilience/extra-nine', 'db')}`),
    expect: [{ ...gap, waived: true }],
  },
];
