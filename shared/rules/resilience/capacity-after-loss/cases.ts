import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const goals = (text: string) => `context: { goals: { ${text} } }`;
const lms = (facts: string, head = goals('peakUsers: 1000'), count = 3) =>
  drawing(
    `
zones:
  a: { kind: availability-zone }
  b: { kind: availability-zone }
  m: { kind: machines, count: ${count}, spread: [a, b] }
components: { lms: { type: lms, in: m${facts} } }
entryPoints: { learn: { at: lms } }`,
    head,
  );
const gap = { verdict: 'gap', elements: ['lms', 'm'], severity: 'medium' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: no peak is declared',
    design: lms(', capacity: 1', ''),
    expect: [{ verdict: 'not-applicable' }],
  },
  {
    name: 'not applicable: nothing to spare is told elsewhere',
    design: lms(', k: 3, capacity: 1'),
    expect: [{ verdict: 'not-applicable' }],
  },
  { name: 'satisfied: two carry the peak', design: lms(', capacity: 600'), expect: [{ verdict: 'satisfied' }] },
  {
    name: 'gap: two do not',
    design: lms(', capacity: 400'),
    expect: [{ ...gap, says: /2 of 3 units of LMS are left for 800 people/ }],
  },
  { name: 'boundary: exactly the peak', design: lms(', capacity: 500'), expect: [{ verdict: 'satisfied' }] },
  { name: 'boundary: one short', design: lms(', capacity: 499'), expect: [gap] },
  {
    name: 'gap: to survive a zone takes more',
    design: lms(', capacity: 600', goals('peakUsers: 1000, survive: availability-zone')),
    expect: [{ ...gap, elements: ['lms', 'a'], says: /Without a, 1 of 3 units/ }],
  },
  {
    name: 'boundary: to survive a machine does not',
    design: lms(', capacity: 600', goals('peakUsers: 1000, survive: host')),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'gap: two units on the fullest machine',
    design: lms(', n: 3, capacity: 600', goals('peakUsers: 1000'), 2),
    expect: [{ ...gap, says: /1 of 3 units/ }],
  },
  {
    name: 'needs an answer: what a unit carries',
    design: lms(''),
    expect: [{ verdict: 'needs-answer', elements: ['lms'], asks: 'capacity' }],
  },
  {
    name: 'open: to survive a zone, but the zones are not drawn; missing-fact asks',
    design: drawing(
      'components: { lms: { type: lms, n: 2, capacity: 1000 } }\nentryPoints: { learn: { at: lms } }',
      goals('peakUsers: 1000, survive: zone'),
    ),
    expect: [],
  },
  {
    name: 'open: units that stand nowhere may share a machine; missing-fact asks',
    design: drawing(
      'components: { lms: { type: lms, n: 3, capacity: 500 } }\nentryPoints: { learn: { at: lms } }',
      goals('peakUsers: 1000'),
    ),
    expect: [],
  },
  {
    name: 'waived',
    design: lms(', capacity: 400', `${goals('peakUsers: 1000')}\n${waiverOf('resilience/capacity-after-loss', 'lms')}`),
    expect: [{ ...gap, waived: true }],
  },
];
