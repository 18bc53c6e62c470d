import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const region = (facts: string, provider = '', head = '') =>
  drawing(
    `
zones:
  p: { kind: provider${provider} }
  r: { kind: region, in: p, ${facts} }
  a: { kind: availability-zone, in: r, code: eu-west-1a }`,
    head,
  );
const AWS = ', name: Amazon';
const gap = { verdict: 'gap', elements: ['r', 'a'], severity: 'high' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: no code is known',
    design: drawing('zones: { r: { kind: region, code: moon-1, country: US } }'),
    expect: [{ verdict: 'not-applicable' }],
  },
  {
    name: 'not applicable: a cloud that is not listed',
    design: region('code: eu-west-1, country: US', ', name: Our cellar'),
    expect: [{ verdict: 'not-applicable' }],
  },
  {
    name: 'satisfied: Ireland',
    design: region('code: eu-west-1, country: IE', AWS),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'gap: told once, at the zone that says the country',
    design: region('code: eu-west-1, country: US', AWS),
    expect: [{ ...gap, says: /said to be in US, but eu-west-1a is in IE/ }],
  },
  {
    name: 'gap: the country is said by the provider',
    design: region('code: eu-west-1', ', platform: aws, country: US'),
    expect: [{ ...gap, elements: ['p', 'a', 'r'] }],
  },
  {
    name: 'gap: the vendor tells the cloud',
    design: region('code: eu-west-1, country: US', ', vendor: v', 'vendors: { v: { name: Amazon Web Services } }'),
    expect: [gap],
  },
  {
    name: 'gap: nothing else is said of the cloud',
    design: drawing('zones: { r: { kind: region, code: westeurope, country: DE } }'),
    expect: [{ ...gap, elements: ['r'], says: /NL/ }],
  },
  {
    name: 'boundary: another part of the right country',
    design: drawing('zones: { r: { kind: region, code: ca-central-1, country: CA, subdivision: ON } }'),
    expect: [{ ...gap, elements: ['r'], says: /CA-ON, but ca-central-1 is in CA-QC/ }],
  },
  {
    name: 'boundary: no part is said',
    design: drawing('zones: { r: { kind: region, code: ca-central-1, country: CA } }'),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'boundary: the code of another cloud',
    design: region('code: eu-west-1, country: US', ', platform: google'),
    expect: [{ verdict: 'not-applicable' }],
  },
  {
    name: 'open: no country is said; the rules of privacy ask',
    design: drawing(`
zones: { r: { kind: region, code: eu-west-1 }, q: { kind: region, code: eu-west-2, country: GB } }`),
    expect: [],
  },
  {
    name: 'waived',
    design: region('code: eu-west-1, country: US', AWS, waiverOf('delivery/region-country', 'r')),
    expect: [{ ...gap, waived: true }],
  },
];
