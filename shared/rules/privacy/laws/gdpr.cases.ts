import { drawing } from '../../drawing.ts';
import type { Expected, RuleCase } from '../../rule-tester.ts';

const EU = 'context: { organisation: { role: university, country: IE }, learners: { jurisdictions: [EU] } }';
const ELSEWHERE = 'context: { organisation: { country: JP }, learners: { jurisdictions: [JP] } }';

function inCountry(
  country: string,
  vendor = '{ kind: hosting, transferMechanism: none, remoteAccess: [] }',
  context = EU,
): string {
  const place = `place: { kind: region, vendor: host${country === '' ? '' : `, country: ${country}`} }`;
  return drawing(
    `zones: { ${place} }\ncomponents: { db: { type: mysql, in: place } }`,
    `${context}\nvendors: { host: ${vendor} }`,
  );
}
const one = (name: string, design: string, expected: Expected, asOf = '2026-11-23'): RuleCase => ({
  name,
  design,
  asOf,
  expect: [expected],
});
const withBackup = (backup: string) =>
  drawing(
    `
zones: { here: { kind: region, country: IE }, there: { kind: region, country: IN, vendor: host } }
components: { db: { type: mysql, in: here, backup: ${backup} } }`,
    `${EU}\nvendors: { host: { kind: hosting, transferMechanism: none, remoteAccess: [] } }`,
  );
const managed = (kind: string, country = ', country: US') =>
  drawing(
    'components: { db: { type: mysql, managedBy: v } }',
    `${EU}\nvendors: { v: { kind: ${kind}${country}, transferMechanism: none, remoteAccess: [] } }`,
  );
const gap: Expected = { verdict: 'gap', elements: ['db'] };
const fine: Expected = { verdict: 'satisfied', elements: ['db'] };
const none: Expected = { verdict: 'not-applicable' };
const asks = (field: string, ...elements: readonly string[]): Expected => ({
  verdict: 'needs-answer',
  asks: field,
  elements,
});

const transfer: readonly RuleCase[] = [
  one('not applicable: no learners and nobody in the area', inCountry('US', '{}', ELSEWHERE), {
    ...none,
    says: /does not apply/,
  }),
  one(
    'not applicable: nothing personal, in words',
    drawing('components: { db: { type: mysql, stores: [anonymised] } }', EU),
    none,
  ),
  one('needs an answer: who the learners are', inCountry('US', '{}', ''), asks('context.learners.jurisdictions')),
  one('satisfied: inside, in words', inCountry('IE'), fine),
  one('gap: outside, nothing', inCountry('IN'), { ...gap, severity: 'high' }),
  one('satisfied: outside, clauses', inCountry('IN', '{ transferMechanism: scc }'), fine),
  one(
    'needs an answer: ground, in words',
    inCountry('IN', '{ remoteAccess: [] }'),
    asks('vendors.host.transferMechanism', 'db'),
  ),
  one(
    'needs an answer: ground said to be unknown',
    inCountry('IN', '{ transferMechanism: unknown, remoteAccess: [] }'),
    {
      verdict: 'needs-answer',
      asks: 'vendors.host.transferMechanism',
    },
  ),
  one('needs an answer: country, in words', inCountry(''), asks('country', 'place', 'db')),
  one('needs an answer: place', drawing('components: { db: { type: mysql } }', EU), asks('in', 'db')),
  one(
    'needs an answer: vendor',
    drawing('zones: { p: { kind: region, country: IN } }\ncomponents: { db: { type: mysql, in: p } }', EU),
    asks('vendor', 'p', 'db'),
  ),
  one('needs an answer: what a type that nobody knows holds', drawing('components: { x: { type: abacus } }', EU), {
    verdict: 'needs-answer',
    asks: 'stores',
    elements: ['x'],
  }),
  one('needs an answer: the place of a service that a host runs', managed('hosting'), asks('in', 'db')),
  one('gap: a service is where its vendor is', managed('saas'), gap),
  one('needs an answer: the country of such a vendor', managed('saas', ''), asks('vendors.v.country', 'db')),
  one('gap: a backup outside', withBackup('{ every: 24h, in: there }'), { ...gap, says: /backup of/ }),
  one('satisfied: a backup inside', withBackup('{ every: 24h, in: here }'), fine),
  one('needs an answer: where the backup is', withBackup('{ every: 24h }'), asks('backup.in', 'db')),
  one('satisfied: no backup is no copy elsewhere', withBackup('{ scheduled: false }'), fine),
  one('gap: United States, not certified', inCountry('US', '{ transferMechanism: adequacy, remoteAccess: [] }'), gap),
  one('satisfied: United States, certified', inCountry('US', '{ transferMechanism: dpf, remoteAccess: [] }'), fine),
  one(
    'gap: certification counts in the United States only',
    inCountry('IN', '{ transferMechanism: dpf, remoteAccess: [] }'),
    gap,
  ),
  one('gap: Canada is adequate for some only', inCountry('CA', '{ transferMechanism: none, remoteAccess: [] }'), gap),
  one(
    'satisfied: Canada, and the vendor says that it is covered',
    inCountry('CA', '{ transferMechanism: adequacy, remoteAccess: [] }'),
    fine,
  ),
  one(
    'boundary: United States, day before',
    inCountry('US', '{ transferMechanism: dpf, remoteAccess: [] }'),
    gap,
    '2023-07-09',
  ),
  one(
    'boundary: United States, first day',
    inCountry('US', '{ transferMechanism: dpf, remoteAccess: [] }'),
    fine,
    '2023-07-10',
  ),
  one(
    'boundary: United States, day after',
    inCountry('US', '{ transferMechanism: dpf, remoteAccess: [] }'),
    fine,
    '2023-07-11',
  ),
  one('boundary: Brazil, day before', inCountry('BR'), gap, '2026-01-25'),
  one('boundary: Brazil, first day', inCountry('BR'), fine, '2026-01-26'),
  one('boundary: Brazil, day after', inCountry('BR'), fine, '2026-01-27'),
  one('boundary: United Kingdom, day before its first', inCountry('GB'), gap, '2021-06-27'),
  one('boundary: United Kingdom, first day', inCountry('GB'), fine, '2021-06-28'),
  one('boundary: United Kingdom, second day', inCountry('GB'), fine, '2021-06-29'),
  one('boundary: United Kingdom, last day', inCountry('GB'), fine, '2031-12-26'),
  one('boundary: United Kingdom, over', inCountry('GB'), gap, '2031-12-27'),
  one('boundary: United Kingdom, day after', inCountry('GB'), gap, '2031-12-28'),
];

export const cases: Readonly<Record<string, readonly RuleCase[]>> = { 'privacy/gdpr-transfer': transfer };
