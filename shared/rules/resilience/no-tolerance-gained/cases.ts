import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const db = (facts: string, machines: number, head = '') =>
  drawing(
    `
zones: { m: { kind: machines, count: ${machines} } }
components: { db: { type: mysql, in: m, mode: quorum, ${facts} } }`,
    head,
  );
const gap = { verdict: 'gap', elements: ['db'], severity: 'low' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: nothing votes',
    design: drawing('components: { lms: { type: lms, n: 5 } }'),
    expect: [{ verdict: 'not-applicable' }],
  },
  { name: 'satisfied: five on five machines', design: db('n: 5', 5), expect: [{ verdict: 'satisfied' }] },
  {
    name: 'gap: five on three machines',
    design: db('n: 5', 3),
    expect: [{ ...gap, says: /5 members and goes on without any 1 machine, as 3 on machines/ }],
  },
  { name: 'gap: more are needed than a majority', design: db('n: 5, k: 4', 5), expect: [gap] },
  { name: 'boundary: three on three machines', design: db('n: 3', 3), expect: [{ verdict: 'satisfied' }] },
  { name: 'boundary: seven on six machines still gain', design: db('n: 7', 6), expect: [gap] },
  { name: 'boundary: seven on seven', design: db('n: 7', 7), expect: [{ verdict: 'satisfied' }] },
  {
    name: 'told elsewhere: an even number',
    design: db('n: 4', 4),
    expect: [{ verdict: 'not-applicable', says: /more precise/ }],
  },
  { name: 'told elsewhere: all are needed', design: db('n: 3, k: 3', 3), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'told elsewhere: two of three on one machine',
    design: db('n: 3', 2),
    expect: [{ verdict: 'not-applicable' }],
  },
  {
    name: 'open: members that stand nowhere may share machines; missing-fact asks',
    design: drawing('components: { db: { type: mysql, n: 5, mode: quorum } }'),
    expect: [],
  },
  {
    name: 'told elsewhere: weights are not judged here',
    design: db('n: 5, votes: [3, 1, 1, 1, 1]', 3),
    expect: [{ verdict: 'not-applicable' }],
  },
  {
    name: 'waived',
    design: db('n: 5', 3, waiverOf('resilience/no-tolerance-gained', 'db')),
    expect: [{ ...gap, waived: true }],
  },
];
