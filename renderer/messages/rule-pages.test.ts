import { afterAll, beforeAll, expect, it } from 'vitest';
import { rules } from '../../shared/rules/index.ts';
import { checkedWords } from '../../shared/rules/pages/checked.ts';
import type { RuleMeta } from '../../shared/rules/types.ts';
import { waiverMetas } from '../../shared/rules/waivers.ts';
import { rulePages } from './es/rule-pages/index.ts';
import { chooseLanguage } from './spoken.ts';
import { toldOfRule } from './rule-pages.ts';
import { told } from './told.ts';

beforeAll(() => chooseLanguage('es'));
afterAll(() => chooseLanguage('en'));

const metas = [...rules.map(({ meta }) => meta), ...waiverMetas];

/** What stands only on the page of a rule, in words of Corral. A law without such a duty says itself that it has none. */
function wordsOf({ law, worst, detection, falsePositives, severityTable = [] }: RuleMeta): string[] {
  const own = law === undefined || worst !== 'not-applicable' ? [detection] : [];
  return [...own, falsePositives, ...severityTable.map(({ when }) => when)];
}

/** What stands elsewhere in the window too. */
function commonWordsOf({ title, why, fix, caveat, references }: RuleMeta): string[] {
  const checked = checkedWords(references);
  return [title, why, fix, caveat ?? '', ...checked.split(', ')].filter((text) => text !== '');
}

it.each(metas.map((meta) => [meta.id, meta] as const))('tells the page of %s in Spanish', (_id, meta) => {
  expect(wordsOf(meta).filter((text) => (toldOfRule(text) ?? text) === text)).toEqual([]);
  expect(commonWordsOf(meta).filter((text) => told(text) === text)).toEqual([]);
});

it('keeps no text of a page that no rule has', () => {
  const said = new Set(metas.flatMap(wordsOf));
  expect(Object.keys(rulePages).filter((text) => !said.has(text))).toEqual([]);
});

it('names in Spanish the rules and fields that the English names', () => {
  const ids = new Set(metas.map(({ id }) => id.slice(id.indexOf('/') + 1)));
  const named = (text: string) =>
    (text.match(/`[^`]+`|[a-z]+(?:-[a-z]+)+/g) ?? []).filter((word) => word.startsWith('`') || ids.has(word)).sort();
  expect(Object.entries(rulePages).filter(([en, es]) => named(en).join(' ') !== named(es).join(' '))).toEqual([]);
});
