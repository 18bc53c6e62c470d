import { describe, expect, it } from 'vitest';
import { analyzeStage } from '../../analysis/analyze-stage.ts';
import { ruleCases } from '../rule-tester.ts';
import { rules } from '../index.ts';
import type { Expected, RuleCase } from '../rule-tester.ts';

const EU = 'context: { organisation: { role: university, country: IE }, learners: { jurisdictions: [EU] } }';
const NY =
  'context: { organisation: { role: district, country: US, subdivision: NY }, learners: { jurisdictions: [US-NY] } }';
const rule = (id: string) => {
  const found = rules.find(({ meta }) => meta.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
};

function inCountry(country: string, vendor = '{ kind: hosting, transferMechanism: none }', context = EU) {
  return `corral: 1
${context}
vendors: { host: ${vendor} }
stages:
  - id: one
    zones: { place: { kind: region, vendor: host${country === '' ? '' : `, country: ${country}`} } }
    components: { db: { type: mysql, in: place } }
`;
}
const one = (name: string, design: string, expected: Expected, asOf = '2026-11-23'): RuleCase => ({
  name,
  design,
  asOf,
  expect: [expected],
});
const gap: Expected = { verdict: 'gap', elements: ['db'] };
const fine: Expected = { verdict: 'satisfied', elements: ['db'] };
const none: Expected = { verdict: 'not-applicable' };
const empty = `corral: 1\n${EU}\nstages: [{ id: one }]\n`;

describe('transfer under the GDPR', () => {
  it.each(
    ruleCases(
      rule('privacy/gdpr-transfer'),
      [
        one('empty', empty, none),
        one(
          'no learners and nobody in the area',
          inCountry('US', '{}', 'context: { organisation: { country: US }, learners: { jurisdictions: [US] } }'),
          { ...none, says: /does not apply/ },
        ),
        one('who the learners are is not given', inCountry('US', '{}', ''), {
          verdict: 'needs-answer',
          asks: 'context.learners.jurisdictions',
        }),
        one('inside', inCountry('IE'), fine),
        one('outside, nothing', inCountry('IN'), { ...gap, severity: 'high' }),
        one('outside, clauses', inCountry('IN', '{ transferMechanism: scc }'), fine),
        one('outside, not said', inCountry('IN', '{}'), {
          verdict: 'needs-answer',
          asks: 'vendors.host.transferMechanism',
        }),
        one('country not given', inCountry(''), {
          verdict: 'needs-answer',
          asks: 'country',
          elements: ['place', 'db'],
        }),
        one('United States uncertified', inCountry('US', '{ transferMechanism: adequacy }'), gap),
        one('United States certified', inCountry('US', '{ transferMechanism: dpf }'), fine),
        one('certification counts in the United States only', inCountry('IN', '{ transferMechanism: dpf }'), gap),
        one('United States, day before', inCountry('US', '{ transferMechanism: dpf }'), gap, '2023-07-09'),
        one('United States, first day', inCountry('US', '{ transferMechanism: dpf }'), fine, '2023-07-10'),
        one('United States, day after', inCountry('US', '{ transferMechanism: dpf }'), fine, '2023-07-11'),
        one('Brazil, day before', inCountry('BR'), gap, '2026-01-25'),
        one('Brazil, first day', inCountry('BR'), fine, '2026-01-26'),
        one('Brazil, day after', inCountry('BR'), fine, '2026-01-27'),
        one('United Kingdom, day before its first', inCountry('GB'), gap, '2021-06-27'),
        one('United Kingdom, first day', inCountry('GB'), fine, '2021-06-28'),
        one('United Kingdom, last day', inCountry('GB'), fine, '2031-12-26'),
        one('United Kingdom, over', inCountry('GB'), gap, '2031-12-27'),
        one('United Kingdom, day after', inCountry('GB'), gap, '2031-12-28'),
        one('the law, day before', inCountry('IN'), none, '2018-05-24'),
        one('the law, first day', inCountry('IN'), gap, '2018-05-25'),
        one('the law, day after', inCountry('IN'), gap, '2018-05-26'),
        one(
          'waived',
          `${inCountry('IN')}waivers: [{ rule: privacy/gdpr-transfer, elements: [db], reason: moving, by: Ada, created: '2026-11-01', expires: '2027-01-01' }]\n`,
          { ...gap, waived: true },
        ),
      ],
      analyzeStage,
    ),
  )('$name', ({ run }) => expect(run()).toEqual([]));
});

const withDb = (facts: string, context = EU) =>
  `corral: 1\n${context}\nstages: [{ id: one, components: { db: { type: mysql${facts} } } }]\n`;
describe.each([
  ['privacy/gdpr-at-rest', EU, 'high'],
  ['privacy/new-york-2d-at-rest', NY, 'critical'],
] as const)('%s', (id, context, severity) => {
  it.each(
    ruleCases(
      rule(id),
      [
        one(
          'does not apply',
          withDb(
            '',
            'context: { organisation: { role: company, country: JP, sector: open }, learners: { jurisdictions: [JP] } }',
          ),
          none,
        ),
        one('not said', withDb('', context), { verdict: 'needs-answer', elements: ['db'], asks: 'encryptedAtRest' }),
        one('encrypted', withDb(', encryptedAtRest: true', context), fine),
        one('not encrypted', withDb(', encryptedAtRest: false', context), { ...gap, severity }),
        one('nothing personal', withDb(', stores: [public-content], encryptedAtRest: false', context), none),
        one('backup not said', withDb(', encryptedAtRest: true, backup: { every: 24h }', context), {
          verdict: 'needs-answer',
          asks: 'backup.encrypted',
        }),
      ],
      analyzeStage,
    ),
  )('$name', ({ run }) => expect(run()).toEqual([]));
});

const withEdge = (facts: string, context = EU) =>
  `corral: 1\n${context}\nstages: [{ id: one, components: { app: { type: lms }, db: { type: mysql } }, connections: [{ from: app, to: db${facts} }] }]\n`;
describe.each([
  ['privacy/gdpr-tls', EU],
  ['privacy/new-york-2d-tls', NY],
] as const)('%s', (id, context) => {
  it.each(
    ruleCases(
      rule(id),
      [
        one('not said', withEdge('', context), { verdict: 'needs-answer', elements: ['app->db'], asks: 'encryption' }),
        one('none', withEdge(', encryption: none', context), { verdict: 'gap', elements: ['app->db', 'app', 'db'] }),
        one('tls', withEdge(', encryption: tls', context), { verdict: 'satisfied', elements: ['app->db'] }),
        one('private', withEdge(', encryption: private', context), { verdict: 'satisfied' }),
        one('https', withEdge(', over: https', context), { verdict: 'satisfied' }),
        one('nothing personal', withEdge(', encryption: none, carries: [anonymised]', context), none),
      ],
      analyzeStage,
    ),
  )('$name', ({ run }) => expect(run()).toEqual([]));
});

describe('every privacy finding', () => {
  it('carries its article, a link, how far it was checked, and the caveat', () => {
    for (const { meta } of rules.filter(({ meta: { area } }) => area === 'privacy')) {
      expect(meta.caveat).toMatch(/no legal advice/);
      for (const reference of meta.references)
        expect(reference).toMatchObject({
          url: expect.stringMatching(/^https:/),
          article: expect.any(String),
          verified: expect.any(String),
        });
    }
  });
});
