import { drawing } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const FUNDED = 'context: { organisation: { role: university, country: US, usEdFunded: true } }';
const OPEN = `
zones: { p: { kind: region, country: IN, vendor: v } }
components: { lms: { type: lms, in: p }, db: { type: mysql, in: p, encryptedAtRest: false } }
connections: [{ from: lms, to: db, encryption: none }]`;
const vendors = 'vendors: { v: { kind: hosting, transferMechanism: none } }';

/** FERPA has no duty of these kinds; where everything is open it must say so, and name nobody. */
const noDuty: readonly RuleCase[] = [
  { name: 'empty', design: drawing('', FUNDED), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: it applies, and sets no such duty',
    design: drawing(OPEN, `${FUNDED}\n${vendors}`),
    expect: [{ verdict: 'not-applicable', elements: [], severity: 'info', says: /sets no such duty/ }],
  },
  {
    name: 'not applicable: nobody has said whether it applies, and it makes no difference',
    design: drawing(OPEN, vendors),
    expect: [{ verdict: 'not-applicable', elements: [] }],
  },
];

export const cases: Readonly<Record<string, readonly RuleCase[]>> = {
  'privacy/ferpa-transfer': noDuty,
  'privacy/ferpa-at-rest': noDuty,
  'privacy/ferpa-tls': noDuty,
};
