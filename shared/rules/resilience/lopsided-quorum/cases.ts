import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const members = (n: number, zones: string, head = '') =>
  drawing(
    `
zones:
  a: { kind: availability-zone }
  b: { kind: availability-zone }
  c: { kind: availability-zone }
  m: { kind: machines, count: ${n}, spread: [${zones}] }
components: { db: { type: mysql, in: m, mode: quorum } }`,
    head,
  );
const gap = { verdict: 'gap', elements: ['db', 'a'], severity: 'high' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  { name: 'not applicable: two members', design: members(2, 'a, b'), expect: [{ verdict: 'not-applicable' }] },
  { name: 'satisfied: one in each of three zones', design: members(3, 'a, b, c'), expect: [{ verdict: 'satisfied' }] },
  { name: 'gap: two and one', design: members(3, 'a, b'), expect: [{ ...gap, says: /2 of the 3 votes/ }] },
  {
    name: 'gap: two and one over sites of the own',
    design: drawing(`
zones: { a: { kind: site }, b: { kind: site }, m: { kind: machines, count: 3, spread: [a, b] } }
components: { db: { type: mysql, in: m } }`),
    expect: [gap],
  },
  {
    name: 'gap: two members on one of two machines',
    design: drawing(`
zones: { a: { kind: availability-zone }, m: { kind: machines, in: a, count: 2 } }
components: { db: { type: mysql, in: m, n: 3, mode: quorum } }`),
    expect: [{ verdict: 'gap', elements: ['db', 'm'] }],
  },
  { name: 'boundary: two, two and one of five', design: members(5, 'a, b, c'), expect: [{ verdict: 'satisfied' }] },
  { name: 'boundary: three, one and one of five', design: members(5, 'a, a, a, b, c'), expect: [gap] },
  {
    name: 'boundary: of four, two in each of two zones both stop it',
    design: members(4, 'a, b'),
    expect: [gap, { verdict: 'gap', elements: ['db', 'b'] }],
  },
  {
    name: 'told elsewhere: all in one zone is an outage of the zone',
    design: members(3, 'a'),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'open: the zones of the members are not drawn',
    design: drawing('components: { db: { type: mysql, n: 3, mode: quorum } }'),
    expect: [],
  },
  {
    name: 'never milder than the outage it explains: a system of record without a backup',
    design: drawing(`
zones: { a: { kind: availability-zone }, m: { kind: machines, in: a, count: 2 } }
components: { db: { type: mysql, in: m, n: 3, mode: quorum, backup: { scheduled: false } } }
entryPoints: { learn: { at: db } }`),
    expect: [{ verdict: 'gap', elements: ['db', 'm'], severity: 'critical' }],
  },
  {
    name: 'satisfied: an arbitrator in a third zone',
    design: drawing(`
zones: { a: { kind: availability-zone }, b: { kind: availability-zone }, c: { kind: availability-zone } }
components: { db: { type: mysql, n: 2, mode: quorum, spread: [a, b], arbitrators: [c] } }`),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'gap: an arbitrator beside a member is worthless',
    design: drawing(`
zones: { a: { kind: availability-zone }, b: { kind: availability-zone } }
components: { db: { type: mysql, n: 2, mode: quorum, spread: [a, b], arbitrators: [a] } }`),
    expect: [{ ...gap, says: /2 of the 3 votes/ }],
  },
  {
    name: 'boundary: one member in each zone, of which one weighs as much as the others',
    design: drawing(`
zones: { a: { kind: availability-zone }, b: { kind: availability-zone }, c: { kind: availability-zone } }
components: { db: { type: mysql, n: 3, mode: quorum, spread: [a, b, c], votes: [2, 1, 1] } }`),
    expect: [{ ...gap, says: /2 of the 4 votes/ }],
  },
  {
    name: 'waived',
    design: members(3, 'a, b', waiverOf('resilience/lopsided-quorum', 'db')),
    expect: [{ ...gap, waived: true }],
  },
];
