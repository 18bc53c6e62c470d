import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const units = (facts: string, count = 1, head = '') =>
  drawing(
    `
zones: { m: { kind: machines, count: ${count} } }
components: { lms: { type: lms, in: m, ${facts} } }`,
    head,
  );
const gap = { verdict: 'gap', elements: ['lms', 'm'], severity: 'high' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  { name: 'not applicable: one unit', design: units('n: 1'), expect: [{ verdict: 'not-applicable' }] },
  { name: 'satisfied: two units on two machines', design: units('n: 2', 2), expect: [{ verdict: 'satisfied' }] },
  { name: 'gap: three units on one machine', design: units('n: 3'), expect: [gap] },
  { name: 'boundary: two units on one machine', design: units('n: 2'), expect: [gap] },
  { name: 'boundary: three units on two machines', design: units('n: 3', 2), expect: [{ verdict: 'satisfied' }] },
  {
    name: 'gap: two machines in one rack',
    design: drawing(`
zones: { r: { kind: rack }, m: { kind: machines, in: r, count: 2 } }
components: { lms: { type: lms, in: m } }`),
    expect: [{ verdict: 'gap', elements: ['lms', 'r'], severity: 'medium' }],
  },
  {
    name: 'satisfied: machines in two racks',
    design: drawing(`
zones: { r: { kind: rack }, s: { kind: rack }, m: { kind: machines, count: 2, spread: [r, s] } }
components: { lms: { type: lms, in: m } }`),
    expect: [{ verdict: 'satisfied' }],
  },
  { name: 'told elsewhere: both are needed', design: units('n: 2, k: 2'), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'open: units that stand nowhere',
    design: drawing('components: { lms: { type: lms, n: 2 } }'),
    expect: [],
  },
  {
    name: 'never milder than the outage it explains: a rack, when the goal is to survive it',
    design: drawing(
      `
zones: { r: { kind: rack }, m: { kind: machines, in: r, count: 2 } }
components: { lms: { type: lms, in: m } }
entryPoints: { learn: { at: lms } }`,
      'context: { goals: { survive: zone } }',
    ),
    expect: [{ verdict: 'gap', elements: ['lms', 'r'], severity: 'high' }],
  },
  {
    name: 'never milder: a system of record without a backup',
    design: drawing(`
zones: { m: { kind: machines } }
components: { db: { type: mysql, in: m, n: 2, mode: active-passive, backup: { scheduled: false } } }
entryPoints: { learn: { at: db } }`),
    expect: [{ verdict: 'gap', elements: ['db', 'm'], severity: 'critical' }],
  },
  {
    name: 'waived',
    design: units('n: 2', 1, waiverOf('resilience/one-host', 'lms', 'm')),
    expect: [{ ...gap, waived: true }],
  },
];
