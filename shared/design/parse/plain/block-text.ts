import { notPlain } from './not-plain.ts';

/** Style, whether line breaks at the end stay, and how far in the text is, the latter two in either order. */
const HEADER = /^([|>])(?:([-+])?([1-9])?|([1-9])([-+]))[ \t]*(?:[ \t]#.*)?$/;

/** A block of text, and the number of the first line behind it. */
export interface BlockText {
  readonly value: string;
  readonly end: number;
}

/** The block of text behind `|` or `>`, whose lines begin at `start` and are further in than `indent`. */
export function blockText(header: string, all: readonly string[], start: number, indent: number): BlockText {
  const [, style, before, early, late, behind] = HEADER.exec(header) ?? notPlain();
  const asWritten = early ?? late;
  const first = firstSaid(all, start);
  const lead = indentOf(all[first] ?? '');
  const deep = asWritten === undefined ? lead : indent + Number(asWritten);
  if (lead <= indent || lead < deep) notPlain();
  const end = endOfText(all, first, deep);
  const above = all.slice(start, first);
  if (asWritten === undefined && above.some((line) => line.length > deep)) notPlain();
  const lines = all.slice(first, end).map((line) => line.slice(deep));
  // The line break at the very end of the text has nothing behind it.
  const breaks = all.slice(first, end).length - lastSaid(lines) - (end === all.length ? 1 : 0);
  const said = lines.slice(0, lastSaid(lines));
  const value =
    above.map((line) => `${line.slice(deep)}\n`).join('') + (style === '|' ? said.join('\n') : folded(said));
  return { value: value + endOf(before ?? behind, breaks), end };
}

/** What is kept of the line breaks at the end. */
function endOf(chomp: string | undefined, breaks: number): string {
  if (chomp === undefined) return '\n';
  return chomp === '-' ? '' : '\n'.repeat(Math.max(0, breaks) + 1);
}

function firstSaid(all: readonly string[], start: number): number {
  let first = start;
  while (first < all.length && isBlank(all[first] ?? '')) first += 1;
  return first;
}

/** How many lines there are without empty ones at the end; what blanks mean there, YAML says. */
function lastSaid(lines: readonly string[]): number {
  let last = lines.length;
  while (last > 0 && lines[last - 1] === '') last -= 1;
  return isBlank(lines[last - 1] ?? '') ? notPlain() : last;
}

function endOfText(all: readonly string[], first: number, deep: number): number {
  let end = first;
  while (end < all.length && (isBlank(all[end] ?? '') || indentOf(all[end] ?? '') >= deep)) end += 1;
  // A tab that is not far enough in: YAML says what that is.
  return /^ *\t/.test(all[end] ?? '') ? notPlain() : end;
}

/** Lines make one paragraph, and each empty line between two is a line break; those further in stay as they are. */
function folded(lines: readonly string[]): string {
  let [text, between, further] = ['', '', false];
  for (const line of lines) {
    if (line === '') {
      if (between === '\n') text += '\n';
      between = '\n';
    } else if (/^[ \t]/.test(line)) {
      if (between === '\n' && !further) between = '\n\n';
      text += (between === ' ' ? '\n' : between) + line;
      [between, further] = ['\n', true];
    } else {
      text += between + line;
      [between, further] = [' ', false];
    }
  }
  return text;
}

function isBlank(line: string): boolean {
  return /^ *$/.test(line);
}

function indentOf(line: string): number {
  return line.length - line.replace(/^ +/, '').length;
}
