import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const balanced = (lb: string, head = '') =>
  drawing(
    `
zones: { app: { kind: machines, count: 2 }, m: { kind: machines, count: 2 }, single: { kind: machines } }
components: { lb: { type: load-balancer, ${lb} }, lms: { type: lms, in: app } }
connections: [{ from: lb, to: lms }]
entryPoints: { learn: { at: lb } }`,
    head,
  );
const gap = { verdict: 'gap', elements: ['lb'], severity: 'high' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: no balancer',
    design: drawing('components: { lms: { type: lms } }'),
    expect: [{ verdict: 'not-applicable', says: /no balancer/ }],
  },
  { name: 'satisfied: two', design: balanced('in: m'), expect: [{ verdict: 'satisfied' }] },
  {
    name: 'satisfied: managed',
    design: balanced('managedBy: v', 'vendors: { v: { kind: hosting } }'),
    expect: [{ verdict: 'satisfied' }],
  },
  { name: 'gap: one on its own machine', design: balanced('in: single'), expect: [gap] },
  { name: 'gap: one that stands nowhere', design: balanced('n: 1'), expect: [gap] },
  {
    name: 'gap: a proxy that people call',
    design: drawing('components: { web: { type: nginx } }\nentryPoints: { learn: { at: web } }'),
    expect: [{ verdict: 'gap', elements: ['web'] }],
  },
  { name: 'boundary: one unit on the first of two machines', design: balanced('in: m, n: 1'), expect: [gap] },
  {
    name: 'told elsewhere: its machine takes another service along',
    design: drawing(`
zones: { m: { kind: machines } }
components: { lb: { type: load-balancer, in: m }, lms: { type: lms, in: m } }
connections: [{ from: lb, to: lms }]
entryPoints: { learn: { at: lb } }`),
    expect: [{ verdict: 'not-applicable', says: /finding of its own/ }],
  },
  {
    name: 'waived',
    design: balanced('in: single', waiverOf('resilience/single-balancer', 'lb')),
    expect: [{ ...gap, waived: true }],
  },
  {
    name: 'open: something of an unknown type may be a balancer, too; missing-fact asks what it is',
    design: drawing('components: { lb: { type: load-balancer, n: 2 }, one: { type: abacus } }'),
    expect: [],
  },
];
