import { drawing } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';
import { atRestCases, tlsCases } from '../support/encryption-cases.ts';

const NY =
  'context: { organisation: { role: district, country: US, subdivision: NY }, learners: { jurisdictions: [US-NY] } }';
const UNIVERSITY =
  'context: { organisation: { role: university, country: US, subdivision: NY }, learners: { jurisdictions: [US-NY] } }';
const company = (sector: string, learners: string) =>
  `context: { organisation: { role: company, country: JP, subdivision: X, sector: ${sector} }, learners: { jurisdictions: [${learners}] } }`;

const abroad = (context: string) =>
  drawing(
    'zones: { p: { kind: region, country: IN, vendor: v } }\ncomponents: { db: { type: mysql, in: p } }',
    `${context}\nvendors: { v: { kind: hosting, transferMechanism: none } }`,
  );
const open = 'components: { db: { type: mysql, encryptedAtRest: false } }';

/** To whom the law applies, shown once. */
const whom: readonly RuleCase[] = [
  {
    name: 'boundary: a company that serves schools with learners in New York',
    design: drawing(open, company('k12', 'US-NY')),
    expect: [{ verdict: 'gap', elements: ['db'] }],
  },
  {
    name: 'boundary: a company with learners elsewhere',
    design: drawing(open, company('k12', 'US-CA')),
    expect: [{ verdict: 'not-applicable' }],
  },
  {
    name: 'boundary: a company that serves universities',
    design: drawing(open, company('higher', 'US-NY')),
    expect: [{ verdict: 'not-applicable' }],
  },
  {
    name: 'needs an answer: learners in the United States may be in New York',
    design: drawing(open, company('k12', 'US')),
    expect: [{ verdict: 'needs-answer', asks: 'context.learners.jurisdictions', says: /not which part/ }],
  },
  {
    name: 'needs an answer: a school that has not said its state',
    design: drawing(open, 'context: { organisation: { role: school, country: US } }'),
    expect: [{ verdict: 'needs-answer', asks: 'context.organisation.subdivision' }],
  },
];

export const cases: Readonly<Record<string, readonly RuleCase[]>> = {
  'privacy/new-york-2d-at-rest': [...atRestCases('privacy/new-york-2d-at-rest', 'critical', NY, UNIVERSITY), ...whom],
  'privacy/new-york-2d-tls': tlsCases('privacy/new-york-2d-tls', 'critical', NY, UNIVERSITY),
  'privacy/new-york-2d-transfer': [
    { name: 'empty', design: drawing('', NY), expect: [{ verdict: 'not-applicable' }] },
    {
      name: 'not applicable: data abroad, for the law does not say where it must stay',
      design: abroad(NY),
      expect: [{ verdict: 'not-applicable', severity: 'info', says: /does not say where/ }],
    },
    {
      name: 'not applicable: to whom the law does not apply at all',
      design: abroad(UNIVERSITY),
      expect: [{ verdict: 'not-applicable' }],
    },
  ],
};
