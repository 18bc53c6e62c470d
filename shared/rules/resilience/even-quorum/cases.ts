import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const db = (facts: string, head = '') => drawing(`components: { db: { type: mysql, ${facts} } }`, head);
const gap = { verdict: 'gap', elements: ['db'], severity: 'medium' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: nothing votes',
    design: db('n: 4, mode: active-active'),
    expect: [{ verdict: 'not-applicable', says: /No service decides/ }],
  },
  { name: 'satisfied: five', design: db('n: 5, mode: quorum'), expect: [{ verdict: 'satisfied' }] },
  { name: 'gap: six', design: db('n: 6, mode: quorum'), expect: [{ ...gap, says: /tolerates 2 lost, as 5/ }] },
  { name: 'gap: the catalogue says that it votes', design: db('n: 4'), expect: [gap] },
  { name: 'boundary: three', design: db('n: 3, mode: quorum'), expect: [{ verdict: 'satisfied' }] },
  { name: 'boundary: four', design: db('n: 4, mode: quorum'), expect: [{ ...gap, says: /tolerates 1 lost, as 3/ }] },
  {
    name: 'told elsewhere: of two, both are needed',
    design: db('n: 2, mode: quorum'),
    expect: [{ verdict: 'not-applicable', says: /every unit is needed/ }],
  },
  {
    name: 'satisfied: an arbitrator makes the votes odd',
    design: drawing(`
zones: { a: { kind: availability-zone }, b: { kind: availability-zone }, c: { kind: availability-zone } }
components: { db: { type: mysql, n: 2, mode: quorum, spread: [a, b], arbitrators: [c] } }`),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'satisfied: weights make the votes odd',
    design: db('n: 4, mode: quorum, votes: [2, 1, 1, 1]'),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'gap: weights make the votes even',
    design: db('n: 3, mode: quorum, votes: [2, 1, 1]'),
    expect: [{ ...gap, says: /4 votes/ }],
  },
  {
    name: 'waived',
    design: db('n: 4, mode: quorum', waiverOf('resilience/even-quorum', 'db')),
    expect: [{ ...gap, waived: true }],
  },
  {
    name: 'open: the catalogue does not know whether its units vote; missing-fact asks what it is',
    design: drawing('components: { one: { type: abacus, n: 4 } }'),
    expect: [],
  },
];
