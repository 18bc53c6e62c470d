import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../design/parse.ts';
import { checkFormats } from './index.ts';
import { makeCheckReport } from './make-check-report.ts';

const TEXT = `corral: 1
context: { organisation: { country: IE }, learners: { jurisdictions: [EU, GB] } }
stages:
  - id: one
    zones: { home: { kind: site, country: IE } }
    components: { db: { type: mysql, in: home } }
waivers:
  - { rule: privacy/gdpr-at-rest, elements: [db], reason: A lab, by: Ada, created: 2026-11-01, expires: 2027-05-01 }
`;
const parsed = parseDesign(TEXT);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const { design } = parsed.value;
const report = makeCheckReport({
  ...{ file: 'a.corral', version: '1.0.0', asOf: '2026-11-23', failOn: 'high' },
  ...{ design, text: TEXT, stages: design.stages, prices: [] },
});
const findings = report.stages.flatMap((stage) => stage.findings);
const [waived, ...others] = findings.filter(({ waiver }) => waiver?.active === true);

interface Sarif {
  runs: {
    results: { ruleId: string; partialFingerprints: Record<string, string>; suppressions?: object[] }[];
  }[];
}

/** Two laws ask the same; the waiver is about one of them. */
describe('one waiver, in every format', () => {
  const results = (JSON.parse(checkFormats.sarif(report)) as Sarif).runs[0]?.results ?? [];
  const junit = checkFormats.junit(report);

  it('covers the one finding of its rule', () => {
    expect(waived).toMatchObject({ rule: 'privacy/gdpr-at-rest', verdict: 'needs-answer' });
    expect(others).toEqual([]);
  });

  it('SARIF suppresses that result and no other', () => {
    expect(results.filter(({ suppressions }) => suppressions !== undefined).map(({ ruleId }) => ruleId)).toEqual([
      'privacy/gdpr-at-rest',
    ]);
  });

  it('JUnit skips that case with who, until when and why', () => {
    expect(junit.match(/waived by Ada until 2027-05-01: A lab/g)).toHaveLength(1);
  });

  it('JSON carries it on that finding', () => {
    expect(checkFormats.json(report).match(/"active": true/g)).toHaveLength(1);
  });

  it('text and Markdown, which fold, tell it apart from the question that stays open', () => {
    const text = checkFormats.text(report);
    expect(text).toMatch(/question \(waived by Ada\): .* \[db\]\n {4}privacy\/gdpr-at-rest, /);
    expect(text).toMatch(/question: Is .* encrypted.*\[db\]\n {4}privacy\/ukgdpr-at-rest, /);
    expect(text).toContain('waived: 1');
    expect(checkFormats.markdown(report)).toMatch(/### Accepted[\s\S]*waived by Ada/);
  });

  it('programs are told of every finding by its own fingerprint, never of a fold', () => {
    const own = findings.map(({ fingerprint }) => fingerprint).sort();
    expect(results.map(({ partialFingerprints }) => partialFingerprints['corralFinding/v1']).sort()).toEqual(own);
    expect([...junit.matchAll(/\[([0-9a-f]{8,})\]"/g)].map(([, one]) => one).sort()).toEqual(own);
  });
});

it('a line that stands for several rules names every one of them, because a waiver has to', () => {
  const text = checkFormats.text({
    ...report,
    stages: report.stages.map((stage) => ({
      ...stage,
      findings: stage.findings.map(({ waiver: _, ...finding }) => finding),
    })),
  });
  expect(text).toMatch(/\n {4}privacy\/gdpr-at-rest, privacy\/ukgdpr-at-rest, /);
});
