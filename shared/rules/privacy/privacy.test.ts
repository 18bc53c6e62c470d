import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzeStage } from '../../analysis/analyze-stage.ts';
import { parseDesign } from '../../design/parse.ts';
import { drawing } from '../drawing.ts';
import { rules } from '../index.ts';
import { runRules } from '../run-rules.ts';
import { privacyCases } from './cases.ts';
import { families } from './families.ts';
import { LAW_ROWS } from './law-rows.fixture.ts';
import { laws } from './laws/index.ts';
import type { Duty, LegalDay, Slug } from './types.ts';

const ofLaw = rules.filter(({ meta: { area } }) => area === 'privacy');
const folder = (path: string) => new URL(path, import.meta.url);
const EU = 'context: { learners: { jurisdictions: [EU] } }';

function transferTo(country: string, mechanism: string, asOf = '2026-11-23') {
  const text = drawing(
    `zones: { p: { kind: region, vendor: v, country: ${country} } }\ncomponents: { db: { type: mysql, in: p } }`,
    `${EU}\nvendors: { v: { kind: hosting, transferMechanism: ${mechanism} } }`,
  );
  return only('privacy/gdpr-transfer', text, asOf);
}

function only(rule: string, text: string, asOf: string) {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { design } = parsed.value;
  const [stage] = design.stages;
  const picked = rules.filter(({ meta }) => meta.id === rule);
  const [finding] = runRules(picked, { design, stage: stage!, analysis: analyzeStage(stage!), asOf });
  return finding!;
}
const articles = (rule: string, text: string, asOf: string) =>
  only(rule, text, asOf).references.map((one) => one.article);
const adequacy = (country: string, mechanism: string, asOf?: string) =>
  transferTo(country, mechanism, asOf).references.filter(({ article }) => article?.startsWith(country));

describe('the laws and the kinds of duty', () => {
  const dutiesOf = (law: (typeof laws)[number]) => Object.entries(law.duties) as [Slug, Duty][];
  const marks = ({ citations }: Duty) => [...new Set(citations.map(({ verified }) => verified))].sort().join('+');

  it('have every duty of the table and no other, as severe and as far checked as there', () => {
    const rows = laws.map((law) => [
      law.id,
      dutiesOf(law)
        .map(([slug, duty]) => `${slug} ${duty.severity} ${marks(duty)}`)
        .sort(),
    ]);
    expect(Object.fromEntries(rows)).toEqual(
      Object.fromEntries(Object.entries(LAW_ROWS).map(([id, row]) => [id, [...row].sort()])),
    );
    expect(Object.values(LAW_ROWS).flat()).toHaveLength(182);
  });

  it('have a folder per kind of duty and one for what nobody has said: sixteen', () => {
    const folders = readdirSync(folder('.'), { withFileTypes: true })
      .filter((one) => one.isDirectory() && !['laws', 'support'].includes(one.name))
      .map(({ name }) => name);
    expect(folders.sort()).toEqual([...families.map(({ slug }) => slug), 'unknown'].sort());
    expect(folders).toHaveLength(16);
  });

  it('have a rule for every pair; a pair without a duty never fires', () => {
    expect(ofLaw.map(({ meta }) => meta.id)).toEqual(
      laws.flatMap(({ id }) => families.map(({ slug }) => `privacy/${id}-${slug}`)),
    );
    const never = ofLaw.filter(({ meta }) => meta.worst === 'not-applicable');
    expect(never).toHaveLength(laws.length * families.length - 182);
  });

  it('fire in some design and stay silent in another, each of the 182', () => {
    const shown = laws.flatMap((law) =>
      dutiesOf(law).map(([slug]) => {
        const verdicts = privacyCases(law.id, slug).flatMap(({ expect: all }) => all.map(({ verdict }) => verdict));
        const fires = verdicts.some((one) => one === 'gap' || one === 'needs-answer');
        const silent = verdicts.some((one) => one === 'satisfied' || one === 'not-applicable');
        return fires && silent ? 'both' : `${law.id}-${slug}`;
      }),
    );
    expect(shown.filter((one) => one !== 'both')).toEqual([]);
    expect(shown).toHaveLength(182);
  });

  it('are one file each', () => {
    for (const { id } of laws) expect(existsSync(folder(`laws/${id}.ts`)), id).toBe(true);
  });

  it.each(laws.map((law) => [law.id, law] as const))('%s marks each day with how far it was checked', (_id, law) => {
    const { transfer } = law.duties;
    const dated = [law.duties, ...dutiesOf(law).flatMap(([, duty]) => [duty, ...duty.citations])];
    const days = [
      ...[law.effectiveFrom, law.effectiveTo, law.duties.retention?.published],
      ...[...dated, ...(transfer?.adequate ?? [])].flatMap((one) =>
        'from' in one || 'to' in one ? [one.from, one.to] : [],
      ),
    ].filter((day): day is LegalDay => day !== undefined);
    for (const { day, verified } of days) {
      expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(['primary', 'secondary', 'unverified']).toContain(verified);
    }
    const { adequate = [], freeArea = [] } = transfer ?? {};
    expect(freeArea.filter((country) => adequate.some((one) => one.country === country))).toEqual([]);
    expect(adequate.filter(({ verified }) => verified === 'primary')).toEqual([]);
    if (adequate.length > 0) expect(transfer?.adequacySource?.url).toMatch(/^https:/);
  });
});

