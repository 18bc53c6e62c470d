import { Composer, LineCounter, type Document, type YAMLError } from 'yaml';
import { err, ok, type Result } from '../../base/result.ts';
import type { Issue } from '../issue.ts';
import { WITHOUT_ALIASES } from './alias-limits.ts';
import { aliasTrouble, plainData } from './aliases.ts';
import { settleComments } from './comment-places.ts';
import { countEntries } from './count-entries.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { position } from './locate.ts';
import { atMost, MOST_TROUBLES } from './most-troubles.ts';
import { MAX_DEPTH, readTokens, type Budget } from './read-tokens.ts';
import { withoutStacks } from './without-stacks.ts';

/** Longer texts are refused before anything reads them: no design is that large, and a slip of the mouse is. */
export const MAX_DESIGN_LENGTH = 20_000_000;
/** More lines, list entries and maps than this would keep whoever opens them for more than a second; 20,000 components with their connections have 200,000. */
const MAX_ENTRIES = 210_000;

export const TWICE = { message: 'this key is written twice in one map', fix: 'remove or rename one of the two' };

export interface ReadDocument {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  /** Plain data of the document; keys may be missing, of any type, or unknown. */
  readonly data: unknown;
  /** Keys that are written twice: the model below them is still worth checking. */
  readonly duplicates: readonly Issue[];
}

let last: { readonly text: string; readonly read: Result<ReadDocument, readonly Issue[]> } | undefined;

/**
 * Text → YAML document and plain data, or every syntax error with its place. Never throws. The last text is remembered,
 * because reading is most of the work and what was opened or saved is the next to be edited: change nothing in the
 * result, or call `forgetDocument`.
 */
export function readDocument(text: string): Result<ReadDocument, readonly Issue[]> {
  if (last?.text !== text) last = { text, read: readAnew(text) };
  return last.read;
}

/** For whoever changes a document that was read. */
export function forgetDocument(): void {
  last = undefined;
}

/**
 * As `readDocument`, for a text that nobody will ask for again. One with a budget is an excerpt: what its aliases name may stand elsewhere, and
 * when more is in it than that, nothing is said.
 */
export function readAnew(text: string, budget?: Budget): Result<ReadDocument, readonly Issue[]> {
  const unreadable = refuseUnread(text);
  if (unreadable !== undefined) return err([unreadable]);
  const lines = new LineCounter();
  const read = readTokens(text, lines, budget);
  if ('spent' in read) return err([]);
  if ('deep' in read)
    return err([
      at(
        lines,
        read.deep,
        `more than ${MAX_DEPTH} levels are nested here`,
        'a design needs fewer than ten: remove the brackets or the indentation',
      ),
    ]);
  if ('long' in read)
    return err([
      at(
        lines,
        read.long,
        'a quote opens here that is closed far away or never',
        'close it: no text of a design is that long',
      ),
    ]);
  const { tokens } = read;
  settleComments(tokens);
  // What is wrong is told as issues, with places: the library itself says nothing on the terminal.
  const composer = new Composer({ logLevel: 'error', prettyErrors: false, keepSourceTokens: false, uniqueKeys: false });
  const [document, second] = withoutStacks(() => [...composer.compose(tokens, true, text.length)]);
  if (document === undefined) return err([at(lines, 0, 'the file is empty', 'start with "corral: 1"')]);
  if (second !== undefined) {
    return err([
      at(
        lines,
        second.range[0],
        'a second YAML document starts here',
        'keep one design per file: remove the "---" and what follows',
      ),
    ]);
  }
  const duplicates = duplicateKeys(document).map((offset) => duplicateIssue(lines, offset));
  const fatal = document.errors.slice(0, MOST_TROUBLES + 1).map((error) => syntaxIssue(lines, error));
  if (fatal.length > 0) return err(atMost([...fatal, ...duplicates]));
  if (budget !== undefined) return ok({ document: document as Document.Parsed, lines, data: undefined, duplicates });
  const trouble = aliasTrouble(document);
  if (trouble !== undefined) return err([at(lines, trouble.offset, trouble.message, WITHOUT_ALIASES)]);
  return ok({ document: document as Document.Parsed, lines, data: plainData(document, document.contents), duplicates });
}

/** Whether a text is larger than what is read. */
export function isTooLarge(text: string): boolean {
  return text.length > MAX_DESIGN_LENGTH || countEntries(text) > MAX_ENTRIES;
}

/** What is wrong with a text before anybody reads it: too long, too much, no text at all. */
export function refuseUnread(text: string): Issue | undefined {
  const start = { severity: 'error', line: 1, column: 1, path: [] } as const;
  if (text.length > MAX_DESIGN_LENGTH) {
    const size = `${(text.length / 1_000_000).toFixed(0)} million characters`;
    return {
      ...start,
      message: `the file has ${size}, more than the 20 million that are read`,
      fix: 'check that this is a design',
    };
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const before = text.slice(0, nul).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return {
      ...start,
      ...place,
      message: 'this is not text: it contains a NUL byte',
      fix: 'open a .corral file saved as UTF-8',
    };
  }
  const entries = countEntries(text);
  if (entries > MAX_ENTRIES) {
    return {
      ...start,
      message: `the file has about ${entries} entries, more than the ${MAX_ENTRIES} that are read`,
      fix: 'check that this is a design: 20000 components have fewer',
    };
  }
  if (text.trim() === '')
    return {
      ...start,
      message: 'the file is empty',
      fix: 'start with "corral: 1", or make a design with "corral new"',
    };
  return undefined;
}

function at(lines: LineCounter, offset: number, message: string, fix: string): Issue {
  return { severity: 'error', ...position(lines, offset), path: [], message, fix };
}

const PLAIN: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  TAB_AS_INDENT: ['a tab is used as indentation', 'indent with spaces'],
  BAD_INDENT: [
    'the indentation does not fit the lines around',
    'give entries of one map or list the same number of spaces',
  ],
  MISSING_CHAR: ['a bracket, a quote or a comma is missing', 'close what was opened, and separate entries with commas'],
  BLOCK_AS_IMPLICIT_KEY: [
    'a map starts where a value is expected',
    'quote text that contains ": ", or start the map on a new line',
  ],
  MULTILINE_IMPLICIT_KEY: ['a key goes over more than one line', 'write the key on one line, followed by a colon'],
  UNEXPECTED_TOKEN: [
    'this does not belong here',
    'quote text that starts with a special character, or check the line above',
  ],
  BAD_ALIAS: ['an alias has no anchor', 'quote text that starts with "*" or "&"'],
  BAD_DQ_ESCAPE: ['a backslash in double quotes starts no known escape', 'write the text in single quotes'],
};

function duplicateIssue(lines: LineCounter, offset: number): Issue {
  return at(lines, offset, TWICE.message, TWICE.fix);
}

/** What YAML stumbled over, in words of the file. */
export function syntaxIssue(lines: LineCounter, error: YAMLError): Issue {
  if (error.code === 'DUPLICATE_KEY') return duplicateIssue(lines, error.pos[0]);
  const [what, fix] = PLAIN[/ and end with a /.test(error.message) ? 'MISSING_CHAR' : error.code] ?? [
    'this is not valid YAML',
    'check the quotes and the indentation here',
  ];
  return at(lines, error.pos[0], `${what} (${error.message.split('\n')[0] ?? ''})`, fix);
}
