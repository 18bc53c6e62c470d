import { MAX_QUOTED } from '../max-quoted.ts';
import { doubleQuoted, joinedLines } from './joined-text.ts';
import { notPlain } from './not-plain.ts';

/** A beginning that no indicator of YAML is. */
const STARTS = /^(?:[A-Za-z\d/_($<;.+=~^\\)\u{A1}-\u{10FFFF}]|-(?=[^\s,[\]{}]))/u;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['null', null],
  ['true', true],
  ['false', false],
  ...['~', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['True', 'TRUE'].map((word) => [word, true] as const),
  ...['False', 'FALSE'].map((word) => [word, false] as const),
]);
const LONGEST_WORD = 'false'.length;
/** Most texts are: of those nothing else need be asked. */
const SIMPLE = /^[A-Za-z][\w-]*$/;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?(?:[eE][-+]?\d{1,3})?$/;
/** Other ways of writing numbers, which YAML knows and hardly anybody uses. */
const LIKE_A_NUMBER = /^[-+]?(?:0[ox]|\.(?:inf|nan)$|(?:\d|\.\d)[\d.]*(?:e[-+]?\d*)?$)/i;

/** What no text without quotes has in it. */
const KEY_OR_COMMENT = /:(?:[ \t\n]|$)|[ \t\n]#/;

/** The value of text without quotes, as YAML's core schema reads it. */
export function plainScalar(text: string): unknown {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (SIMPLE.test(text)) return isWord(text) ? notPlain() : text;
  if (NUMBER.test(text)) return text === '-0' ? notPlain() : Number(text);
  return LIKE_A_NUMBER.test(text) || isWord(text) ? notPlain() : plainText(text);
}

/** A word of YAML's, in whatever letters: some of them it reads otherwise. */
export function isWord(text: string): boolean {
  return text.length <= LONGEST_WORD && WORDS.has(text.toLowerCase());
}

/** Text without quotes, whatever it would be a word or number of. */
export function plainText(text: string): string {
  return STARTS.test(text) && !KEY_OR_COMMENT.test(text) ? text : notPlain();
}

/** A quoted text at the start of `text`, and how much of it that took. */
export function quotedScalar(text: string): { readonly value: string; readonly length: number } {
  const length = quotedLength(text);
  const inside = text.slice(1, length - 1);
  const value = text.startsWith("'") ? joinedLines(inside).replaceAll("''", "'") : doubleQuoted(inside);
  return { value, length };
}

/** Characters of the quoted text at the start of `text`, its quotes among them. */
export function quotedLength(text: string): number {
  return text.startsWith('"') ? endOfDouble(text) : endOfSingle(text);
}

// Step by step, because a pattern with a choice in it exhausts the stack on a text of a million characters.
function endOfDouble(text: string): number {
  const next = /["\\]/g;
  for (let at = 1; ;) {
    next.lastIndex = at;
    const found = next.exec(text) ?? notPlain();
    if (found.index > MAX_QUOTED) notPlain();
    if (found[0] === '"') return found.index + 1;
    at = found.index + 2;
  }
}

function endOfSingle(text: string): number {
  for (let at = 1; ; at += 2) {
    at = text.indexOf("'", at);
    if (at < 0 || at > MAX_QUOTED) notPlain();
    if (text[at + 1] !== "'") return at + 1;
  }
}

/** Longer keys are none in YAML. */
const LONGEST_KEY = 1000;
const KEY = /^(?:<<|[A-Za-z][\w-]*)$/;
/** Objects have such keys first, in whatever order they are written. */
const INDEX = /^\d+$/;

/** A key without quotes, or in quotes without escapes, that is the same text in YAML and in the model. */
export function plainKey(text: string): string {
  if (/^["']/.test(text)) return quotedKey(text.slice(1, -1));
  return KEY.test(text) && !isWord(text) ? text : notPlain();
}

/** What stands in quotes, when it can be a key. */
export function quotedKey(text: string): string {
  return text.length > LONGEST_KEY || text === '__proto__' || INDEX.test(text) ? notPlain() : text;
}
