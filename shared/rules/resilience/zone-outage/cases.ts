import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const spread = (zones: string, head = '') =>
  drawing(
    `
zones: { a: { kind: availability-zone }, b: { kind: availability-zone }, m: { kind: machines, count: 2, spread: [${zones}] } }
components: { lms: { type: lms, in: m } }
entryPoints: { learn: { at: lms, critical: true } }`,
    head,
  );
const goals = (text: string) => spread('a', `context: { goals: { ${text} } }`);
const gap = { verdict: 'gap', elements: ['a'] } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: no zone is drawn',
    design: drawing('components: { lms: { type: lms, n: 2 } }\nentryPoints: { learn: { at: lms } }'),
    expect: [{ verdict: 'not-applicable' }],
  },
  { name: 'satisfied: two zones', design: spread('a, b'), expect: [{ verdict: 'satisfied' }] },
  { name: 'gap: one zone', design: spread('a'), expect: [{ ...gap, severity: 'medium' }] },
  {
    name: 'gap: one site of the own',
    design: drawing(`
zones: { room: { kind: site }, m: { kind: machines, in: room, count: 2 } }
components: { lms: { type: lms, in: m } }
entryPoints: { learn: { at: lms } }`),
    expect: [{ verdict: 'gap', elements: ['room'] }],
  },
  {
    name: 'told elsewhere: all units in one rack are told by one-host, the zone here',
    design: drawing(`
zones: { a: { kind: availability-zone }, r: { kind: rack, in: a }, m: { kind: machines, in: r, count: 2 } }
components: { lms: { type: lms, in: m } }
entryPoints: { learn: { at: lms } }`),
    expect: [{ verdict: 'gap', elements: ['a'] }],
  },
  {
    name: 'gap: the rack of a single machine',
    design: drawing(`
zones: { a: { kind: availability-zone }, r: { kind: rack, in: a }, m: { kind: machines, in: r } }
components: { lms: { type: lms, in: m } }
entryPoints: { learn: { at: lms } }`),
    expect: [
      { verdict: 'gap', elements: ['a'] },
      { verdict: 'gap', elements: ['r'] },
    ],
  },
  {
    name: 'open: only a managed service of unknown scope stands in the zone; missing-fact asks',
    design: drawing(
      `
zones: { a: { kind: availability-zone }, b: { kind: availability-zone }, m: { kind: machines, count: 2, spread: [a, b] } }
components: { lms: { type: lms, in: m }, db: { type: mysql, in: a, managedBy: v } }
connections: [{ from: lms, to: db }]
entryPoints: { learn: { at: lms } }`,
      'vendors: { v: { kind: managed-db } }',
    ),
    expect: [],
  },
  {
    name: 'open: the zone of a service is not drawn',
    design: drawing(`
zones: { r: { kind: region }, a: { kind: availability-zone, in: r }, b: { kind: availability-zone, in: r } }
components: { lms: { type: lms, in: r, spread: [a, b], n: 2 }, db: { type: mysql, in: r, n: 3, mode: quorum } }
connections: [{ from: lms, to: db }]
entryPoints: { learn: { at: lms } }`),
    expect: [],
  },
  {
    name: 'told elsewhere: what decides on the failover stands beside the primary',
    design: drawing(`
zones: { a: { kind: availability-zone }, b: { kind: availability-zone } }
components: { db: { type: mysql, n: 2, spread: [a, b], mode: active-passive, failover: auto, failoverIn: a } }
entryPoints: { learn: { at: db } }`),
    expect: [{ verdict: 'not-applicable', says: /more precise/ }],
  },
  {
    name: 'waived',
    design: spread('a', waiverOf('resilience/zone-outage', 'a')),
    expect: [{ ...gap, waived: true }],
  },
  { name: 'boundary: 99.94 %', design: goals('availability: 0.9994'), expect: [{ ...gap, severity: 'medium' }] },
  { name: 'boundary: 99.95 %', design: goals('availability: 0.9995'), expect: [{ ...gap, severity: 'high' }] },
  { name: 'boundary: recovery in an hour', design: goals('rto: 1h'), expect: [{ ...gap, severity: 'medium' }] },
  { name: 'boundary: recovery within the hour', design: goals('rto: 59m'), expect: [{ ...gap, severity: 'high' }] },
  { name: 'boundary: survive a rack', design: goals('survive: rack'), expect: [{ ...gap, severity: 'medium' }] },
  { name: 'boundary: survive a zone', design: goals('survive: zone'), expect: [{ ...gap, severity: 'high' }] },
  {
    name: 'told elsewhere: members stand unevenly',
    design: drawing(`
zones: { a: { kind: availability-zone }, b: { kind: availability-zone }, m: { kind: machines, count: 3, spread: [a, b] } }
components: { db: { type: mysql, in: m } }
entryPoints: { learn: { at: db } }`),
    expect: [{ verdict: 'not-applicable', says: /more precise/ }],
  },
  {
    name: 'open: nobody has said what the loss of the callee means, so missing-fact asks',
    design: drawing(`
zones: { r: { kind: region }, a: { kind: availability-zone, in: r }, b: { kind: availability-zone, in: r } }
components: { lms: { type: lms, n: 2, spread: [a, b] }, other: { type: service, n: 2, in: a } }
connections: [{ from: lms, to: other }]
entryPoints: { learn: { at: lms } }`),
    expect: [],
  },
];
