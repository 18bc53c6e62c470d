import { spoken } from './spoken.ts';
import { languageNow, localeNow } from './t.ts';

interface Pattern {
  /** What it begins and ends with: most texts are told apart by that, in a fraction of the time. */
  readonly head: string;
  readonly tail: string;
  readonly test: RegExp;
  readonly names: readonly string[];
  readonly translation: string;
}

/** What names stand for in a pattern, and what only a number can. */
const LISTS = new Set(['list', 'others']);
const NUMBERS = new Set(['n', 'k']);

const compiled = new Map<Readonly<Record<string, string>>, readonly Pattern[]>();

/**
 * What the core says in English, in the language of the window: as its table has it, or by the pattern of it that says
 * most, with its names told the same way. A text that no pattern fits stays as it is.
 */
export function told(text: string): string {
  const found = translationOf(text);
  return typeof found === 'string' ? found : found.translation.replace(NAME, (name) => found.values.get(name) ?? name);
}

/** A stretch of a told text. `english`: as it stands in the core whatever the window speaks, such as what a law says. */
export interface ToldPart {
  readonly text: string;
  readonly english: boolean;
}

/** As `told`, with what stays English apart, for a page that says of its texts in which language they are. */
export function toldParts(text: string): readonly ToldPart[] {
  const found = translationOf(text);
  if (typeof found === 'string') return [{ text: found, english: found === text && languageNow() !== 'en' }];
  return found.translation
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => ({ text: found.values.get(part) ?? part, english: part === '{law}' }));
}

const NAME = /\{\w+\}/g;

/** The translation of a text, or the pattern of one with what its names, in braces, stand for here. */
function translationOf(text: string): string | { translation: string; values: ReadonlyMap<string, string> } {
  const table = spoken.getState().speech.told;
  if (text === '' || Object.hasOwn(table, text)) return table[text] ?? text;
  for (const { head, tail, test, names, translation } of patternsOf(table)) {
    const found = text.startsWith(head) && text.endsWith(tail) ? test.exec(text) : null;
    if (found === null) continue;
    return { translation, values: new Map(names.map((name, at) => [`{${name}}`, valueOf(name, found[at + 1] ?? '')])) };
  }
  return text;
}

/**
 * In a pattern `{list}` and `{others}` are names, "LMS, Studio and 3 more", which are joined again as the language does; one name may have
 * an "and" of its own. `{law}` is what a law says, which stays as it was checked.
 */
function valueOf(name: string, text: string): string {
  if (name === 'law') return text;
  if (Object.hasOwn(spoken.getState().speech.told, text)) return told(text);
  const [, first, last] = (LISTS.has(name) && /^(.+) and (.+?)$/s.exec(text)) || [];
  if (first === undefined || last === undefined) return LISTS.has(name) ? toldList(text) : told(text);
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
  return {
    head: text.slice(0, text.indexOf('{')),
    tail: text.slice(text.lastIndexOf('}') + 1),
    test: new RegExp(`^${source.join('')}$`, 's'),
    names,
    translation,
  };
}
