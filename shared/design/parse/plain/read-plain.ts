import { blockEntryByYaml } from '../block-entry.ts';
import { flowEntryByYaml } from '../flow-entry.ts';
import type { Budget } from '../read-tokens.ts';
import { Anchors } from './anchors.ts';
import { NotPlain } from './not-plain.ts';
import { BlockReader, type OpenBlock } from './plain-block.ts';
import { FlowReader, type OpenFlow } from './plain-flow.ts';
import { positionsIn, type Position } from './plain-position.ts';
import { readJson } from './read-json.ts';

/** Lone carriage returns and NUL: whatever they mean, YAML says. */
const STRANGE = /[\r\0]/;
/** What may be a comment; where it is none, a reader of texts sees what is in it. */
const COMMENT = /(?:^ *| )#[^\r\0]*$/;
/** What some programs put before a text; YAML counts it as a sign of the first line. */
const MARK = '\uFEFF';

/** The beginning of a document, when nothing but comments are above it. */
const BEGIN = /^((?: *(?:#[^\n]*)?\n)*)---(?=[ \t]*(?:[ \t]#[^\n]*)?(?:\n|$))/;
/** The end of one, when nothing is below it: behind a comment something else might go on. */
const END = /\n\.\.\.(?=[ \t]*\n*$)/;

/** Words and signs that YAML reads of entries that are not plain, in a fifth of a second. */
const MOST_BY_YAML = 60_000;

/**
 * Plain data of a text that keeps to the part of YAML in which designs are written: maps and lists by indentation or in
 * one line, texts in one line or behind `|`, anchors, comments; or one map in brackets, such as JSON. Gives what YAML gives, many times faster; undefined
 * for everything else, also for whatever is wrong: then YAML reads it, and says where.
 */
export function readPlain(text: string): { readonly data: unknown } | undefined {
  const json = readWholeJson(text);
  if (json !== undefined) return json;
  const read = readPlainLines(text);
  return 'data' in read ? read : undefined;
}

/** As `readPlain`, for JSON alone. */
export function readWholeJson(text: string): { readonly data: unknown } | undefined {
  const simple = simpleText(text);
  if (bracketFirst(simple) === undefined || STRANGE.test(simple)) return undefined;
  const data = orStopped(() => readJson(simple));
  return data === undefined ? undefined : { data };
}

/** Where each entry of a map or list stands: the number of its line, counted from 0, or its offset. */
export type PlainPlaces = ReadonlyMap<object, readonly number[]>;

export interface PlainText {
  readonly data: unknown;
  readonly places: PlainPlaces;
  /** Line and column of a place. */
  readonly position: (place: number) => Position;
}

/** A key that is written twice, or what is wrong with an alias. */
export type Wrong = 'twice' | { readonly alias: string };

/** Numbers of lines, from 0, where the plain reader stopped. */
export interface StoppedAtLine {
  /** What is left to YAML. */
  readonly stop: Position;
  /** What the reader itself finds wrong there. */
  readonly wrong?: Wrong | undefined;
  /** The last entry that was begun: everything above it is plain. */
  readonly entry: number | undefined;
  /** An entry above it in the same map or list: the one with the same key, if there is one. */
  readonly sibling: number | undefined;
  /** The entries that it stands in, outermost first. */
  readonly around: readonly number[];
}

/** Where the reader of a map in brackets stopped, in offsets of a text whose lines end alike. */
export interface StoppedInFlow {
  readonly stop: Position;
  readonly wrong?: Wrong | undefined;
  readonly flow: {
    readonly text: string;
    readonly at: number;
    readonly open: readonly OpenFlow[];
    readonly position: PlainText['position'];
  };
}

/** As `readPlain`, with places; or where it stopped. With a budget, entries that are not plain are read by YAML, each by itself. */
export function readPlainLines(text: string, budget?: Budget): PlainText | StoppedAtLine | StoppedInFlow {
  const simple = simpleText(text);
  const start = bracketFirst(simple);
  // What was two signs before a line's end would be taken for such an end.
  const spent = simple.includes('\r\n') ? undefined : budget;
  return start === undefined ? readLines(simple, spent) : readFlow(simple, start, text.startsWith(MARK) ? 1 : 0, spent);
}

/** What may be read by YAML in a large text. */
export function budgetOfEntries(): Budget {
  return { left: MOST_BY_YAML };
}

function readFlow(text: string, start: number, before: number, budget: Budget | undefined): PlainText | StoppedInFlow {
  const position = positionsIn(text, before);
  const anchors = new Anchors();
  const byYaml = budget && ((open: readonly OpenFlow[]) => flowEntryByYaml(text, open, budget));
  const reader = new FlowReader(text, start, { anchors, byYaml, strange: STRANGE });
  const read = orStopped(() => ({ data: anchors.whole(reader.readAll()) }));
  if (read !== undefined) return { data: read.data, places: reader.places, position };
  const json = STRANGE.test(text) ? undefined : orStopped(() => readJson(text));
  if (json !== undefined) return { data: json, places: new Map(), position };
  const stop = position(reader.twice ? (reader.open.at(-1)?.entries.at(-1) ?? reader.stop) : reader.stop);
  return { stop, wrong: wrongIn(reader, anchors), flow: { text, at: reader.stop, open: reader.open, position } };
}

function readLines(text: string, budget: Budget | undefined): PlainText | StoppedAtLine {
  const lines = text.split('\n');
  const anchors = new Anchors();
  const byYaml = budget && ((open: readonly OpenBlock[]) => blockEntryByYaml(text, lines, open, budget));
  const reader = new BlockReader(lines, { anchors, byYaml, strange: strangeLines(text, lines) });
  const read = orStopped(() => ({ data: anchors.whole(reader.readAll()) }));
  const position = (line: number) => ({ line: line + 1, column: (lines[line] ?? '').search(/\S|$/) + 1 });
  if (read !== undefined) return { data: read.data, places: reader.places, position };
  const { entry, sibling, around } = reader;
  const stop = position(entry ?? 0);
  return { stop, wrong: wrongIn(reader, anchors), entry, sibling, around: around.filter((line) => line !== entry) };
}

function wrongIn(reader: { readonly twice: boolean }, { trouble }: Anchors): Wrong | undefined {
  if (reader.twice) return 'twice';
  return trouble === undefined ? undefined : { alias: trouble };
}

/** Comments are skipped whatever is in them, but for what may end a line. */
function strangeLines(text: string, lines: readonly string[]): number[] {
  if (!STRANGE.test(text)) return [];
  return lines.flatMap((line, number) => (STRANGE.test(line.replace(COMMENT, '')) ? [number] : []));
}

/** What `read` gives; undefined when it stops. */
function orStopped<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

/** Lines as YAML counts them, however a system ends them; where the only document begins and ends is no more than a comment. */
function simpleText(text: string): string {
  const lines = (text.startsWith(MARK) ? text.slice(1) : text).replaceAll('\r\n', '\n').replace(BEGIN, '$1#--');
  const end = lines.search(END);
  // Of two ends YAML says what the first one means.
  return end < 0 || lines.lastIndexOf('\n...', end - 1) >= 0 ? lines : lines.replace(END, '\n#..');
}

/** Where the bracket of a map stands that is the first thing in a text but for comments. */
function bracketFirst(text: string): number | undefined {
  const next = /[^ \n]/g;
  for (let found = next.exec(text); found !== null; found = next.exec(text)) {
    if (found[0] !== '#') return found[0] === '{' ? found.index : undefined;
    next.lastIndex = (text.indexOf('\n', found.index) + 1 || text.length + 1) - 1;
  }
  return undefined;
}
