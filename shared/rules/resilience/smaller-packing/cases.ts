import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const tiers = (apps: number, head = '') =>
  drawing(
    `
zones: { app: { kind: machines, count: ${apps} }, lbs: { kind: machines, count: 2 } }
components: { lb: { type: load-balancer, in: lbs }, lms: { type: lms, in: app, localState: [] } }
connections: [{ from: lb, to: lms, onLoss: down }]
entryPoints: { learn: { at: lb } }`,
    head,
  );
const gap = { verdict: 'gap', elements: ['lb', 'lms'], severity: 'info', says: /2 machines instead of 4/ } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable', says: /no entry point/ }] },
  { name: 'gap: two tiers of two machines fit on two', design: tiers(2), expect: [gap] },
  {
    name: 'gap: the largest tier decides',
    design: tiers(5),
    expect: [{ verdict: 'gap', elements: ['lb', 'lms'], says: /5 machines instead of 7/ }],
  },
  {
    name: 'gap: it says what is lost',
    design: tiers(3),
    expect: [{ verdict: 'gap', elements: ['lb', 'lms'], says: /grow one by one/ }],
  },
  {
    name: 'satisfied: on one machine, more would stop with it',
    design: drawing(`
zones: { home: { kind: region } }
components: { lms: { type: lms, in: home }, cache: { type: memcached, in: home } }
connections: [{ from: lms, to: cache, onLoss: degraded }]
entryPoints: { learn: { at: lms } }`),
    expect: [{ verdict: 'satisfied', says: /No smaller set/ }],
  },
  {
    name: 'open: what stands nowhere yet may stand beside the others',
    design: drawing(`
zones: { home: { kind: region } }
components: { lms: { type: lms, in: home }, cache: { type: memcached } }
connections: [{ from: lms, to: cache, onLoss: degraded }]
entryPoints: { learn: { at: lms } }`),
    expect: [],
  },
  {
    name: 'waived',
    design: tiers(2, waiverOf('resilience/smaller-packing', 'lb', 'lms')),
    expect: [{ ...gap, waived: true }],
  },
  {
    name: 'not applicable: one machine already',
    design: drawing(`
zones: { box: { kind: machines } }
components: { lms: { type: lms, in: box }, cache: { type: memcached, in: box } }
connections: [{ from: lms, to: cache, onLoss: degraded }]
entryPoints: { learn: { at: lms } }`),
    expect: [{ verdict: 'not-applicable', says: /no two machines/ }],
  },
  {
    name: 'boundary: two units on two machines stay as they are',
    design: drawing(`
zones: { app: { kind: machines, count: 2 } }
components: { lms: { type: lms, in: app } }
entryPoints: { learn: { at: lms } }`),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'open: what nobody has said about a call decides whether sharing is safe; missing-fact asks',
    design: drawing(`
components: { a: { type: service }, b: { type: service } }
connections: [{ from: a, to: b }]
entryPoints: { learn: { at: a } }`),
    expect: [],
  },
];
