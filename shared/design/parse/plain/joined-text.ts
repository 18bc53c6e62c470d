import { notPlain } from './not-plain.ts';

/** At the beginning of a line they end a document, whatever is open. */
const DOCUMENT_ENDS = /\n(?:---|\.\.\.)/;
/** Escapes of double quotes, the end of a line among them, with the blanks that begin the next. */
const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|\n[ \t]*|([^]))/g;
/** The same, and what is around ends of lines. Blanks are taken as a run: a pattern would begin anew at each of a million. */
const ESCAPE_OR_FOLD = new RegExp(`${ESCAPE.source}|[ \\t]+(\\n[ \\t\\n]*)?|(\\n[ \\t\\n]*)`, 'g');
const ESCAPED: Readonly<Record<string, string>> = {
  ...{ '0': '\0', a: '\x07', b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
  ...{ N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029', ' ': ' ', '"': '"', '/': '/', '\\': '\\', '\t': '\t' },
};
const LAST_SIGN = 0x10ffff;

/** A text over lines, plain or in quotes: a line break is a blank, and each empty line a line break. */
export function joinedLines(text: string): string {
  if (!text.includes('\n')) return text;
  if (DOCUMENT_ENDS.test(text)) notPlain();
  const [first = '', ...others] = text.split('\n');
  const last = others.length - 1;
  let [whole, empty] = [withoutBlanks(first), 0];
  others.forEach((line, index) => {
    const said = (index === last ? line : withoutBlanks(line)).replace(/^[ \t]+/, '');
    if (said === '' && index < last) empty += 1;
    else [whole, empty] = [`${whole}${'\n'.repeat(empty) || ' '}${said}`, 0];
  });
  return whole;
}

/** What stands between double quotes, over lines or not. */
export function doubleQuoted(text: string): string {
  if (!text.includes('\\')) return joinedLines(text);
  if (DOCUMENT_ENDS.test(text)) notPlain();
  // Without a second line most of a text need not be looked at.
  return text.includes('\n') ? text.replace(ESCAPE_OR_FOLD, pieceOf) : text.replace(ESCAPE, pieceOf);
}

/** What an escape, a run of blanks or a fold stands for; what a pattern has no group for comes as an offset or a text. */
function pieceOf(found: string, ...[two, four, eight, sign, behind, alone]: readonly unknown[]): string {
  if (found.startsWith('\\')) {
    const code = two ?? four ?? eight;
    if (typeof code === 'string') return signOf(Number.parseInt(code, 16));
    return typeof sign === 'string' ? (ESCAPED[sign] ?? notPlain()) : '';
  }
  const fold = behind ?? alone;
  return typeof fold === 'string' ? '\n'.repeat(fold.split('\n').length - 2) || ' ' : found;
}

function signOf(code: number): string {
  return code > LAST_SIGN ? notPlain() : String.fromCodePoint(code);
}

/** Without blanks, tabs and ends of lines behind it; blanks of other kinds are text. */
export function withoutBlanks(text: string): string {
  let end = text.length;
  // A pattern would begin anew at every blank inside a long text.
  while (isBlank(text[end - 1])) end -= 1;
  return text.slice(0, end);
}

export function isBlank(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\n' || sign === '\t';
}
