import { isMap, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { entryLines } from './entry-lines.ts';
import { inline } from './inline.ts';

/** Replace the characters from `start` to `end` by `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Edit {
  readonly text: string;
  readonly splices: Splice[];
}

/** Thrown by the editor of texts only: the text has a form that is not edited in place. */
export const GIVE_UP = Symbol('give up');

/** Splices may touch and not overlap; those at one place apply in the order in which they were made. */
export function apply(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of ordered) {
    if (start < at) throw GIVE_UP;
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

/** Removes entries by index, not all of them; in a block with their lines and the comments directly above. */
export function removeEntries(edit: Edit, node: YAMLMap | YAMLSeq, gone: ReadonlySet<number>): void {
  for (let index = 0; index < node.items.length; index += 1) {
    if (!gone.has(index)) continue;
    let last = index;
    if (node.flow || !ownsLine(edit.text, entryRange(edit, node, index)[0])) while (gone.has(last + 1)) last += 1;
    removeRun(edit, node, index, last);
    index = last;
  }
}

function removeRun(edit: Edit, node: YAMLMap | YAMLSeq, index: number, last: number): void {
  const [start] = entryRange(edit, node, index);
  const [, end] = entryRange(edit, node, last);
  if (!node.flow && ownsLine(edit.text, start)) {
    edit.splices.push({ start: withComments(edit.text, start), end: endOfLine(edit.text, end), text: '' });
  } else if (last + 1 < node.items.length) {
    // In a block: the first key of a list entry shares its line with the dash, which stays for the next key.
    edit.splices.push({ start, end: entryRange(edit, node, last + 1)[0], text: '' });
  } else if (node.flow) {
    const before = edit.text.slice(0, start).trimEnd().length - 1;
    edit.splices.push({ start: edit.text[before] === ',' ? before : start, end, text: '' });
  } else throw GIVE_UP;
}

/** Puts entries (maps of one key, or lists of one value) behind the entry with this index, or before all with -1. */
export function insertEntries(
  edit: Edit,
  node: YAMLMap | YAMLSeq,
  after: number,
  entries: readonly object[],
  gone: ReadonlySet<number>,
): void {
  if (node.flow) return insertInFlow(edit, node, after, entries, gone);
  const [first] = entryRange(edit, node, 0);
  const pad = ' '.repeat(first - lineStart(edit.text, first));
  const newline = edit.text.includes('\r\n') ? '\r\n' : '\n';
  const lines = entries.flatMap((entry) => entryLines(entry));
  if (after < 0 && !ownsLine(edit.text, first)) {
    edit.splices.push({ start: first, end: first, text: lines.map((line) => line + newline + pad).join('') });
    return;
  }
  const at = after < 0 ? withComments(edit.text, first) : endOfLine(edit.text, entryRange(edit, node, after)[1]);
  const open = at > 0 && edit.text[at - 1] !== '\n' ? newline : '';
  edit.splices.push({ start: at, end: at, text: open + lines.map((line) => pad + line + newline).join('') });
}

function insertInFlow(
  edit: Edit,
  node: YAMLMap | YAMLSeq,
  after: number,
  entries: readonly object[],
  gone: ReadonlySet<number>,
): void {
  const texts = entries.map((entry) => (Array.isArray(entry) ? inline(entry[0]) : inline(entry).slice(2, -2)));
  let kept = after;
  while (gone.has(kept)) kept -= 1;
  const [start, end] = entryRange(edit, node, Math.max(kept, 0));
  const [at, text] = kept < 0 ? [start, texts.map((each) => `${each}, `)] : [end, texts.map((each) => `, ${each}`)];
  edit.splices.push({ start: at, end: at, text: text.join('') });
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function ownsLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === '';
}

/** The start of an entry's lines with the comments right above that are indented as it is. */
function withComments(text: string, entry: number): number {
  let start = lineStart(text, entry);
  const lead = `${text.slice(start, entry)}#`;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (!text.startsWith(lead, above)) break;
    start = above;
  }
  return start;
}

/** From the dash or key of an entry to the end of its value, without the comment and line break behind. */
export function entryRange(edit: Edit, node: YAMLMap | YAMLSeq, index: number): [number, number] {
  const item: unknown = node.items[index];
  if (isMap(node)) {
    const { key, value } = item as Pair;
    const [start, keyEnd] = rangeOf(key);
    const written = isNode(value) && rangeOf(value)[1] > rangeOf(value)[0];
    const end = written ? trimmed(edit.text, rangeOf(value)) : edit.text.indexOf(':', keyEnd) + 1;
    return [start, Math.max(end, keyEnd)];
  }
  const range = rangeOf(item);
  if (node.flow) return [range[0], trimmed(edit.text, range)];
  const dash = edit.text.lastIndexOf('-', range[0] - 1);
  if (dash < 0 || !/^\s*$/.test(edit.text.slice(dash + 1, range[0]))) throw GIVE_UP;
  return [dash, trimmed(edit.text, range)];
}

function trimmed(text: string, [start, end]: readonly [number, number]): number {
  return start + text.slice(start, end).trimEnd().length;
}

export function rangeOf(node: unknown): readonly [number, number] {
  if (!isNode(node) || !node.range) throw GIVE_UP;
  return [node.range[0], node.range[1]];
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

export function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline + 1;
}
