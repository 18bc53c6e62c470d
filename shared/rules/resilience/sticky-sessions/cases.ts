import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const lms = (facts: string, head = '') =>
  drawing(`components: { lms: { type: lms, localState: [logs], ${facts} } }`, head);
const gap = { verdict: 'gap', elements: ['lms'], severity: 'low' } as const;
const question = { verdict: 'needs-answer', elements: ['lms'], asks: 'stickySessions' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: what people do not call',
    design: drawing('components: { worker: { type: worker, n: 2, stickySessions: true } }'),
    expect: [{ verdict: 'not-applicable' }],
  },
  {
    name: 'satisfied: any unit will do',
    design: lms('n: 2, stickySessions: false'),
    expect: [{ verdict: 'satisfied' }],
  },
  { name: 'gap: the same unit', design: lms('n: 3, stickySessions: true'), expect: [gap] },
  { name: 'needs an answer: nothing said', design: lms('n: 2'), expect: [question] },
  { name: 'needs an answer: said to be unknown', design: lms('n: 2, stickySessions: unknown'), expect: [question] },
  {
    name: 'needs an answer: one question for all',
    design: drawing('components: { lms: { type: lms, n: 2 }, cms: { type: studio, n: 2 } }'),
    expect: [{ ...question, elements: ['cms', 'lms'] }],
  },
  { name: 'boundary: one unit', design: lms('n: 1, stickySessions: true'), expect: [{ verdict: 'not-applicable' }] },
  { name: 'boundary: two units', design: lms('n: 2, stickySessions: true'), expect: [gap] },
  {
    name: 'told elsewhere: local-sessions names the reason',
    design: drawing('components: { lms: { type: lms, n: 2, localState: [session], stickySessions: true } }'),
    expect: [{ verdict: 'not-applicable', says: /finding of their own/ }],
  },
  {
    name: 'waived',
    design: lms('n: 2, stickySessions: true', waiverOf('resilience/sticky-sessions', 'lms')),
    expect: [{ ...gap, waived: true }],
  },
];
