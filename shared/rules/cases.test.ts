import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzeStage } from '../analysis/analyze-stage.ts';
import { rules } from './index.ts';
import { privacyCases } from './privacy/cases.ts';
import type { Slug } from './privacy/types.ts';
import { ruleCases, type RuleCase } from './rule-tester.ts';
import type { RuleMeta, Verdict } from './types.ts';

/** The cases of a rule: of its folder, or of its law and family. */
async function casesOf({ id, law, family }: RuleMeta): Promise<readonly RuleCase[]> {
  if (law !== undefined) return privacyCases(law.id, family?.id as Slug);
  const file = new URL(`${id}/cases.ts`, import.meta.url);
  if (!existsSync(file)) throw new Error(`${id} has no cases: write ${file.pathname}`);
  return ((await import(file.pathname)) as { cases: readonly RuleCase[] }).cases;
}

const table = await Promise.all(
  rules.map(async (rule) => ({ id: rule.meta.id, rule, cases: await casesOf(rule.meta) })),
);

describe.each(table)('$id', ({ rule, cases }) => {
  it.each(ruleCases(rule, cases, analyzeStage))('$name', ({ run }) => expect(run()).toEqual([]));
});

describe.each(table)('the cases of $id', ({ rule: { meta }, cases }) => {
  const expected = cases.flatMap((one) => one.expect);
  const worst = meta.worst ?? 'gap';

  it(`show its worst verdict, ${worst}`, () => {
    expect(expected.map(({ verdict }) => verdict)).toContain(worst);
  });

  it('show it satisfied or not applicable', () => {
    expect(expected.some(({ verdict }) => verdict === 'satisfied' || verdict === 'not-applicable')).toBe(true);
  });

  it('begin with the empty design, which is never satisfied', () => {
    expect(cases[0]).toMatchObject({ name: 'empty', expect: [{ verdict: 'not-applicable' }] });
  });

  it('show every severity that it announces, and a waiver, unless it never fires', () => {
    if (worst === 'not-applicable') return;
    const shown = expected.map(({ severity }) => severity);
    for (const { severity } of meta.severityTable ?? []) expect(shown).toContain(severity);
    expect(expected.some(({ waived }) => waived === true)).toBe(true);
  });
});

const resilience = table.filter(({ rule }) => rule.meta.area === 'resilience');

describe.each(resilience)('the cases of $id', ({ rule, cases }) => {
  it('are of all seven kinds', () => {
    const expected = cases.flatMap((one) => one.expect);
    const worst = rule.meta.worst ?? 'gap';
    const shows = (verdict: Verdict) =>
      cases.some((one) => one.name !== 'empty' && one.expect.some((each) => each.verdict === verdict));
    const kinds = {
      empty: cases[0]?.name === 'empty',
      'not applicable': shows('not-applicable') || worst !== 'gap',
      satisfied: shows('satisfied'),
      gap: shows(worst),
      // Silent, because the question is asked by another rule, counts: nothing is claimed.
      'needs an answer':
        shows('needs-answer') || cases.some(({ name, expect: none }) => name.startsWith('open') && none.length === 0),
      waived: expected.some(({ waived }) => waived === true),
      boundary: cases.some(({ name }) => name.startsWith('boundary')),
    };
    expect(Object.entries(kinds).flatMap(([kind, there]) => (there ? [] : [kind]))).toEqual([]);
  });
});
