import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

/** Two applications with machines to spare, and the store that they share. */
const behind = (store: string, second = '', head = '') =>
  drawing(
    `
zones: { app: { kind: machines, count: 2 }, one: { kind: machines }, two: { kind: machines, count: 2 } }
components: { lms: { type: lms, in: app }, studio: { type: studio, in: app }, store: { ${store} } }
connections: [{ from: lms, to: store }, { from: studio, to: store${second} }]
entryPoints: { learn: { at: lms, critical: true }, write: { at: studio } }`,
    head,
  );
const VENDOR = 'vendors: { v: { kind: managed-db } }';
const gap = { verdict: 'gap', elements: ['store', 'lms', 'studio'], severity: 'high' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: nothing stores data',
    design: behind('type: memcached, in: one'),
    expect: [{ verdict: 'not-applicable', says: /No component stores data/ }],
  },
  {
    name: 'satisfied: two units',
    design: behind('type: mysql, in: two, mode: active-passive'),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'gap: one unit behind two applications',
    design: behind('type: mysql, in: one'),
    expect: [{ ...gap, says: /LMS and Studio stop without it/ }],
  },
  {
    name: 'gap: seen through the balancer in between',
    design: drawing(`
components: { lms: { type: lms }, studio: { type: studio }, lb: { type: load-balancer }, store: { type: mysql } }
connections: [{ from: lms, to: lb, onLoss: down }, { from: studio, to: lb, onLoss: down }, { from: lb, to: store }]`),
    expect: [gap],
  },
  {
    name: 'gap: a managed service as small as a machine',
    design: behind('type: mysql, managedBy: v, scope: host', '', VENDOR),
    expect: [gap],
  },
  {
    name: 'satisfied: a managed service that spans zones',
    design: behind('type: mysql, managedBy: v, scope: region', '', VENDOR),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'open: how small a failure takes the managed service down; missing-fact asks',
    design: behind('type: mysql, managedBy: v', '', VENDOR),
    expect: [],
  },
  {
    name: 'open: nobody has said whether the second stops without it; missing-fact asks',
    design: drawing(`
components: { lms: { type: lms }, other: { type: nginx }, store: { type: mysql } }
connections: [{ from: lms, to: store }, { from: other, to: store }]`),
    expect: [],
  },
  {
    name: 'boundary: the second can do without it',
    design: behind('type: mysql, in: one', ', onLoss: degraded'),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'boundary: a system of record without a backup',
    design: behind('type: mysql, in: one, backup: { scheduled: false }'),
    expect: [{ ...gap, severity: 'critical' }],
  },
  {
    name: 'told elsewhere: its machine takes another service along',
    design: drawing(`
zones: { m: { kind: machines } }
components: { lms: { type: lms, in: m }, studio: { type: studio }, store: { type: mysql, in: m } }
connections: [{ from: lms, to: store }, { from: studio, to: store }]`),
    expect: [{ verdict: 'not-applicable', says: /finding of its own/ }],
  },
  {
    name: 'waived',
    design: behind('type: mysql, in: one', '', waiverOf('resilience/shared-store', 'store')),
    expect: [{ ...gap, waived: true }],
  },
];
