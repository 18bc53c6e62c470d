import { rulePages as es } from './es/rule-pages/index.ts';
import { languageNow, type Language } from './t.ts';

/** Long, and on the page of a rule only: it loads with that page, while what `told` knows loads with the window. */
const TABLES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: {}, es };

/** How a rule looks, where it may be wrong or when it is worse, in the language of the window; undefined where it is not in its table. */
export function toldOfRule(text: string): string | undefined {
  const table = TABLES[languageNow()];
  return Object.hasOwn(table, text) ? table[text] : undefined;
}
