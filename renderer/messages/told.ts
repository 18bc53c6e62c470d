import { LANGUAGES, languageNow, localeNow } from './t.ts';

interface Pattern {
  readonly test: RegExp;
  readonly names: readonly string[];
  readonly translation: string;
}

/** What only a number can stand for in a pattern. */
const NUMBERS = new Set(['n', 'k']);

const compiled = new Map<Readonly<Record<string, string>>, readonly Pattern[]>();

/**
 * What the core says in English, in the language of the window: as its table has it, or by the pattern of it that says
 * most, with its names told the same way. A text that no pattern fits stays as it is.
 */
export function told(text: string): string {
  if (text === '') return text;
  const table: Readonly<Record<string, string>> = LANGUAGES[languageNow()].told;
  if (Object.hasOwn(table, text)) return table[text] ?? text;
  for (const { test, names, translation } of patternsOf(table)) {
    const found = test.exec(text);
    if (found === null) continue;
    const values = new Map(names.map((name, at) => [name, valueOf(name, found[at + 1] ?? '')]));
    return translation.replace(/\{(\w+)\}/g, (whole, name: string) => values.get(name) ?? whole);
  }
  return text;
}

/** In a pattern `{list}` is names, "LMS, Studio and 3 more", which are joined again as the language does. */
function valueOf(name: string, text: string): string {
  const [, first, last] = (name === 'list' && /^(.+) and (.+?)$/s.exec(text)) || [];
  if (first === undefined || last === undefined) return told(text);
  return new Intl.ListFormat(localeNow()).format([...first.split(', '), last].map(told));
}

/** As `told`, for texts that were joined by commas. */
export function toldList(texts: string): string {
  return texts.split(', ').map(told).join(', ');
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
  const source = parts.map((part, at) =>
    at === 0 ? part : `${NUMBERS.has(names[at - 1] ?? '') ? '(\\d+)' : '(.+?)'}${part}`,
  );
  return { test: new RegExp(`^${source.join('')}$`, 's'), names, translation };
}
