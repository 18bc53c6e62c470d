import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const pair = (facts: string, head = '') =>
  drawing(
    `
zones:
  r: { kind: region }
  a: { kind: availability-zone, in: r }
  b: { kind: availability-zone, in: r }
  c: { kind: availability-zone, in: r }
  m: { kind: machines, in: r, count: 2, spread: [a, b] }
components: { db: { type: mysql, in: m, mode: active-passive${facts} } }`,
    head,
  );
const auto = (where: string, head = '') => pair(`, failover: auto${where}`, head);
const gap = { verdict: 'gap', elements: ['db', 'a'], severity: 'high' } as const;
const question = { verdict: 'needs-answer', elements: ['db'], asks: 'failoverIn' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: members that vote need no witness',
    design: drawing('components: { db: { type: mysql, n: 3, mode: quorum, failover: auto } }'),
    expect: [{ verdict: 'not-applicable' }],
  },
  {
    name: 'not applicable: by hand, somebody decides',
    design: pair(', failover: manual'),
    expect: [{ verdict: 'not-applicable' }],
  },
  { name: 'satisfied: in a third zone', design: auto(', failoverIn: c'), expect: [{ verdict: 'satisfied' }] },
  { name: 'gap: in the zone of the primary', design: auto(', failoverIn: a'), expect: [gap] },
  {
    name: 'gap: on the machines of the service itself',
    design: auto(', failoverIn: m'),
    expect: [{ ...gap, elements: ['db', 'm'] }],
  },
  {
    name: 'gap: in the room of the primary',
    design: drawing(`
zones: { room: { kind: site }, other: { kind: site } }
components: { db: { type: mysql, n: 2, spread: [room, other], mode: active-passive, failover: auto, failoverIn: room } }`),
    expect: [{ ...gap, elements: ['db', 'room'] }],
  },
  { name: 'needs an answer: nothing said', design: auto(''), expect: [question] },
  { name: 'boundary: only the region is said', design: auto(', failoverIn: r'), expect: [question] },
  { name: 'boundary: in the zone of the standby', design: auto(', failoverIn: b'), expect: [{ verdict: 'satisfied' }] },
  {
    name: 'open: where the primary stands is not drawn; missing-fact asks',
    design: drawing(`
zones: { c: { kind: availability-zone } }
components: { db: { type: mysql, n: 2, mode: active-passive, failover: auto, failoverIn: c } }`),
    expect: [],
  },
  {
    name: 'never milder than the outage it explains: a system of record without a backup',
    design: drawing(`
zones: { a: { kind: availability-zone }, b: { kind: availability-zone }, m: { kind: machines, count: 2, spread: [a, b] } }
components: { db: { type: mysql, in: m, mode: active-passive, failover: auto, failoverIn: m, backup: { scheduled: false } } }
entryPoints: { learn: { at: db } }`),
    expect: [{ verdict: 'gap', elements: ['db', 'm'], severity: 'critical' }],
  },
  {
    name: 'waived',
    design: auto(', failoverIn: a', waiverOf('resilience/witness-beside-primary', 'db', 'a')),
    expect: [{ ...gap, waived: true }],
  },
];
