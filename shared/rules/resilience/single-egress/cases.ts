import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const out = (nat: string, onLoss = 'degraded', rest = '', head = '') =>
  drawing(
    `
zones:
  r: { kind: region }
  a: { kind: availability-zone, in: r }
  b: { kind: availability-zone, in: r }
  app: { kind: machines, in: r, count: 2, spread: [a, b] }
components: { lms: { type: lms, in: app }, nat: { type: nat-gateway, ${nat} } }
connections: [{ from: lms, to: nat, onLoss: ${onLoss} }]
${rest}`,
    head,
  );
const VENDOR = 'vendors: { v: { kind: hosting } }';
const LEARN = 'entryPoints: { learn: { at: lms, critical: true } }';
const gap = { verdict: 'gap', elements: ['nat', 'lms'], severity: 'medium' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: nothing needs it',
    design: out('in: a', 'none'),
    expect: [{ verdict: 'not-applicable', says: /Nothing depends/ }],
  },
  { name: 'satisfied: one in each zone', design: out('n: 2, spread: [a, b]'), expect: [{ verdict: 'satisfied' }] },
  {
    name: 'satisfied: managed, and wider than a zone',
    design: out('in: r, managedBy: v, scope: region', 'degraded', '', VENDOR),
    expect: [{ verdict: 'satisfied' }],
  },
  { name: 'gap: one', design: out('in: a'), expect: [{ ...gap, says: /only way out for LMS/ }] },
  {
    name: 'gap: two in one zone',
    design: out('in: a, n: 2'),
    expect: [{ ...gap, elements: ['nat', 'a', 'lms'], says: /in a only/ }],
  },
  {
    name: 'gap: managed by the zone',
    design: out('in: a, managedBy: v, scope: zone', 'degraded', '', VENDOR),
    expect: [{ ...gap, elements: ['nat', 'a', 'lms'] }],
  },
  {
    name: 'boundary: two in the one zone of their callers',
    design: drawing(`
zones: { a: { kind: availability-zone } }
components: { lms: { type: lms, in: a }, nat: { type: nat-gateway, in: a, n: 2 } }
connections: [{ from: lms, to: nat, onLoss: degraded }]`),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'boundary: it stops a critical entry point',
    design: out('in: a', 'down', LEARN),
    expect: [{ ...gap, severity: 'high' }],
  },
  {
    name: 'told elsewhere: zone-outage names the zone that stops people',
    design: out('in: a, n: 2', 'down', LEARN),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'told elsewhere: its machine takes another service along',
    design: drawing(`
zones: { m: { kind: machines } }
components: { lms: { type: lms, in: m }, nat: { type: nat-gateway, in: m } }
connections: [{ from: lms, to: nat, onLoss: down }]`),
    expect: [{ verdict: 'not-applicable', says: /finding of its own/ }],
  },
  {
    name: 'open: how wide the failure of a managed one is; missing-fact asks',
    design: out('in: r, managedBy: v', 'degraded', '', VENDOR),
    expect: [],
  },
  {
    name: 'waived',
    design: out('in: a', 'degraded', '', waiverOf('resilience/single-egress', 'nat')),
    expect: [{ ...gap, waived: true }],
  },
];
