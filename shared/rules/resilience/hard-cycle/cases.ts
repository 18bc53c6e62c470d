import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const calls = (forth: string, back: string, head = '') =>
  drawing(
    `
components: { lms: { type: lms }, cms: { type: studio } }
connections: [{ from: lms, to: cms, onLoss: ${forth} }, { from: cms, to: lms, onLoss: ${back} }]`,
    head,
  );
const gap = { verdict: 'gap', elements: ['cms', 'lms'], severity: 'medium' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: no connection',
    design: drawing('components: { lms: { type: lms }, cms: { type: studio } }'),
    expect: [{ verdict: 'not-applicable' }],
  },
  { name: 'satisfied: one way only', design: calls('down', 'none'), expect: [{ verdict: 'satisfied' }] },
  { name: 'gap: both ways', design: calls('down', 'down'), expect: [gap] },
  {
    name: 'gap: a circle of three',
    design: drawing(`
components: { a: { type: lms }, b: { type: lms }, c: { type: lms }, d: { type: lms } }
connections:
  - { from: a, to: b, onLoss: down }
  - { from: b, to: c, onLoss: down }
  - { from: c, to: a, onLoss: down }
  - { from: c, to: d, onLoss: down }`),
    expect: [{ verdict: 'gap', elements: ['a', 'b', 'c'] }],
  },
  {
    name: 'boundary: the way back only degrades',
    design: calls('down', 'degraded'),
    expect: [{ verdict: 'satisfied' }],
  },
  { name: 'boundary: needed to start only', design: calls('down', 'startup'), expect: [{ verdict: 'satisfied' }] },
  {
    name: 'waived',
    design: calls('down', 'down', waiverOf('resilience/hard-cycle', 'cms', 'lms')),
    expect: [{ ...gap, waived: true }],
  },
  {
    name: 'open: nobody has said what the loss on the way back means; missing-fact asks',
    design: drawing(`
components: { a: { type: service }, b: { type: service } }
connections: [{ from: a, to: b, onLoss: down }, { from: b, to: a }]`),
    expect: [],
  },
];