describe('every privacy finding', () => {
  it('carries its article, a link, how far it was checked, and the caveat', () => {
    for (const { meta } of ofLaw) {
      expect(meta.caveat).toMatch(/no legal advice/);
      for (const reference of meta.references) {
        expect(reference).toMatchObject({ article: expect.any(String), verified: expect.any(String) });
        if (meta.law?.id !== 'policy') expect(reference.url).toMatch(/^https:/);
      }
    }
  });

  it('carries what the law says, in a sentence of our own that is no other law’s by mistake', () => {
    const duties = ofLaw.filter(({ meta }) => meta.worst !== 'not-applicable' && meta.law?.id !== 'policy');
    for (const { meta } of duties) expect(meta.says, meta.id).toMatch(/^[A-Z][^]{20,}\.$/);
    expect(duties).toHaveLength(179);
  });

  it('says of a list of forbidden countries when and where it was read, also when it is empty', () => {
    const lists = laws.flatMap(({ duties: { transfer } }) => (transfer?.blocked === undefined ? [] : [transfer]));
    expect(lists.map(({ blocked }) => blocked)).toEqual([[]]);
    for (const { blockedSource } of lists) expect(blockedSource?.asOf).toMatch(/^\d{4}-\d{2}$/);
    const rule = ofLaw.find(({ meta }) => meta.id === 'privacy/dpdp-transfer');
    expect(rule?.meta.references).toContainEqual(
      expect.objectContaining({ article: 'countries forbidden as of 2026-01: none', verified: 'secondary' }),
    );
  });

  it.each([
    ['IN', 'none', []],
    ['NZ', 'none', ['secondary']],
    ['CA', 'adequacy', ['secondary']],
    ['BR', 'none', ['secondary', 'secondary']],
    ['US', 'dpf', ['secondary', 'unverified']],
    ['US', 'none', ['secondary', 'unverified']],
    ['GB', 'none', ['secondary', 'unverified', 'secondary']],
  ] as const)('says how far the adequacy of %s was checked (mechanism %s)', (country, mechanism, verified) => {
    expect(adequacy(country, mechanism).map((one) => one.verified)).toEqual(verified);
  });

  it('keeps the articles of the law beside the decision on a country', () => {
    const { references } = transferTo('US', 'dpf');
    expect(references.map(({ article }) => article)).toEqual(
      expect.arrayContaining([
        'Art. 45',
        'US: Decision (EU) 2023/1795, with conditions (dpf)',
        'US: Decision (EU) 2023/1795, from 2023-07-10',
      ]),
    );
  });

  it('cites the decision on the day before it counts, because that is why there is a gap', () => {
    expect(transferTo('BR', 'none', '2026-01-25').verdict).toBe('gap');
    expect(adequacy('BR', 'none', '2026-01-25').map(({ article }) => article)).toContain(
      'BR: Decision (EU) 2026/179, from 2026-01-26',
    );
  });
});

describe('articles that change', () => {
  const inKenya = (learners: string) =>
    drawing(
      'zones: { p: { kind: region, vendor: v, country: KE } }\ncomponents: { db: { type: mysql, in: p } }',
      `context: { learners: { jurisdictions: [${learners}] } }\nvendors: { v: { transferMechanism: none } }`,
    );
  const kept = drawing(
    'components: { db: { type: mysql, retention: indefinite, erasable: true } }',
    'context: { organisation: { country: US, forProfit: true }, learners: { minAge: 10 } }',
  );

  it.each([
    ['2026-02-04', ['Art. 44 (until before 2026-02-05)', 'Art. 46']],
    [
      '2026-02-05',
      [
        'Art. 44 omitted by the Data (Use and Access) Act 2025, Sch. 7 (from 2026-02-05)',
        'Arts. 45A-45C (from 2026-02-05)',
        'Art. 46',
      ],
    ],
    [
      '2026-02-06',
      [
        'Art. 44 omitted by the Data (Use and Access) Act 2025, Sch. 7 (from 2026-02-05)',
        'Arts. 45A-45C (from 2026-02-05)',
        'Art. 46',
      ],
    ],
  ])('the UK GDPR on %s', (day, expected) => {
    expect(articles('privacy/ukgdpr-transfer', inKenya('GB'), day)).toEqual(expected);
  });

  it.each([
    ['2025-06-22', /^16 CFR 312\.10 \(until/],
    ['2025-06-23', /amended/],
    ['2025-06-24', /amended/],
  ])('COPPA on %s', (day, expected) => {
    expect(articles('privacy/coppa-retention', kept, day)[0]).toMatch(expected);
  });

  it('the APPI cites today’s numbers', () => {
    expect(articles('privacy/appi-transfer', inKenya('JP'), '2026-11-23')).toContain('Art. 28');
  });
});

/** Corral sees a drawing, so it must never hand out the word that an auditor would. */
describe('the texts of the rules', () => {
  const sources = readdirSync(folder('../'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => [name, readFileSync(folder(`../${name}`), 'utf8')] as const);
  const pages = readdirSync(folder('../../../docs/rules/')).map(
    (name) => [`docs/rules/${name}`, readFileSync(folder(`../../../docs/rules/${name}`), 'utf8')] as const,
  );

  it.each([...sources, ...pages])('%s promises nothing', (_name, text) => {
    expect(text).not.toMatch(/complian|conformant|\bcertif(?:y|ies) that|\blegally (?:safe|fine)/i);
  });
});
