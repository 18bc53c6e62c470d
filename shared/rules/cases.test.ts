import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzeStage } from '../analysis/analyze-stage.ts';
import { rules } from './index.ts';
import { ruleCases, type RuleCase } from './rule-tester.ts';

type CaseFile = Readonly<Record<string, readonly RuleCase[]>>;

/** `area/name` of a rule → its cases: of its folder, or of its law, where the export carries the rule's name. */
async function casesOf(id: string): Promise<readonly RuleCase[]> {
  const own = new URL(`${id}/cases.ts`, import.meta.url);
  const law = new URL(
    `privacy/laws/${id.replace(/^privacy\/(.*)-(?:at-rest|tls|transfer)$/, '$1')}.cases.ts`,
    import.meta.url,
  );
  const file = [own, law].find((one) => existsSync(one));
  if (file === undefined) throw new Error(`${id} has no cases: write ${own.pathname}`);
  const { cases } = (await import(file.pathname)) as { cases: readonly RuleCase[] | CaseFile };
  const list = 'length' in cases ? (cases as readonly RuleCase[]) : (cases as CaseFile)[id];
  if (list === undefined) throw new Error(`${file.pathname} has no cases of ${id}`);
  return list;
}

const table = await Promise.all(
  rules.map(async (rule) => ({ id: rule.meta.id, rule, cases: await casesOf(rule.meta.id) })),
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
