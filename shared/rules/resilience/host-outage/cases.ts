import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const oneMachine = `
zones: { a: { kind: availability-zone }, m: { kind: machines, in: a } }
components: { lms: { type: lms, in: m } }
entryPoints: { learn: { at: lms, critical: true } }`;
const pair = (component: string, zone = 'count: 2') => `
zones: { a: { kind: availability-zone }, m: { kind: machines, in: a, ${zone} } }
components: { lms: { type: lms, in: m, ${component} } }
entryPoints: { learn: { at: lms } }`;
const VENDOR = 'vendors: { v: { kind: managed-db } }';
const store = (backup: string) => `
zones: { m: { kind: machines }, s: { kind: machines } }
components: { lms: { type: lms, in: m, n: 1 }, db: { type: mysql, in: s, backup: ${backup} } }
connections: [{ from: lms, to: db }]
entryPoints: { learn: { at: db, critical: true } }`;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: no entry point',
    design: drawing('components: { lms: { type: lms } }'),
    expect: [{ verdict: 'not-applicable', says: /no entry point/ }],
  },
  { name: 'satisfied: two machines', design: drawing(pair('n: 2')), expect: [{ verdict: 'satisfied' }] },
  {
    name: 'gap: one machine',
    design: drawing(oneMachine),
    expect: [{ verdict: 'gap', elements: ['m', 'lms'], severity: 'high', says: /"learn"/ }],
  },
  {
    name: 'gap: a managed service as small as a machine',
    design: drawing(
      `
components: { db: { type: mysql, managedBy: v, scope: host } }
entryPoints: { learn: { at: db } }`,
      VENDOR,
    ),
    expect: [{ verdict: 'gap', elements: ['db'] }],
  },
  {
    name: 'open: a managed service of which nobody has said how small it is; missing-fact asks',
    design: drawing(
      `
components: { db: { type: mysql, managedBy: v } }
entryPoints: { learn: { at: db } }`,
      VENDOR,
    ),
    expect: [],
  },
  {
    name: 'gap: what also breaks something known stays a finding, for what that stops',
    design: drawing(
      `
zones: { m: { kind: machines } }
components: { lms: { type: lms, in: m }, db: { type: mysql, managedBy: v } }
connections: [{ from: lms, to: db }]
entryPoints: { learn: { at: lms }, report: { at: db } }`,
      VENDOR,
    ),
    expect: [{ verdict: 'gap', elements: ['m', 'lms'], says: /stops "learn"\./ }],
  },
  {
    name: 'open: an entry point at the people outside; missing-fact asks where they arrive',
    design: drawing(`
zones: { m: { kind: machines } }
components: { people: { type: people }, lms: { type: lms, in: m } }
connections: [{ from: people, to: lms }]
entryPoints: { learn: { at: people, critical: true } }`),
    expect: [],
  },
  {
    name: 'gap: what it stops and what it degrades, in one finding',
    design: drawing(`
zones: { m: { kind: machines, count: 2 }, s: { kind: machines } }
components: { lms: { type: lms, in: m }, studio: { type: studio, in: s } }
connections: [{ from: lms, to: studio, onLoss: degraded }]
entryPoints: { learn: { at: lms, critical: true }, write: { at: studio } }`),
    expect: [
      { verdict: 'gap', elements: ['s', 'studio'], severity: 'medium', says: /stops "write" and degrades "learn"/ },
    ],
  },
  {
    name: 'satisfied: a managed service that is wider than a machine',
    design: drawing(
      `
components: { db: { type: mysql, managedBy: v, scope: zone } }
entryPoints: { learn: { at: db } }`,
      VENDOR,
    ),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'open: several units that stand nowhere may share a machine',
    design: drawing('components: { lms: { type: lms, n: 2 } }\nentryPoints: { learn: { at: lms } }'),
    expect: [],
  },
  {
    name: 'waived',
    design: drawing(oneMachine, waiverOf('resilience/host-outage', 'm')),
    expect: [{ verdict: 'gap', elements: ['m', 'lms'], waived: true }],
  },
  {
    name: 'boundary: a system of record with a backup',
    design: drawing(store('{ every: 24h }')),
    expect: [{ verdict: 'gap', elements: ['s', 'db'], severity: 'high' }],
  },
  {
    name: 'boundary: a system of record without a backup',
    design: drawing(store('{ scheduled: false }')),
    expect: [{ verdict: 'gap', elements: ['s', 'db'], severity: 'critical' }],
  },
  {
    name: 'boundary: only what is not critical is lost',
    design: drawing(`
zones: { m: { kind: machines, count: 2 }, s: { kind: machines } }
components: { lms: { type: lms, in: m }, worker: { type: worker, in: s } }
entryPoints: { learn: { at: lms, critical: true }, reports: { at: worker } }`),
    expect: [{ verdict: 'gap', elements: ['s', 'worker'], severity: 'medium' }],
  },
  {
    name: 'told elsewhere: every unit is needed',
    design: drawing(pair('k: 2')),
    expect: [{ verdict: 'not-applicable', says: /more precise/ }],
  },
  {
    name: 'told elsewhere: a store that several need',
    design: drawing(`
zones: { m: { kind: machines, count: 2 }, s: { kind: machines } }
components: { lms: { type: lms, in: m }, studio: { type: studio, in: m }, db: { type: mysql, in: s } }
connections: [{ from: lms, to: db }, { from: studio, to: db }]
entryPoints: { learn: { at: lms }, write: { at: studio } }`),
    expect: [{ verdict: 'not-applicable', says: /more precise/ }],
  },
  {
    name: 'boundary: a machine with two balancers is one cause',
    design: drawing(`
zones: { m: { kind: machines } }
components: { lb: { type: load-balancer, in: m }, other: { type: load-balancer, in: m } }
entryPoints: { learn: { at: lb, through: [other] } }`),
    expect: [{ verdict: 'gap', elements: ['m', 'lb', 'other'] }],
  },
  {
    name: 'told elsewhere: all units on one machine',
    design: drawing(pair('n: 2', 'count: 1')),
    expect: [{ verdict: 'not-applicable', says: /more precise/ }],
  },
  {
    name: 'open: nobody has said what the loss of the callee means, so missing-fact asks',
    design: drawing(`
zones: { app: { kind: machines, count: 2 } }
components: { lms: { type: lms, in: app }, other: { type: service } }
connections: [{ from: lms, to: other }]
entryPoints: { learn: { at: lms } }`),
    expect: [],
  },
];
