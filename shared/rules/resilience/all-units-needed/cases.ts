import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const lms = (facts: string, head = '') => drawing(`components: { lms: { type: lms, ${facts} } }`, head);
const critical = (facts: string, beside = '', entry = 'critical: true') =>
  drawing(`
zones: { m: { kind: machines, count: 2 } }
components: { one: { in: m, ${facts} }, ${beside} }
entryPoints: { learn: { at: one, ${entry} } }`);
const gap = { verdict: 'gap', elements: ['lms'], severity: 'medium' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  { name: 'not applicable: one unit', design: lms('n: 1, k: 1'), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: a managed service counts as one',
    design: lms('n: 2, k: 2, managedBy: v', 'vendors: { v: { kind: saas } }'),
    expect: [{ verdict: 'not-applicable' }],
  },
  { name: 'satisfied: one to spare', design: lms('n: 3, k: 2'), expect: [{ verdict: 'satisfied' }] },
  { name: 'gap: three of three', design: lms('n: 3, k: 3'), expect: [gap] },
  { name: 'boundary: two of two', design: lms('n: 2, k: 2'), expect: [gap] },
  { name: 'boundary: one of two', design: lms('n: 2, k: 1'), expect: [{ verdict: 'satisfied' }] },
  { name: 'boundary: a majority of two is two', design: lms('n: 2, mode: quorum'), expect: [gap] },
  {
    name: 'satisfied: a pair and an arbitrator',
    design: drawing(
      'zones: { c: { kind: site } }\ncomponents: { lms: { type: lms, n: 2, mode: quorum, arbitrators: [c] } }',
    ),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'boundary: a majority of three is two',
    design: lms('n: 3, mode: quorum'),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'never milder than the outage it explains',
    design: critical('type: lms, k: 2'),
    expect: [{ ...gap, elements: ['one'], severity: 'high' }],
  },
  {
    name: 'boundary: an entry point that is not critical',
    design: critical('type: lms, k: 2', 'other: { type: lms }', 'critical: false }, main: { at: other, critical: true'),
    expect: [{ ...gap, elements: ['one'], severity: 'medium' }],
  },
  {
    name: 'never milder: a system of record without a backup',
    design: critical('type: mysql, k: 2, backup: { scheduled: false }'),
    expect: [{ ...gap, elements: ['one'], severity: 'critical' }],
  },
  {
    name: 'waived',
    design: lms('n: 2, k: 2', waiverOf('resilience/all-units-needed', 'lms')),
    expect: [{ ...gap, waived: true }],
  },
  {
    name: 'open: the catalogue does not know how its units share the work; missing-fact asks what it is',
    design: drawing('components: { one: { type: abacus, n: 2 } }'),
    expect: [],
  },
];
