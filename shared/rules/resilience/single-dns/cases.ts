import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const VENDORS = 'vendors: { v: { kind: dns }, w: { kind: dns } }';
const names = (components: string, head = VENDORS) => drawing(`components: { ${components} }`, head);
/** A name service in front of two balancers. */
const pointing = (fact: string) =>
  drawing(
    `
components:
  dns: { type: dns, managedBy: v${fact} }
  other: { type: dns, managedBy: w, healthCheck: true }
  one: { type: load-balancer }
  two: { type: load-balancer }
connections: [{ from: dns, to: one }, { from: dns, to: two }]`,
    VENDORS,
  );
const arriving = (goal: string) =>
  drawing(
    `
components: { dns: { type: dns }, lms: { type: lms } }
entryPoints: { learn: { at: lms, through: [dns] } }`,
    `context: { goals: { survive: ${goal} } }`,
  );
const gap = { verdict: 'gap', elements: ['dns'], severity: 'low' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: none is drawn',
    design: names('lms: { type: lms }'),
    expect: [{ verdict: 'not-applicable' }],
  },
  {
    name: 'satisfied: two vendors',
    design: names('dns: { type: dns, managedBy: v }, other: { type: dns, managedBy: w }'),
    expect: [{ verdict: 'satisfied' }],
  },
  { name: 'gap: one', design: names('dns: { type: dns, managedBy: v }'), expect: [gap] },
  {
    name: 'boundary: two of one vendor',
    design: names('dns: { type: dns, managedBy: v }, other: { type: dns, managedBy: v }'),
    expect: [{ ...gap, elements: ['dns', 'other'], says: /same vendor/ }],
  },
  {
    name: 'needs an answer: whose the second is',
    design: names('dns: { type: dns, managedBy: v }, other: { type: dns }'),
    expect: [{ verdict: 'needs-answer', elements: ['other'], asks: 'managedBy' }],
  },
  {
    name: 'gap: records that nobody checks',
    design: pointing(', healthCheck: false'),
    expect: [{ ...gap, elements: ['dns', 'one', 'two'], says: /no health checks/ }],
  },
  {
    name: 'needs an answer: whether records are checked',
    design: pointing(''),
    expect: [{ verdict: 'needs-answer', elements: ['dns'], asks: 'healthCheck' }],
  },
  {
    name: 'satisfied: records that are checked',
    design: pointing(', healthCheck: true'),
    expect: [{ verdict: 'satisfied' }],
  },
  { name: 'boundary: survive a zone', design: arriving('zone'), expect: [gap] },
  { name: 'boundary: survive a region', design: arriving('region'), expect: [{ ...gap, severity: 'medium' }] },
  {
    name: 'waived',
    design: names('dns: { type: dns, managedBy: v }', `${VENDORS}\n${waiverOf('resilience/single-dns', 'dns')}`),
    expect: [{ ...gap, waived: true }],
  },
];
