import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const regions = (spread: string, head = '') =>
  drawing(
    `
zones:
  p: { kind: provider }
  r: { kind: region, in: p }
  q: { kind: region }
  a: { kind: availability-zone, in: r }
  b: { kind: availability-zone, in: q }
  m: { kind: machines, count: 2, spread: [${spread}] }
components: { lms: { type: lms, in: m } }
entryPoints: { learn: { at: lms } }`,
    head,
  );
const survive = (goal: string) => regions('a', `context: { goals: { survive: ${goal} } }`);
const gap = { verdict: 'gap', elements: ['r', 'p'] } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: no entry point',
    design: drawing('zones: { r: { kind: region } }\ncomponents: { lms: { type: lms, in: r } }'),
    expect: [{ verdict: 'not-applicable' }],
  },
  { name: 'satisfied: two regions', design: regions('a, b'), expect: [{ verdict: 'satisfied' }] },
  { name: 'gap: one region, named with the provider around it', design: regions('a'), expect: [gap] },
  {
    name: 'open: no place is drawn, missing-fact asks',
    design: drawing('components: { lms: { type: lms, n: 2 } }\nentryPoints: { learn: { at: lms } }'),
    expect: [],
  },
  {
    name: 'needs an answer: no region around the zones',
    design: drawing(`
zones: { a: { kind: availability-zone }, m: { kind: machines, in: a, count: 2 } }
components: { lms: { type: lms, in: m }, cache: { type: memcached, in: m } }
connections: [{ from: lms, to: cache, onLoss: down }]
entryPoints: { learn: { at: lms } }`),
    expect: [{ verdict: 'needs-answer', elements: ['a'], asks: 'in' }],
  },
  {
    name: 'open: how wide the failure of a managed service is has not been said',
    design: drawing(
      `
zones: { room: { kind: site } }
components: { db: { type: mysql, in: room, managedBy: v } }
entryPoints: { learn: { at: db } }`,
      'vendors: { v: { kind: managed-db } }',
    ),
    expect: [],
  },
  {
    name: 'open: an entry point at the people outside',
    design: drawing(`
zones: { r: { kind: region } }
components: { people: { type: people }, lms: { type: lms, in: r } }
connections: [{ from: people, to: lms }]
entryPoints: { learn: { at: people } }`),
    expect: [],
  },
  {
    name: 'waived',
    design: regions('a', waiverOf('resilience/region-outage', 'r')),
    expect: [{ ...gap, waived: true }],
  },
  { name: 'boundary: survive a zone', design: survive('zone'), expect: [{ ...gap, severity: 'info' }] },
  { name: 'boundary: survive a region', design: survive('region'), expect: [{ ...gap, severity: 'medium' }] },
  {
    name: 'told elsewhere: members stand unevenly over regions',
    design: drawing(`
zones:
  r: { kind: region }
  q: { kind: region }
  a: { kind: availability-zone, in: r }
  b: { kind: availability-zone, in: q }
  m: { kind: machines, count: 3, spread: [a, b] }
components: { db: { type: mysql, in: m } }
entryPoints: { learn: { at: db } }`),
    expect: [{ verdict: 'not-applicable', says: /more precise/ }],
  },
  {
    name: 'gap: the provider around regions whose members stand unevenly',
    design: drawing(`
zones:
  p: { kind: provider }
  r: { kind: region, in: p }
  q: { kind: region, in: p }
  a: { kind: availability-zone, in: r }
  b: { kind: availability-zone, in: q }
  m: { kind: machines, count: 3, spread: [a, b] }
components: { db: { type: mysql, in: m } }
entryPoints: { learn: { at: db } }`),
    expect: [{ verdict: 'gap', elements: ['p'] }],
  },
  {
    name: 'open: nobody has said what the loss of the callee means, so missing-fact asks',
    design: drawing(`
zones: { r: { kind: region }, s: { kind: region } }
components: { lms: { type: lms, n: 2, spread: [r, s] }, other: { type: service, n: 2, in: r } }
connections: [{ from: lms, to: other }]
entryPoints: { learn: { at: lms } }`),
    expect: [],
  },
];
