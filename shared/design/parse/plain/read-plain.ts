import { NotPlain } from './not-plain.ts';
import { BlockReader } from './plain-block.ts';
import { FlowReader, type OpenFlow } from './plain-flow.ts';
import { positionsIn, type Position } from './plain-position.ts';
import { readJson } from './read-json.ts';

/** Lone carriage returns, other breaks of lines, marks inside the text and NUL: whatever they mean, YAML says. */
const STRANGE = /[\r\0\u0085\u2028\u2029\uFEFF]/;
/** What some programs put before a text; YAML counts it as a sign of the first line. */
const MARK = '\uFEFF';
/** Tabs may be indentation, which they must not. */
const STRANGE_IN_BLOCK = new RegExp(`${STRANGE.source}|\\t`);

/**
 * Plain data of a text that keeps to the part of YAML in which designs are written: maps and lists by indentation or in
 * one line, texts in one line or behind `|`, comments; or one map in brackets, such as JSON. Gives what YAML gives, many times faster; undefined
 * for everything else, also for whatever is wrong: then YAML reads it, and says where.
 */
export function readPlain(text: string): { readonly data: unknown } | undefined {
  const simple = simpleText(text);
  const json =
    bracketFirst(simple) !== undefined && !STRANGE.test(simple) ? orStopped(() => readJson(simple)) : undefined;
  if (json !== undefined) return { data: json };
  const read = readPlainLines(text);
  return 'data' in read ? read : undefined;
}

/** Where each entry of a map or list stands: the number of its line, counted from 0, or its offset. */
export type PlainPlaces = ReadonlyMap<object, readonly number[]>;

export interface PlainText {
  readonly data: unknown;
  readonly places: PlainPlaces;
  /** Line and column of a place. */
  readonly position: (place: number) => Position;
}

/** Numbers of lines, from 0, where the plain reader stopped. */
export interface StoppedAtLine {
  /** What is left to YAML. */
  readonly stop: Position;
  /** The last entry that was begun: everything above it is plain. */
  readonly entry: number | undefined;
  /** An entry above it in the same map or list: the one with the same key, if there is one. */
  readonly sibling: number | undefined;
}

/** Where the reader of a map in brackets stopped, in offsets of a text whose lines end alike. */
export interface StoppedInFlow {
  readonly stop: Position;
  readonly flow: {
    readonly text: string;
    readonly at: number;
    readonly open: readonly OpenFlow[];
    readonly position: PlainText['position'];
  };
}

/** As `readPlain`, with places; or where it stopped. */
export function readPlainLines(text: string): PlainText | StoppedAtLine | StoppedInFlow {
  const simple = simpleText(text);
  const start = bracketFirst(simple);
  return start === undefined ? readLines(simple) : readFlow(simple, start, text.startsWith(MARK) ? 1 : 0);
}

function readFlow(text: string, start: number, before: number): PlainText | StoppedInFlow {
  const position = positionsIn(text, before);
  const strange = text.search(STRANGE);
  const reader = new FlowReader(strange < 0 ? text : text.slice(0, strange), start);
  const data = orStopped(() => reader.readAll());
  if (strange < 0 && data !== undefined) return { data, places: reader.places, position };
  const json = strange < 0 ? orStopped(() => readJson(text)) : undefined;
  if (json !== undefined) return { data: json, places: new Map(), position };
  return { stop: position(reader.stop), flow: { text, at: reader.stop, open: reader.open, position } };
}

function readLines(text: string): PlainText | StoppedAtLine {
  const lines = text.split('\n');
  const strange = STRANGE_IN_BLOCK.test(text) ? lines.findIndex((line) => STRANGE_IN_BLOCK.test(line)) : -1;
  const reader = new BlockReader(strange < 0 ? lines : lines.slice(0, strange));
  const data = orStopped(() => ({ all: reader.readAll() }));
  const position = (line: number) => ({ line: line + 1, column: (lines[line] ?? '').search(/\S|$/) + 1 });
  if (strange < 0 && data !== undefined) return { data: data.all, places: reader.places, position };
  const { entry, sibling } = reader;
  return { stop: { line: Math.max(strange, entry ?? 0) + 1, column: 1 }, entry, sibling };
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

/** Lines as YAML counts them, however a system ends them. */
function simpleText(text: string): string {
  return (text.startsWith(MARK) ? text.slice(1) : text).replaceAll('\r\n', '\n');
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
