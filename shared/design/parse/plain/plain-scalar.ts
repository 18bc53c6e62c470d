import { MAX_QUOTED } from '../max-quoted.ts';
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
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** A quoted text at the start of `text`, and how much of it that took. */
export function quotedScalar(text: string): { readonly value: string; readonly length: number } {
  const length = quotedLength(text);
  const found = text.slice(0, length);
  return { value: found.startsWith("'") ? found.slice(1, -1).replaceAll("''", "'") : jsonText(found), length };
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
    ESCAPE.lastIndex = found.index;
    at = found.index + (ESCAPE.exec(text) ?? notPlain())[0].length;
  }
}

function endOfSingle(text: string): number {
  for (let at = 1; ; at += 2) {
    at = text.indexOf("'", at);
    if (at < 0 || at > MAX_QUOTED) notPlain();
    if (text[at + 1] !== "'") return at + 1;
  }
}

function jsonText(text: string): string {
  try {
    return JSON.parse(text) as string;
  } catch {
    return notPlain();
  }
}

const KEY = /^(?:<<|[A-Za-z][\w-]*)$/;

/** A key that is the same text in YAML and in the model. */
export function plainKey(text: string): string {
  return KEY.test(text) && !WORDS.has(text.toLowerCase()) ? text : notPlain();
}

/** Without the blanks behind it; blanks of other kinds are text. */
export function withoutBlanks(text: string): string {
  let end = text.length;
  // A pattern would begin anew at every blank inside a long text.
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}

/** Sets a key that must not be there yet. */
export function setOnce(map: Record<string, unknown>, key: string, value: unknown): void {
  if (Object.hasOwn(map, key)) notPlain();
  map[key] = value;
}
