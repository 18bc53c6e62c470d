import type { Issue } from '../issue.ts';
import { WITHOUT_ALIASES } from './alias-limits.ts';
import { countEntries } from './count-entries.ts';
import { mistakeNear } from './mistake-near.ts';
import { MOST_TROUBLES } from './most-troubles.ts';
import { TWICE } from './read-document.ts';
import { locatePlain } from './plain/locate-plain.ts';
import type { Position } from './plain/plain-position.ts';
import {
  budgetOfEntries,
  readPlainLines,
  type PlainText,
  type StoppedAtLine,
  type StoppedInFlow,
} from './plain/read-plain.ts';
import type { Trouble } from './locate.ts';

/**
 * Longer texts, and texts with more signs of YAML, which is a thousand components and more, are left to the plain reader as far as it goes: YAML
 * takes seconds to say the same.
 */
const LARGE = 60_000;
const LONG = 4_000_000;
/**
 * Lines, list entries and maps that YAML is asked to read whole, in two thirds of a second. Of more than these the entries that are not plain,
 * which no program is known to write by the thousand, are refused when there are too many for YAML to read each by itself.
 */
const MOST_FOR_YAML = 30_000;
const SIGNS = new Set([...'\n,:[]{}&*!?"\''].map((sign) => sign.charCodeAt(0)));

export function isLarge(text: string): boolean {
  return text.length > LONG || hasMoreSigns(text, LARGE);
}

function hasMoreSigns(text: string, limit: number): boolean {
  let count = 0;
  for (let index = 0; index < text.length && count <= limit; index += 1) {
    if (SIGNS.has(text.charCodeAt(index))) count += 1;
  }
  return count > limit;
}

/** A large text as far as it can be read without having YAML read all of it. */
export function readLarge(text: string): PlainText | StoppedAtLine | StoppedInFlow {
  return readPlainLines(text, budgetOfEntries());
}

/** Line and column for what is wrong with a large text; undefined where YAML has to read it. */
export function locateInLarge(
  text: string,
  troubles: readonly Trouble[],
  read = readLarge(text),
): readonly Issue[] | undefined {
  if (!('stop' in read)) return locatePlain(troubles.slice(0, MOST_TROUBLES + 1), read);
  if (!text.includes('corral') && !text.includes('\\')) return [NOT_OURS];
  const mistake = mistakeNear(text, read) ?? foundWrong(read) ?? keyInBrackets(read);
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

/** YAML takes a map or list for a key, and goes on to the end of the text. No design has one. */
function keyInBrackets(read: StoppedAtLine | StoppedInFlow): Issue | undefined {
  if (!('flow' in read)) return undefined;
  const { text, open, position } = read.flow;
  const level = open.at(-1);
  const entry = level?.entries.at(-1);
  if (level?.bracket === undefined || entry === undefined || text[level.bracket] !== '{') return undefined;
  return /[[{]/.test(text[entry] ?? '')
    ? {
        severity: 'error',
        ...position(entry),
        path: [],
        message: 'a map or list stands where a key is expected',
        fix: 'write a key and a colon before it, or remove the bracket that is too many',
      }
    : undefined;
}

function foundWrong({ stop, wrong }: StoppedAtLine | StoppedInFlow): Issue | undefined {
  if (wrong === undefined) return undefined;
  return {
    severity: 'error',
    ...stop,
    path: [],
    ...(wrong === 'twice' ? TWICE : { message: wrong.alias, fix: WITHOUT_ALIASES }),
  };
}

function notPlain(stop: Position): Issue {
  return {
    severity: 'error',
    ...stop,
    path: [],
    message: 'a file as large as this one is read only in simple YAML, and this entry is not',
    fix: 'correct it, or write it more simply: keys and values, maps and lists as "corral fmt" writes them, or JSON',
  };
}
