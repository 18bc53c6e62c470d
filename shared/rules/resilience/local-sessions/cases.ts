import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const lms = (facts: string, head = '') => drawing(`components: { lms: { type: lms, ${facts} } }`, head);
const gap = { verdict: 'gap', elements: ['lms'] } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: no application',
    design: drawing('components: { db: { type: mysql, localState: [session] } }'),
    expect: [{ verdict: 'not-applicable' }],
  },
  { name: 'satisfied: logs only', design: lms('n: 2, localState: [logs]'), expect: [{ verdict: 'satisfied' }] },
  {
    name: 'gap: several units',
    design: lms('n: 3, localState: [session, logs]'),
    expect: [{ ...gap, severity: 'high' }],
  },
  { name: 'boundary: one unit', design: lms('n: 1, localState: [session]'), expect: [{ ...gap, severity: 'medium' }] },
  { name: 'boundary: two units', design: lms('n: 2, localState: [session]'), expect: [{ ...gap, severity: 'high' }] },
  { name: 'open: not said, missing-fact asks', design: lms('n: 2'), expect: [] },
  {
    name: 'open: said to be unknown, though another application is fine',
    design: drawing('components: { lms: { type: lms, localState: [] }, cms: { type: studio, localState: unknown } }'),
    expect: [],
  },
  {
    name: 'gap: one application is open, the other is not',
    design: drawing('components: { lms: { type: lms, localState: [session] }, cms: { type: studio } }'),
    expect: [gap],
  },
  {
    name: 'waived',
    design: lms('n: 2, localState: [session]', waiverOf('resilience/local-sessions', 'lms')),
    expect: [{ ...gap, waived: true }],
  },
];
