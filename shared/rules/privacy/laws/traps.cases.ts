import { drawing } from '../../drawing.ts';
import type { Expected, RuleCase } from '../../rule-tester.ts';

/** What is particular to single laws, and where others have gone wrong. */
function inPlace(context: string, place: string, vendor = 'transferMechanism: none', reachedFrom = ''): string {
  return drawing(
    `zones: { p: { kind: region, vendor: v, ${place} } }\ncomponents: { db: { type: mysql, in: p } }`,
    `context: ${context}\nvendors: { v: { ${vendor}, remoteAccess: [${reachedFrom}] } }`,
  );
}
const gap: Expected = { verdict: 'gap', elements: ['db'] };
const fine: Expected = { verdict: 'satisfied', elements: ['db'] };
const none: Expected = { verdict: 'not-applicable' };
const on = (asOf: string, name: string, design: string, ...expect: readonly Expected[]): RuleCase => ({
  name,
  design,
  asOf,
  expect,
});
const now = (name: string, design: string, ...expect: readonly Expected[]) => on('2026-11-23', name, design, ...expect);

const GB = '{ learners: { jurisdictions: [GB] } }';
const QC = '{ learners: { jurisdictions: [CA-QC] } }';
const CH = '{ learners: { jurisdictions: [CH] } }';
const IN = '{ learners: { jurisdictions: [IN] } }';
const BR = '{ learners: { jurisdictions: [BR] } }';
const COPPA =
  '{ organisation: { country: US, forProfit: true }, learners: { jurisdictions: [US], minAge: 10 }, erasurePromise: 30d }';
const keeps = (context: string) =>
  drawing('components: { db: { type: mysql, retention: 30d, erasable: true } }', `context: ${context}`);
const open = (context: string) =>
  drawing('components: { db: { type: mysql, encryptedAtRest: false } }', `context: ${context}`);
const child = (facts: string) => drawing('components: { db: { type: mysql } }', `context: ${facts}`);

function inUnitedStates(context: string, mechanism: string): string {
  return inPlace(context, 'country: US', `transferMechanism: ${mechanism}`);
}

