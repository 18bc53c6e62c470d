import { afterAll, beforeAll, expect, it } from 'vitest';
import { analyzeStage } from '../../shared/analysis/analyze-stage.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { WITHOUT_FIX } from '../../shared/fixes/without-fix.ts';
import { rules } from '../../shared/rules/index.ts';
import { privacyCases } from '../../shared/rules/privacy/cases.ts';
import type { Slug } from '../../shared/rules/privacy/types.ts';
import type { RuleCase } from '../../shared/rules/rule-tester.ts';
import { runRules } from '../../shared/rules/run-rules.ts';
import type { Finding, Rule } from '../../shared/rules/types.ts';
import { rules as aboutRules } from './es/told/rules.ts';
import { chooseLanguage } from './spoken.ts';
import { told } from './told.ts';

beforeAll(() => chooseLanguage('es'));
afterAll(() => chooseLanguage('en'));

/** Texts of the cases of every rule: all that its findings say there. */
const said = new Map<string, Set<string>>();
for (const rule of rules) said.set(rule.meta.id, new Set((await findingsOf(rule)).flatMap(textsOf)));

async function findingsOf(rule: Rule): Promise<Finding[]> {
  const { id, law, family } = rule.meta;
  const cases =
    law === undefined
      ? (
          (await import(new URL(`../../shared/rules/${id}/cases.ts`, import.meta.url).pathname)) as {
            cases: readonly RuleCase[];
          }
        ).cases
      : privacyCases(law.id, family?.id as Slug);
  return cases.flatMap(({ design: text, asOf = '2026-11-23' }) => {
    const parsed = parseDesign(text);
    if (!parsed.ok) throw new Error(`${id}: ${text}`);
    const { design } = parsed.value;
    return design.stages.flatMap((stage) => runRules([rule], { design, stage, analysis: analyzeStage(stage), asOf }));
  });
}

function textsOf({ title, message, why, fix, caveat, question }: Finding): string[] {
  return [title, message, why, fix, caveat, question?.text].filter((text) => text !== undefined);
}

/** What a law says, where it says nothing about a duty: the sentence is the law's own. */
const OF_LAWS = new Set(rules.flatMap(({ meta }) => (meta.law === undefined ? [] : [meta.detection])));

it.each([...said.keys()])('tells what %s finds in Spanish', (id) => {
  const english = [...(said.get(id) ?? [])].filter((text) => told(text) === text && !OF_LAWS.has(text));
  expect(english).toEqual([]);
});

it('tells why no edit fixes a rule', () => {
  expect(Object.values(WITHOUT_FIX).filter((text) => told(text) === text)).toEqual([]);
});

it('keeps no text about a rule that no rule has', () => {
  const own = new Set(rules.flatMap(({ meta: { title, why, fix } }) => [title, why, fix]));
  expect(Object.keys(aboutRules).filter((text) => !own.has(text))).toEqual([]);
});
