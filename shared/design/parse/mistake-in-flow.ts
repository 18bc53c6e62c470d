import type { Issue } from '../issue.ts';
import { firstIssue } from './first-issue.ts';
import type { OpenFlow } from './plain/plain-flow.ts';
import { quotedLength } from './plain/plain-scalar.ts';
import type { StoppedInFlow } from './plain/read-plain.ts';

/** An excerpt that is nearly the whole text saves nothing. */
const WORTH_IT = 0.9;
/** Signs at the end of an excerpt in which something may be wrong only because it ends there, such as half an escape. */
const CUT = 12;

/** Something of the text from one offset to another, with a sign of its own behind it. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly behind?: string;
}

/**
 * As `mistakeNear`, in a map in brackets: the excerpt has the brackets that are open where the reader stopped, the keys before them, and the entry
 * itself; `first` signs behind the place are read first, then ten times as many, and so on.
 */
export function mistakeInFlow({ flow }: StoppedInFlow, first: number): Issue | undefined {
  const { text, at, open } = flow;
  // Whether one ends a line depends on what stood behind it.
  if (text.includes('\r')) return undefined;
  const around = piecesAround(text, open);
  for (let count = first; ; count *= 10) {
    const end = Math.min(at + count, text.length);
    const pieces = [...around, { from: lastFrom(text, open, at), to: end }];
    const excerpt = pieces.map(({ from, to, behind = '' }) => text.slice(from, to) + behind).join('');
    if (excerpt.length > text.length * WORTH_IT) return undefined;
    const issue = firstIssue(excerpt);
    if (issue === undefined) return undefined;
    const offset = offsetOf(excerpt, issue);
    if (end === text.length || signsIn(excerpt.slice(offset)) > CUT)
      return inWhole(issue, flow, offsetInWhole(pieces, offset));
  }
}

/** Of everything open the bracket, and of the entry that is being read what stands before the next bracket. */
function piecesAround(text: string, open: readonly OpenFlow[]): Piece[] {
  return open.flatMap((level, index) => {
    const pieces: Piece[] = [];
    const { bracket, sameKey, value } = level;
    if (bracket !== undefined) pieces.push({ from: withIndent(text, bracket), to: bracket + 1 });
    if (sameKey !== undefined) pieces.push({ from: withIndent(text, sameKey), to: keyEnd(text, sameKey), behind: ',' });
    const entry = level.entries.at(-1);
    const inner = open[index + 1]?.bracket;
    const closed = inner === undefined ? value?.[0] : undefined;
    if (entry === undefined) return pieces;
    if (inner !== undefined) pieces.push({ from: withIndent(text, entry), to: withIndent(text, inner) });
    if (closed !== undefined) pieces.push({ from: withIndent(text, entry), to: closed + 1 });
    return pieces;
  });
}

/** Where the last piece begins: with the entry, or with the end of its value when that is behind. */
function lastFrom(text: string, open: readonly OpenFlow[], at: number): number {
  const last = open.at(-1);
  return withIndent(text, last?.value?.[1] ?? last?.entries.at(-1) ?? at);
}

/** A line keeps its indentation, which YAML may look at. */
function withIndent(text: string, offset: number): number {
  let from = offset;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from -= 1;
  return text[from - 1] === '\n' ? from - 1 : offset;
}

/** The end of a key that was read before. */
function keyEnd(text: string, key: number): number {
  const quoted = text[key] === '"' || text[key] === "'";
  return quoted ? key + quotedLength(text.slice(key)) : text.indexOf(':', key);
}

function offsetOf(text: string, { line, column }: Issue): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

function offsetInWhole(pieces: readonly Piece[], offset: number): number {
  let before = 0;
  for (const { from, to, behind = '' } of pieces) {
    const length = to - from + behind.length;
    if (offset < before + length) return from + offset - before;
    before += length;
  }
  return pieces.at(-1)?.to ?? 0;
}

/** Signs that are neither blank nor in a comment. */
function signsIn(text: string): number {
  return text.replace(/(?:^|\s)#.*/g, '').replace(/\s/g, '').length;
}

function inWhole(issue: Issue, { text, open, position }: StoppedInFlow['flow'], offset: number): Issue {
  const place = position(offset);
  const entry = position(open.at(-1)?.entries.at(-1) ?? offset);
  const atEnd = offset >= text.length - 1 && place.line > entry.line + 1;
  const then = atEnd ? `it may be open since line ${entry.line}` : 'what follows is read after that';
  return { ...issue, ...place, fix: `${issue.fix}; ${then}` };
}
