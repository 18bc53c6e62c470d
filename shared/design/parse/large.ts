import type { Issue } from '../issue.ts';
import { MOST_TROUBLES } from './most-troubles.ts';
import { locatePlain } from './plain/locate-plain.ts';
import { readPlainLines } from './plain/read-plain.ts';
import type { Trouble } from './locate.ts';

/**
 * Longer texts, and texts with more signs of YAML, which is a thousand components and more, are read by the plain reader alone: YAML takes seconds
 * and a gigabyte to say what is wrong with a file that is none of ours.
 */
const LARGE = 60_000;
const LONG = 4_000_000;
const SIGNS = new Set([...'\n,:[]{}&*!?"\''].map((sign) => sign.charCodeAt(0)));

export function isLarge(text: string): boolean {
  if (text.length > LONG) return true;
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if (SIGNS.has(text.charCodeAt(index))) count += 1;
  return count > LARGE;
}

/** Line and column for what is wrong with a large text; the line that the plain reader does not read when there is one. */
export function locateInLarge(text: string, troubles: readonly Trouble[]): readonly Issue[] {
  const read = readPlainLines(text);
  if ('stop' in read) return [notPlain(read.stop)];
  return locatePlain(troubles.slice(0, MOST_TROUBLES + 1), read, text);
}

function notPlain(stop: number): Issue {
  return {
    severity: 'error',
    line: stop + 1,
    column: 1,
    path: [],
    message: 'a file as large as this one is read only in simple YAML, and this entry is not',
    fix: 'correct it, or write it in one line as "corral fmt" does, without anchors, tabs or text over several lines',
  };
}
