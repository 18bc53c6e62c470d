import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzeStage } from '../../analysis/analyze-stage.ts';
import { parseDesign } from '../../design/parse.ts';
import { drawing } from '../drawing.ts';
import { rules } from '../index.ts';
import { runRules } from '../run-rules.ts';
import { laws } from './laws/index.ts';

const ofLaw = rules.filter(({ meta: { area } }) => area === 'privacy');
const EU = 'context: { learners: { jurisdictions: [EU] } }';

function transferTo(country: string, mechanism: string, asOf = '2026-11-23') {
  const text = drawing(
    `zones: { p: { kind: region, vendor: v, country: ${country} } }\ncomponents: { db: { type: mysql, in: p } }`,
    `${EU}\nvendors: { v: { kind: hosting, transferMechanism: ${mechanism} } }`,
  );
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { design } = parsed.value;
  const [stage] = design.stages;
  const rule = rules.filter(({ meta }) => meta.id === 'privacy/gdpr-transfer');
  const [finding] = runRules(rule, { design, stage: stage!, analysis: analyzeStage(stage!), asOf });
  return finding!;
}
const adequacy = (country: string, mechanism: string, asOf?: string) =>
  transferTo(country, mechanism, asOf).references.filter(({ article }) => article?.startsWith(country));

describe('every privacy finding', () => {
  it('carries its article, a link, how far it was checked, and the caveat', () => {
    for (const { meta } of ofLaw) {
      expect(meta.caveat).toMatch(/no legal advice/);
      for (const reference of meta.references)
        expect(reference).toMatchObject({
          url: expect.stringMatching(/^https:/),
          article: expect.any(String),
          verified: expect.any(String),
        });
    }
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

describe('the data of the laws', () => {
  it.each(laws.map((law) => [law.id, law] as const))('%s marks each day with how far it was checked', (_id, law) => {
    const adequate = 'none' in law.transfer ? [] : law.transfer.adequate;
    const days = [law.effectiveFrom, law.effectiveTo, ...adequate.flatMap(({ from, to }) => [from, to])];
    for (const day of days.filter((one) => one !== undefined)) {
      expect(day.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(['primary', 'secondary', 'unverified']).toContain(day.verified);
    }
    if ('none' in law.transfer) return;
    expect(law.transfer.freeArea.filter((country) => adequate.some((one) => one.country === country))).toEqual([]);
    if (adequate.length > 0) expect(law.transfer.adequacySource?.url).toMatch(/^https:/);
  });

  it('claims of no country that the decision itself was read', () => {
    const rows = laws.flatMap(({ transfer }) => ('none' in transfer ? [] : transfer.adequate));
    expect(rows.filter(({ verified }) => verified === 'primary')).toEqual([]);
  });
});

/** Corral sees a drawing, so it must never hand out the word that an auditor would. */
describe('the texts of the rules', () => {
  const folder = (path: string) => new URL(path, import.meta.url);
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
