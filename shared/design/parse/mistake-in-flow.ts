import type { Issue } from '../issue.ts';
import { firstIssue } from './first-issue.ts';
import { piecesAround, withIndent, type Piece } from './flow-pieces.ts';
import type { OpenFlow } from './plain/plain-flow.ts';
import type { StoppedInFlow } from './plain/read-plain.ts';
import type { Budget } from './read-tokens.ts';

/** Signs at the end of an excerpt in which something may be wrong only because it ends there, such as half an escape. */
const CUT = 12;

/**
 * As `mistakeNear`, in a map in brackets: the excerpt has the brackets that are open where the reader stopped, the keys before them, and the entry
 * itself; `first` signs behind the place are read first, then ten times as many, and so on.
 */
export function mistakeInFlow({ flow }: StoppedInFlow, first: number, budget: Budget): Issue | undefined {
  const { text, at, open } = flow;
  const around = piecesAround(text, open);
  // Whether one ends a line depends on what stood behind it.
  if (text.includes('\r\n') || around.some(({ from, to }) => text.slice(from, to + 1).includes('\r'))) return undefined;
  for (let count = first; ; count *= 10) {
    const end = Math.min(at + count, text.length);
    const pieces = [...around, { from: lastFrom(text, open, at), to: end }];
    const excerpt = pieces.map(({ from, to, behind = '' }) => text.slice(from, to) + behind).join('');
    const issue = firstIssue(excerpt, budget);
    if (issue === undefined) return undefined;
    const offset = offsetOf(excerpt, issue);
    if (end === text.length || isBeforeCut(excerpt, offset)) return inWhole(issue, flow, offsetInWhole(pieces, offset));
  }
}

/** Where the last piece begins: with the entry, or with the end of its value when that is behind. */
function lastFrom(text: string, open: readonly OpenFlow[], at: number): number {
  const last = open.at(-1);
  return withIndent(text, last?.value?.[1] ?? last?.entries.at(-1) ?? at);
}

export function offsetOf(text: string, { line, column }: Issue): number {
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

/** Whether more is behind a place than what may be wrong only because an excerpt ends there; blanks and comments are nothing. */
export function isBeforeCut(excerpt: string, offset: number): boolean {
  const behind = excerpt.slice(offset);
  return behind.replace(/(?:^|\s)#.*/g, '').replace(/\s/g, '').length > CUT;
}

function inWhole(issue: Issue, { text, open, position }: StoppedInFlow['flow'], offset: number): Issue {
  const place = position(offset);
  const entry = position(open.at(-1)?.entries.at(-1) ?? offset);
  const atEnd = offset >= text.length - 1 && place.line > entry.line + 1;
  const then = atEnd ? `it may be open since line ${entry.line}` : 'what follows is read after that';
  return { ...issue, ...place, fix: `${issue.fix}; ${then}` };
}