export const cases: Readonly<Record<string, readonly RuleCase[]>> = {
  'privacy/ukgdpr-transfer': [
    on('2026-02-04', 'boundary: Art. 44 on its last day', inPlace(GB, 'country: KE'), gap),
    on('2026-02-05', 'boundary: Art. 44 omitted', inPlace(GB, 'country: KE'), gap),
    on('2026-02-06', 'boundary: the day after', inPlace(GB, 'country: KE'), gap),
    on('2023-10-11', 'boundary: the UK extension, day before', inUnitedStates(GB, 'dpf-uk'), gap),
    on('2023-10-12', 'boundary: the UK extension, first day', inUnitedStates(GB, 'dpf-uk'), fine),
    on('2023-10-13', 'boundary: the UK extension, day after', inUnitedStates(GB, 'dpf-uk'), fine),
    now('gap: clauses of the EU are not those of the UK', inPlace(GB, 'country: KE', 'transferMechanism: scc'), gap),
    now('gap: a certification for the EU', inPlace(GB, 'country: US', 'transferMechanism: dpf'), gap),
    now(
      'satisfied: its UK extension beside it',
      inPlace(GB, 'country: US', 'transferMechanism: dpf, otherMechanisms: [dpf-uk]'),
      fine,
    ),
  ],
  'privacy/qc25-transfer': [
    now('gap: Toronto is outside Quebec', inPlace(QC, 'country: CA, subdivision: ON'), gap),
    now('satisfied: Montreal', inPlace(QC, 'country: CA, subdivision: QC'), fine),
    now('needs an answer: somewhere in Canada', inPlace(QC, 'country: CA'), {
      verdict: 'needs-answer',
      asks: 'subdivision',
      elements: ['p', 'db'],
    }),
    now(
      'satisfied: Toronto, after an assessment and with an agreement',
      inPlace(QC, 'country: CA, subdivision: ON', 'transferMechanism: pia-agreement'),
      fine,
    ),
    now(
      'gap: a service that is where its vendor is, in another province',
      drawing(
        'components: { db: { type: mysql, managedBy: v } }',
        `context: ${QC}\nvendors: { v: { kind: saas, country: CA, subdivision: 'ON', transferMechanism: none, remoteAccess: [] } }`,
      ),
      gap,
    ),
    now(
      'gap: in Montreal, and looked at from Toronto',
      inPlace(QC, 'country: CA, subdivision: QC', 'transferMechanism: none', 'CA-ON'),
      { verdict: 'gap', elements: ['p'], says: /can reach personal data from CA-ON/ },
      fine,
    ),
  ],
  'privacy/coppa-retention': [
    on('2025-06-22', 'boundary: before the amended rule', keeps(COPPA), fine),
    on('2025-06-23', 'boundary: the amended rule', keeps(COPPA), fine),
    on('2025-06-24', 'boundary: the day after', keeps(COPPA), fine),
    on('2026-04-21', 'boundary: the day before it must be followed', keeps(COPPA), fine),
    on(
      '2026-04-22',
      'boundary: the policy must be published',
      keeps(COPPA),
      { verdict: 'needs-answer', asks: 'context.retentionPolicyPublished' },
      fine,
    ),
    on(
      '2026-04-23',
      'boundary: not published',
      keeps(COPPA.replace('{', '{ retentionPolicyPublished: false,')),
      { verdict: 'gap', elements: [] },
      fine,
    ),
  ],
  'privacy/coppa-children': [
    now(
      'not applicable: a school that is no business',
      child('{ organisation: { country: US, forProfit: false }, learners: { minAge: 10 } }'),
      { ...none, says: /does not apply/ },
    ),
    now(
      'needs an answer: who is not said to be a business',
      child('{ organisation: { country: US }, learners: { minAge: 10 } }'),
      { verdict: 'needs-answer', asks: 'context.organisation.forProfit' },
    ),
  ],
  'privacy/gdpr-children': [
    now(
      'not applicable: Spain draws the line at 14',
      child('{ learners: { jurisdictions: [ES], minAge: 14 }, consentRoute: none }'),
      { ...none, says: /14.*not yet checked/ },
    ),
    now('gap: Spain and Germany', child('{ learners: { jurisdictions: [ES, DE], minAge: 14 }, consentRoute: none }'), {
      verdict: 'gap',
    }),
    now(
      'gap: somewhere in the EU',
      child('{ learners: { jurisdictions: [ES, EU], minAge: 15 }, consentRoute: none }'),
      { verdict: 'gap' },
    ),
  ],
  'privacy/fadp-transfer': [
    on('2024-09-14', 'boundary: the Swiss part, day before', inUnitedStates(CH, 'dpf-swiss'), gap),
    on('2024-09-15', 'boundary: the Swiss part, first day', inUnitedStates(CH, 'dpf-swiss'), fine),
    on('2024-09-16', 'boundary: the Swiss part, day after', inUnitedStates(CH, 'dpf-swiss'), fine),
    now('satisfied: the EEA is on the list', inPlace(CH, 'country: FR'), fine),
    now(
      'gap: in Zurich, and looked at from India: to make accessible is to disclose',
      inPlace(CH, 'country: CH', 'transferMechanism: dpf-swiss', 'IN'),
      { verdict: 'gap', elements: ['p'], says: /from IN/ },
      fine,
    ),
    now(
      'satisfied: in Zurich, and looked at from the United States, certified',
      inPlace(CH, 'country: CH', 'transferMechanism: dpf-swiss', 'US'),
      fine,
    ),
    now('gap: the United States, certified for the EU only', inPlace(CH, 'country: US', 'transferMechanism: dpf'), gap),
  ],
  'privacy/dpdp-transfer': [on('2027-05-14', 'satisfied: no country is on the list', inPlace(IN, 'country: US'), fine)],
  'privacy/dpdp-children': [
    on('2027-06-01', 'satisfied: a school may follow learners for teaching', tracked('university', 'analytics'), {
      verdict: 'satisfied',
    }),
    on('2027-06-01', 'gap: a company may not', tracked('company', 'analytics'), {
      verdict: 'gap',
      elements: ['lms->stats'],
    }),
    on('2027-06-01', 'gap: no school may show ads', tracked('school', 'ads'), {
      verdict: 'gap',
      elements: ['lms->stats'],
    }),
  ],
  'privacy/lgpd-transfer': [
    on('2026-01-25', 'boundary: the EU, day before', inPlace(BR, 'country: FR'), gap),
    on('2026-01-26', 'boundary: the EU, first day', inPlace(BR, 'country: FR'), fine),
    on('2026-01-27', 'boundary: the EU, day after', inPlace(BR, 'country: FR'), fine),
  ],
  'privacy/hipaa-at-rest': [
    now(
      'not applicable: nobody has said, and education records are left out',
      open('{ organisation: { role: university, country: US } }'),
      { ...none, says: /160\.103/ },
    ),
    now('not applicable: said not to be one', open('{ organisation: { hipaaCoveredEntity: false } }'), none),
  ],
  'privacy/gdpr-transfer': [
    on('2026-11-22', 'boundary: certified, the day before it ends', certified('2026-11-23'), fine),
    on('2026-11-23', 'boundary: certified, its last day', certified('2026-11-23'), fine),
    on('2026-11-24', 'boundary: certified until yesterday', certified('2026-11-23'), {
      ...gap,
      says: /ended on 2026-11-23/,
    }),
  ],
};

function certified(until: string): string {
  return inPlace(
    '{ learners: { jurisdictions: [EU] } }',
    'country: US',
    `transferMechanism: dpf, certifiedUntil: '${until}'`,
  );
}

function tracked(role: string, purpose: string): string {
  return drawing(
    `components: { lms: { type: lms }, stats: { type: service, managedBy: v } }
connections: [{ from: lms, to: stats, carries: [activity], purpose: ${purpose} }]`,
    `context: { organisation: { role: ${role} }, learners: { jurisdictions: [IN], minAge: 12 }, consentRoute: parent }\nvendors: { v: { kind: analytics } }`,
  );
}
