import type { Issue } from '../issue.ts';
import { mistakeNear } from './mistake-near.ts';
import { MOST_TROUBLES } from './most-troubles.ts';
import { locatePlain } from './plain/locate-plain.ts';
import type { Position } from './plain/plain-position.ts';
import { readPlainLines } from './plain/read-plain.ts';
import { countEntries } from './count-entries.ts';
import type { Trouble } from './locate.ts';

/**
 * Longer texts, and texts with more signs of YAML, which is a thousand components and more, are left to the plain reader as far as it goes: YAML
 * takes seconds to say the same.
 */
const LARGE = 60_000;
const LONG = 4_000_000;
/** Lines, list entries and maps that YAML is asked to read, in some seconds; 10,000 components need 200,000. */
const MOST_FOR_YAML = 250_000;
const SIGNS = new Set([...'\n,:[]{}&*!?"\''].map((sign) => sign.charCodeAt(0)));

export function isLarge(text: string): boolean {
  if (text.length > LONG) return true;
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if (SIGNS.has(text.charCodeAt(index))) count += 1;
  return count > LARGE;
}

/** Line and column for what is wrong with a large text; undefined where the plain reader gives up and YAML has to read it. */
export function locateInLarge(text: string, troubles: readonly Trouble[]): readonly Issue[] | undefined {
  const read = readPlainLines(text);
  if (!('stop' in read)) return locatePlain(troubles.slice(0, MOST_TROUBLES + 1), read);
  if (!text.includes('corral') && !text.includes('\\')) return [NOT_OURS];
  const mistake = mistakeNear(text, read);
  if (mistake !== undefined) return [mistake];
  return countEntries(text) > MOST_FOR_YAML ? [notPlain(read.stop)] : undefined;
}

/** Whatever else it says: a design names its format. */
const NOT_OURS: Issue = {
  severity: 'error',
  line: 1,
  column: 1,
  path: [],
  message: 'this large file is no design: nowhere does it say "corral"',
  fix: 'check that this is a design',
};

function notPlain(stop: Position): Issue {
  return {
    severity: 'error',
    ...stop,
    path: [],
    message: 'a file as large as this one is read only in simple YAML, and this entry is not',
    fix: 'correct it, or write it in one line as "corral fmt" does, without anchors, tabs or text over several lines',
  };
}
