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
/** What a law says, which stays as it was checked, and what the reader of YAML said. */
const KEPT = new Set(['law', 'yaml']);

type Table = Readonly<Record<string, string>>;

const compiled = new Map<Table, readonly Pattern[]>();

/**
 * What the core says in English, in the language of the window: as its table has it, or by the pattern of it that says
 * most, with its names told the same way. A text that no pattern fits stays as it is.
 */
export function told(text: string): string {
  return toldBy(text, spoken.getState().speech.told);
}

/** A stretch of a told text. `english`: as it stands in the core whatever the window speaks, such as what a law says. */
export interface ToldPart {
  readonly text: string;
  readonly english: boolean;
}

/** As `told`, with what stays English apart, for a page that says of its texts in which language they are. */
export function toldParts(text: string): readonly ToldPart[] {
  return partsOf(text, translationOf(text));
}

/** As `toldParts`, of what an export says of an element or refuses: each sentence for itself, because any may follow another. */
export function toldNote(text: string): readonly ToldPart[] {
  const { coverage } = spoken.getState().speech;
  return text
    .split(/(?<=[.!?]) (?=[\p{Lu}\d])/u)
    .flatMap((sentence, at) => [
      ...(at === 0 ? [] : [{ text: ' ', english: false }]),
      ...partsOf(sentence, translationOf(sentence, coverage)),
    ]);
}

/** As `told`: what is wrong with a file, or why something was refused. */
export function toldProblem(text: string): string {
  return toldBy(text, spoken.getState().speech.problems);
}

/** As `toldProblem`, with what stays English apart. */
export function problemParts(text: string): readonly ToldPart[] {
  return partsOf(text, translationOf(text, spoken.getState().speech.problems));
}

function partsOf(text: string, found: string | Fitted): readonly ToldPart[] {
  if (typeof found === 'string') return [{ text: found, english: found === text && languageNow() !== 'en' }];
  return found.translation
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => ({ text: found.values.get(part) ?? part, english: KEPT.has(part.slice(1, -1)) }));
}

const NAME = /\{\w+\}/g;

interface Fitted {
  readonly translation: string;
  /** What its names, in braces, stand for here. */
  readonly values: ReadonlyMap<string, string>;
}

/** The translation of a text, or the pattern of one that it fits. */
function translationOf(text: string, table: Table = spoken.getState().speech.told): string | Fitted {
  if (text === '' || Object.hasOwn(table, text)) return table[text] ?? text;
  for (const { head, tail, test, names, translation } of patternsOf(table)) {
    const found = text.startsWith(head) && text.endsWith(tail) ? test.exec(text) : null;
    if (found === null) continue;
    const values = names.map((name, at) => [`{${name}}`, valueOf(name, found[at + 1] ?? '', table)] as const);
    return { translation, values: new Map(values) };
  }
  return text;
}

/**
 * In a pattern `{list}` and `{others}` are names, "LMS, Studio and 3 more", which are joined again as the language does; one name may have
 * an "and" of its own. `{places}` are told each for itself.
 */
function valueOf(name: string, text: string, table: Table): string {
  if (KEPT.has(name)) return text;
  const say = (each: string) => toldBy(each, table);
  if (name === 'places') return text.split('; ').map(say).join('; ');
  if (Object.hasOwn(table, text)) return say(text);
  const [, first, last] = (LISTS.has(name) && /^(.+) and (.+?)$/s.exec(text)) || [];
  if (first === undefined || last === undefined)
    return LISTS.has(name) ? text.split(', ').map(say).join(', ') : say(text);
  return new Intl.ListFormat(localeNow()).format([...first.split(', '), last].map(say));
}

function toldBy(text: string, table: Table): string {
  const found = translationOf(text, table);
  return typeof found === 'string' ? found : filled(found);
}

function filled({ translation, values }: Fitted): string {
  return translation.replace(NAME, (name) => values.get(name) ?? name);
}

/** As `told`, for texts that were joined by commas. */
export function toldList(texts: string): string {
  return texts.split(', ').map(told).join(', ');
}

/** Those with most words of their own first. */
function patternsOf(table: Table): readonly Pattern[] {
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
