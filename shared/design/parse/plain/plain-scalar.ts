import { notPlain } from './not-plain.ts';

/** A first character that no indicator of YAML is. */
const STARTS = /^[A-Za-z\d/_($<;\u{A1}-\u{10FFFF}]/u;
const WORDS: ReadonlyMap<string, unknown> = new Map([
  ['null', null],
  ['true', true],
  ['false', false],
]);
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** Other ways of writing numbers, which YAML knows and people hardly use. */
const LIKE_A_NUMBER = /^(?:0[ox]|[\d.]+(?:[eE][-+]?\d*)?$)/;

/** The value of text without quotes, as YAML's core schema reads it. */
export function plainScalar(text: string): unknown {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (NUMBER.test(text)) return text === '-0' ? notPlain() : Number(text);
  if (!STARTS.test(text) || LIKE_A_NUMBER.test(text) || WORDS.has(text.toLowerCase())) notPlain();
  if (text.includes(': ') || text.includes(' #') || text.endsWith(':')) notPlain();
  return text;
}

/** Escapes that mean the same in JSON and in YAML. */
const JSON_TEXT = /^"(?:[^"\\]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/;
const SINGLE = /^'(?:[^']|'')*'/;

/** A quoted text at the start of `text`, and how much of it that took. */
export function quotedScalar(text: string): { readonly value: string; readonly length: number } {
  const [found] = (text.startsWith('"') ? JSON_TEXT : SINGLE).exec(text) ?? notPlain();
  if (found.startsWith("'")) return { value: found.slice(1, -1).replaceAll("''", "'"), length: found.length };
  return { value: jsonText(found), length: found.length };
}

function jsonText(text: string): string {
  try {
    return JSON.parse(text) as string;
  } catch {
    return notPlain();
  }
}

const KEY = /^[A-Za-z][\w-]*$/;

/** A key that is the same text in YAML and in the model. */
export function plainKey(text: string): string {
  return KEY.test(text) && !WORDS.has(text.toLowerCase()) ? text : notPlain();
}

/** Without the blanks behind it; blanks of other kinds are text. */
export function withoutBlanks(text: string): string {
  return text.replace(/ +$/, '');
}

/** Sets a key that must not be there yet. */
export function setOnce(map: Record<string, unknown>, key: string, value: unknown): void {
  if (Object.hasOwn(map, key)) notPlain();
  map[key] = value;
}
