import { notPlain } from './not-plain.ts';
import { plainScalar, plainText } from './plain-scalar.ts';

/** Tags of YAML itself, and those that only somebody else knows; blanks or the end of the line are behind them. */
const TAG = /(!(?:!(?:str|int|float|bool|null|map|seq)|[A-Za-z][\w./-]*)?)(?:[ \t]+|(?=\n|$))/y;

/** What text a tag of YAML stands before. */
const WRITTEN: ReadonlyMap<string, RegExp> = new Map([
  ['!!int', /^-?\d+$/],
  ['!!float', /^-?\d+\.\d+$/],
  ['!!bool', /^(?:true|false)$/],
  ['!!null', /^null$/],
]);

/** The tag at an offset, and how long it is with the blanks behind it. */
export function tagAt(text: string, at: number): { readonly tag: string; readonly length: number } {
  TAG.lastIndex = at;
  const [{ length }, tag = ''] = TAG.exec(text) ?? notPlain();
  return { tag, length };
}

/** What a text without quotes is behind a tag: of a tag that nobody knows, a text. */
export function taggedText(tag: string, text: string): unknown {
  const written = WRITTEN.get(tag);
  if (written === undefined) return isOfText(tag) ? plainText(text) : notPlain();
  return written.test(text) ? plainScalar(text) : notPlain();
}

/** What a text in quotes, or a map or list, is behind a tag. */
export function tagged(tag: string, value: unknown): unknown {
  if (typeof value === 'string') return isOfText(tag) ? value : taggedText(tag, value);
  const own = Array.isArray(value) ? '!!seq' : '!!map';
  return typeof value === 'object' && value !== null && (tag === own || !tag.startsWith('!!')) ? value : notPlain();
}

function isOfText(tag: string): boolean {
  return tag === '!!str' || !tag.startsWith('!!');
}
