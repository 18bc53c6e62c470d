import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const db = (facts: string, head = '') => drawing(`components: { db: { type: mysql, ${facts} } }`, head);
const balanced = (lb: string, head = '') =>
  drawing(
    `
components: { lb: { type: load-balancer, ${lb} }, lms: { type: lms, n: 2 }, cms: { type: studio, n: 2 } }
connections: [{ from: lb, to: lms }, { from: lb, to: cms }]`,
    head,
  );
const gap = { verdict: 'gap', elements: ['db'], severity: 'medium' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  { name: 'not applicable: nothing to spare', design: db('n: 1'), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: a managed service is its vendor’s care',
    design: db('n: 2, managedBy: v, failover: manual', 'vendors: { v: { kind: managed-db } }'),
    expect: [{ verdict: 'not-applicable' }],
  },
  { name: 'satisfied: a majority goes on', design: db('n: 3, mode: quorum'), expect: [{ verdict: 'satisfied' }] },
  {
    name: 'satisfied: a standby that takes over by itself',
    design: db('n: 2, mode: active-passive, failover: auto'),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'satisfied: a balancer that checks',
    design: balanced('healthCheck: true'),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'satisfied: workers that take from a queue',
    design: drawing(`
components: { worker: { type: worker, n: 2 }, queue: { type: rabbitmq } }
connections: [{ from: worker, to: queue }]`),
    expect: [{ verdict: 'satisfied' }],
  },
  { name: 'gap: by hand', design: db('n: 2, mode: active-passive, failover: manual'), expect: [gap] },
  { name: 'gap: not at all', design: db('n: 3, failover: none'), expect: [gap] },
  {
    name: 'gap: a balancer that does not check, told once for all behind it',
    design: balanced('healthCheck: false'),
    expect: [{ verdict: 'gap', elements: ['lb', 'lms', 'cms'], says: /no health checks/ }],
  },
  {
    name: 'needs an answer: nobody has said whether the balancer checks',
    design: balanced('healthCheck: unknown'),
    expect: [{ verdict: 'needs-answer', elements: ['lb'], asks: 'healthCheck' }],
  },
  {
    name: 'open: a standby of which nobody has said; missing-fact asks',
    design: db('n: 2, mode: active-passive'),
    expect: [],
  },
  {
    name: 'open: nothing in front spreads the calls; missing-fact asks',
    design: drawing('components: { lms: { type: lms, n: 2 } }'),
    expect: [],
  },
  {
    name: 'boundary: both needed is nothing to spare',
    design: db('n: 2, k: 2, failover: manual'),
    expect: [{ verdict: 'not-applicable' }],
  },
  { name: 'boundary: one of two', design: db('n: 2, k: 1, failover: manual'), expect: [gap] },
  {
    name: 'boundary: round robin over two balancers without checks',
    design: drawing('components: { lb: { type: load-balancer, n: 2, healthCheck: false } }'),
    expect: [{ verdict: 'gap', elements: ['lb'] }],
  },
  {
    name: 'waived',
    design: db('n: 2, mode: active-passive, failover: manual', waiverOf('resilience/manual-failover', 'db')),
    expect: [{ ...gap, waived: true }],
  },
];
