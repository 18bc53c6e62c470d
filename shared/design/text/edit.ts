import { isCollection, isMap, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** Replace the characters from `start` to `end` by `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Edit {
  readonly text: string;
  readonly splices: Splice[];
  /** Whether comments that are left below a removed or moved entry lose indentation by which a text above would take them in. */
  readonly settles?: boolean;
}

/** Thrown by the editor of texts only: the text has a form that is not edited in place. */
export const GIVE_UP = Symbol('give up');

/** The text from `from` to `to` with splices, which may touch and not overlap; those at one place apply as made. */
export function apply({ text, splices }: Edit, from = 0, to = text.length): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = from;
  for (const { start, end, text: replacement } of ordered) {
    if (start < at) throw GIVE_UP;
    result += text.slice(at, start) + replacement;
    at = end;
  }
  if (at > to) throw GIVE_UP;
  return result + text.slice(at, to);
}

/** From the key or dash of an entry to the end of its value, without the comment and line break behind. */
export function extent(text: string, node: YAMLMap | YAMLSeq, index: number): [start: number, end: number] {
  const item: unknown = node.items[index];
  if (isMap(node)) {
    const { key, value } = item as Pair;
    return [rangeOf(key)[0], Math.max(contentEnd(text, value), afterColon(text, item as Pair) ?? rangeOf(key)[1])];
  }
  if (node.flow) return [rangeOf(item)[0], contentEnd(text, item)];
  const dash = dashOf(text, node, index);
  return [dash, Math.max(dash + 1, contentEnd(text, item))];
}

/** The dash of an entry: the first thing behind the entry before that is no comment. */
function dashOf(text: string, node: YAMLMap | YAMLSeq, index: number): number {
  const from = index === 0 ? rangeOf(node)[0] : extent(text, node, index - 1)[1];
  const dash = /(?:\s|#[^\n]*)*-/y;
  dash.lastIndex = from;
  if (!dash.test(text)) throw GIVE_UP;
  return dash.lastIndex - 1;
}

/** Behind the colon of a pair; undefined for a key in braces that has none. */
export function afterColon(text: string, { key }: Pair): number | undefined {
  const end = rangeOf(key)[1];
  const colon = /^\s*:/.exec(text.slice(end, end + 200));
  return colon === null ? undefined : end + colon[0].length;
}

/** Where what a node says ends: a block collection ends with its last entry, whatever comments follow. */
function contentEnd(text: string, node: unknown): number {
  if (!isNode(node) || rangeOf(node)[0] === rangeOf(node)[1]) return 0;
  if (isCollection(node) && !node.flow && node.items.length > 0)
    return extent(text, node as YAMLMap | YAMLSeq, node.items.length - 1)[1];
  const [start, end] = rangeOf(node);
  return start + text.slice(start, end).trimEnd().length;
}

export function rangeOf(node: unknown): readonly [number, number] {
  if (!isNode(node) || !node.range) throw GIVE_UP;
  return [node.range[0], node.range[1]];
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Behind the line break of the line. */
export function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline + 1;
}

/** Before the line break of the line. */
export function lineEnd(text: string, from: number): number {
  const end = endOfLine(text, from);
  return end - (/\r?\n$/.exec(text.slice(Math.max(from, end - 2), end))?.[0].length ?? 0);
}

export function ownsLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === '';
}

/** The start of an entry's lines with the comments right above that are indented as it is, down to `floor`. */
export function withComments(text: string, entry: number, floor: number): number {
  let start = lineStart(text, entry);
  const lead = `${text.slice(start, entry)}#`;
  while (start > floor) {
    const above = lineStart(text, start - 1);
    if (above < floor || !text.startsWith(lead, above)) break;
    start = above;
  }
  return start;
}

/** Above this place stands something other than what is above the entry: the end of the entry before it. */
export function floorOf(text: string, node: YAMLMap | YAMLSeq, index: number): number {
  return index === 0 ? 0 : endOfLine(text, extent(text, node, index - 1)[1]);
}
