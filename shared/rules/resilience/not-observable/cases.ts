import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const pair = (first: string, second: string, head = '') =>
  drawing(
    `
zones: { m: { kind: machines } }
components: { lms: { type: lms, in: m, monitored: ${first} }, db: { type: mysql, in: m, monitored: ${second} } }`,
    head,
  );
const alone = (fact: string) => drawing(`components: { lms: { type: lms${fact} } }`);
const gap = (...elements: readonly string[]) => ({ verdict: 'gap' as const, elements, severity: 'low' as const });
const question = { verdict: 'needs-answer', asks: 'monitored' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: somebody else runs it',
    design: drawing('components: { media: { type: object-storage } }'),
    expect: [{ verdict: 'not-applicable' }],
  },
  { name: 'satisfied: each by itself', design: pair('own', 'own'), expect: [{ verdict: 'satisfied' }] },
  {
    name: 'gap: both together',
    design: pair('shared', 'shared'),
    expect: [{ ...gap('m', 'lms', 'db'), says: /themselves/ }],
  },
  {
    name: 'gap: one of them',
    design: pair('own', 'shared'),
    expect: [{ ...gap('m', 'db'), says: /MySQL on m cannot be watched by itself/ }],
  },
  {
    name: 'gap: nobody watches',
    design: alone(', monitored: none'),
    expect: [{ ...gap('lms'), says: /Nobody watches LMS/ }],
  },
  {
    name: 'boundary: its machine speaks for it',
    design: alone(', monitored: shared'),
    expect: [{ verdict: 'satisfied' }],
  },
  { name: 'needs an answer: nothing said', design: alone(''), expect: [{ ...question, elements: ['lms'] }] },
  {
    name: 'needs an answer: one question for all',
    design: pair('unknown', 'unknown'),
    expect: [{ ...question, elements: ['db', 'lms'] }],
  },
  {
    name: 'not applicable: what watches others is judged elsewhere',
    design: drawing('components: { eye: { type: monitoring, monitored: none } }'),
    expect: [{ verdict: 'not-applicable' }],
  },
  {
    name: 'waived',
    design: pair('shared', 'own', waiverOf('resilience/not-observable', 'm')),
    expect: [{ ...gap('m', 'lms'), waived: true }],
  },
];
