import { drawing } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const company = (sector: string, learners: string) =>
  `context: { organisation: { role: company, country: JP, subdivision: X, sector: ${sector} }, learners: { jurisdictions: [${learners}] } }`;

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

export const cases: Readonly<Record<string, readonly RuleCase[]>> = { 'privacy/new-york-2d-at-rest': whom };
