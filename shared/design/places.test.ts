import { describe, expect, it } from 'vitest';
import { parseDesign } from './parse.ts';
import { COUNTRIES, SUBDIVISIONS } from './schema/countries.ts';

function troubles(text: string) {
  const parsed = parseDesign(`corral: 1\n${text}`);
  return parsed.ok ? [] : parsed.error.map(({ path, message, fix }) => ({ at: path.join('.'), message, fix }));
}
const zone = (facts: string) => `stages: [{ id: one, zones: { p: { kind: region, ${facts} } } }]`;

describe('countries and their parts', () => {
  it('are those of ISO 3166-1', () => {
    expect(COUNTRIES.size).toBe(249);
    for (const code of [...COUNTRIES]) expect(code).toMatch(/^[A-Z]{2}$/);
    expect(Object.keys(SUBDIVISIONS).filter((country) => !COUNTRIES.has(country))).toEqual([]);
  });

  it.each([
    [
      zone('country: UK'),
      'stages.0.zones.p.country',
      /^did you mean GB\? Else use a country of ISO 3166-1: AD, AE, .*ZW$/,
    ],
    [zone('country: XX'), 'stages.0.zones.p.country', /^use a country of ISO 3166-1/],
    [zone('country: ie'), 'stages.0.zones.p.country', /two-letter/],
    [`context: { organisation: { country: EU } }\n${zone('')}`, 'context.organisation.country', /ISO 3166-1/],
    [`context: { learners: { jurisdictions: [EU, UK] } }\n${zone('')}`, 'context.learners.jurisdictions.1', /GB/],
    [
      `context: { learners: { jurisdictions: [US-QC] } }\n${zone('')}`,
      'context.learners.jurisdictions.0',
      /^write US- and one of AK/,
    ],
    [`context: { policy: { allowedCountries: [EUROPE] } }\n${zone('')}`, 'context.policy.allowedCountries.0', /use EU/],
    [
      zone('country: CA, subdivision: NY'),
      'stages.0.zones.p.subdivision',
      /^write one of AB, .*YT, or correct the country$/,
    ],
    [`vendors: { v: { country: US, subdivision: QC } }\n${zone('')}`, 'vendors.v.subdivision', /^write one of AK/],
    [
      `context: { organisation: { country: CA, subdivision: NY } }\n${zone('')}`,
      'context.organisation.subdivision',
      /QC/,
    ],
    [`context: { impactAssessment: 23.11.2026 }\n${zone('')}`, 'context.impactAssessment', /YYYY-MM-DD/],
    [`context: { impactAssessment: 2026-02-30 }\n${zone('')}`, 'context.impactAssessment', /YYYY-MM-DD/],
    [`vendors: { v: { certifiedUntil: soon } }\n${zone('')}`, 'vendors.v.certifiedUntil', /YYYY-MM-DD/],
  ])('%s is an error at its field that says what is allowed', (text, at, fix) => {
    expect(troubles(text)).toEqual([
      { at, message: expect.any(String) as string, fix: expect.stringMatching(fix) as string },
    ]);
  });

  it.each([
    zone('country: CA, subdivision: QC'),
    zone('country: FR, subdivision: IDF'),
    zone('code: eu-west-1, country: IE'),
    zone('code: my-own, country: US'),
    'stages: [{ id: one, zones: { c: { kind: region, country: CA }, p: { kind: site, in: c, subdivision: QC } } }]',
    `context: { learners: { jurisdictions: [EU, GB, US-NY, CA-QC, FR-IDF] } }\n${zone('')}`,
  ])('%s is fine', (text) => {
    expect(troubles(text)).toEqual([]);
  });

  it('a state around which another country stands is an error, too', () => {
    const text =
      'stages: [{ id: one, zones: { c: { kind: region, country: US }, p: { kind: site, in: c, subdivision: QC } } }]';
    expect(troubles(text).map(({ at }) => at)).toEqual(['stages.0.zones.p.subdivision']);
  });
});

describe('answers that contradict each other', () => {
  const db = (facts: string) => `stages: [{ id: one, components: { db: { type: mysql, ${facts} } } }]`;

  it.each([
    [`context: { impactAssessed: false, impactAssessment: 2026-01-02 }\n${db('')}`, 'context.impactAssessment'],
    [`context: { incidentContact: Ada, incidentContactNamed: false }\n${db('')}`, 'context.incidentContact'],
    [`vendors: { v: { contract: none, contractTerms: [art28] } }\n${db('')}`, 'vendors.v.contractTerms'],
    [db('accessLog: { on: false, keep: 30d }'), 'stages.0.components.db.accessLog.keep'],
    [db('backup: { scheduled: false, every: 24h }'), 'stages.0.components.db.backup.every'],
  ])('%s is an error at the field', (text, at) => {
    expect(troubles(text)).toEqual([
      {
        at,
        message: expect.stringMatching(/^this contradicts/) as string,
        fix: expect.stringMatching(/^remove/) as string,
      },
    ]);
  });

  it.each([
    `context: { impactAssessed: true, impactAssessment: 2026-01-02 }\n${db('')}`,
    `vendors: { v: { contract: none, contractTerms: [] } }\n${db('')}`,
    `vendors: { v: { contract: unknown, contractTerms: [art28] } }\n${db('')}`,
    db('backup: { scheduled: false }'),
  ])('%s is fine', (text) => {
    expect(troubles(text)).toEqual([]);
  });
});
