import { LANGUAGES, languageNow } from './t.ts';

interface Pattern {
  readonly test: RegExp;
  readonly names: readonly string[];
  readonly translation: string;
}

const compiled = new Map<Readonly<Record<string, string>>, readonly Pattern[]>();

/**
 * What the core says in English, in the language of the window: as its table has it, or by the pattern of it that says
 * most, with its names told the same way. A text that no pattern fits stays as it is.
 */
export function told(text: string): string {
  const table: Readonly<Record<string, string>> = LANGUAGES[languageNow()].told;
  if (Object.hasOwn(table, text)) return table[text] ?? text;
  for (const { test, names, translation } of patternsOf(table)) {
    const found = test.exec(text);
    if (found === null) continue;
    const values = new Map(names.map((name, at) => [name, told(found[at + 1] ?? '')]));
    return translation.replace(/\{(\w+)\}/g, (whole, name: string) => values.get(name) ?? whole);
  }
  return text;
}

/** Those with most words of their own first. */
function patternsOf(table: Readonly<Record<string, string>>): readonly Pattern[] {
  const known = compiled.get(table);
  if (known !== undefined) return known;
  const own = (text: string) => text.replace(/\{\w+\}/g, '').length;
  const made = Object.entries(table)
    .filter(([text]) => text.includes('{'))
    .sort(([a], [b]) => own(b) - own(a))
    .map(([text, translation]) => patternOf(text, translation));
  compiled.set(table, made);
  return made;
}

function patternOf(text: string, translation: string): Pattern {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { test: new RegExp(`^${parts.join('(.+?)')}$`, 's'), names, translation };
}
