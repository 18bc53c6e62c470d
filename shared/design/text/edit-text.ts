import { isCollection, isMap, isSeq, parseDocument, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { z } from 'zod';
import { keyText } from '../parse/locate.ts';
import { designSchema, type Design } from '../schema/design.ts';
import { canonical, childSchema } from './canonical.ts';
import { inline } from './inline.ts';
import { isMap as isPlainMap, keyed, withUnknownKeys } from './with-unknown-keys.ts';

/** Replace the characters from `start` to `end` by `text`. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Thrown inside this file only: the text has a form that is not edited in place. */
const GIVE_UP = Symbol('give up');

/**
 * Edits a text that means `before` so that it means `after`, by replacing, removing and inserting entries; all other
 * characters stay. Undefined when the text has a form that cannot be edited so (aliases, odd list layouts).
 */
export function editText(text: string, before: Design, after: Design): string | undefined {
  try {
    const target = canonical(designSchema, after);
    const moved = reorderLists(text, before, target);
    const document = parseDocument(moved, { keepSourceTokens: false });
    const splices: Splice[] = [];
    editNode({ text: moved, splices }, document.contents, designSchema, plain(document.contents), target);
    return apply(moved, splices);
  } catch (problem) {
    if (problem === GIVE_UP) return undefined;
    throw problem;
  }
}

interface Edit {
  readonly text: string;
  readonly splices: Splice[];
}

function apply(text: string, splices: readonly Splice[]): string {
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

function editNode(edit: Edit, node: unknown, schema: z.ZodType | undefined, old: unknown, target: unknown): void {
  if (same(old, target)) return;
  if (isMap(node) && isPlainMap(target) && isPlainMap(old) && node.items.length > 0)
    return editMap(edit, node, schema, old, target);
  if (isSeq(node) && Array.isArray(target) && target.length > 0 && node.items.some(isCollection))
    return editSeq(edit, node, schema, target);
  replaceValue(edit, node, schema, old, target);
}

function editMap(
  edit: Edit,
  node: YAMLMap,
  schema: z.ZodType | undefined,
  old: Readonly<Record<string, unknown>>,
  target: Readonly<Record<string, unknown>>,
): void {
  const wanted = withUnknownKeys(schema, old, target) as Readonly<Record<string, unknown>>;
  const gone = node.items.filter((pair) => !Object.hasOwn(wanted, keyText(pair)) && !isAbsent(old[keyText(pair)]));
  const added = Object.entries(wanted).filter(([key]) => !Object.hasOwn(old, key));
  if (gone.length === node.items.length) return replaceValue(edit, node, schema, old, wanted);
  for (const pair of node.items) {
    const key = keyText(pair);
    if (gone.includes(pair)) removeEntry(edit, node, node.items.indexOf(pair));
    else if (Object.hasOwn(wanted, key)) editPair(edit, pair, childSchema(schema, key), old[key], wanted[key]);
  }
  if (added.length > 0)
    insertEntries(
      edit,
      node,
      added.map(([key, value]) => ({ [key]: value })),
    );
}

/** Empty sections mean what their absence means. */
function isAbsent(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value as object).length === 0);
}

function editPair(edit: Edit, pair: Pair, schema: z.ZodType | undefined, old: unknown, target: unknown): void {
  if (same(old, target)) return;
  const [, keyEnd] = rangeOf(pair.key);
  if (isNode(pair.value) && rangeOf(pair.value)[1] > rangeOf(pair.value)[0])
    return editNode(edit, pair.value, schema, old, target);
  const colon = edit.text.indexOf(':', keyEnd);
  edit.splices.push({ start: colon + 1, end: colon + 1, text: ` ${inline(target)}` });
}

function editSeq(edit: Edit, node: YAMLSeq, schema: z.ZodType | undefined, target: readonly unknown[]): void {
  const items = keyed(node.items.map(plain));
  const wanted = new Map(keyed(target));
  const have = new Set(items.map(([key]) => key));
  if (!items.some(([key]) => wanted.has(key))) return replaceValue(edit, node, schema, undefined, target);
  items.forEach(([key, old], index) => {
    if (wanted.has(key)) editNode(edit, node.items[index], childSchema(schema, 0), old, wanted.get(key));
    else removeEntry(edit, node, index);
  });
  const added = [...wanted].filter(([key]) => !have.has(key)).map(([, value]) => value);
  if (added.length > 0)
    insertEntries(
      edit,
      node,
      added.map((value) => [value]),
    );
}

/** Puts a new value where the old one stands; block collections go with the lines they take. */
function replaceValue(edit: Edit, node: unknown, schema: z.ZodType | undefined, old: unknown, target: unknown): void {
  const [start, end] = rangeOf(node);
  const value = withUnknownKeys(schema, old, target);
  const blockScalar = /^[|>]/.test(edit.text.slice(start, start + 1)) && !isCollection(node);
  const trailing = /\s*$/.exec(edit.text.slice(start, end))?.[0] ?? '';
  const keep = blockScalar || (isCollection(node) && !node.flow) ? trailing.length : 0;
  if (isCollection(node) && !node.flow && /#/.test(edit.text.slice(start, end))) throw GIVE_UP;
  edit.splices.push({ start, end: end - keep, text: inline(value) });
}

function removeEntry(edit: Edit, node: YAMLMap | YAMLSeq, index: number): void {
  const [start, end] = entryRange(edit, node, index);
  if (node.flow) {
    const next = index + 1 < node.items.length ? entryRange(edit, node, index + 1)[0] : undefined;
    if (next === undefined) {
      const before = edit.text.slice(0, start).search(/,\s*$/);
      edit.splices.push({ start: before < 0 ? start : before, end, text: '' });
    } else edit.splices.push({ start, end: next, text: '' });
    return;
  }
  const lineStart = edit.text.lastIndexOf('\n', start - 1) + 1;
  const lead = edit.text.slice(lineStart, start);
  const lineEnd = endOfLine(edit.text, end);
  if (/^\s*$/.test(lead)) edit.splices.push({ start: lineStart, end: lineEnd, text: '' });
  else if (index + 1 < node.items.length && /^[\s-]*$/.test(lead)) {
    // The first key of a list entry shares its line with the dash, which stays for the next key.
    edit.splices.push({ start, end: entryRange(edit, node, index + 1)[0], text: '' });
  } else throw GIVE_UP;
}

function insertEntries(edit: Edit, node: YAMLMap | YAMLSeq, entries: readonly object[]): void {
  const last = node.items.length - 1;
  const [, end] = entryRange(edit, node, last);
  if (node.flow) {
    const texts = entries.map((entry) => (Array.isArray(entry) ? inline(entry[0]) : inline(entry).slice(2, -2)));
    edit.splices.push({ start: end, end, text: texts.map((each) => `, ${each}`).join('') });
    return;
  }
  const [first] = entryRange(edit, node, 0);
  const column = first - (edit.text.lastIndexOf('\n', first - 1) + 1);
  const at = endOfLine(edit.text, end);
  const newline = edit.text.includes('\r\n') ? '\r\n' : '\n';
  const lines = entries.flatMap((entry) => entryLines(entry)).map((line) => `${' '.repeat(column)}${line}${newline}`);
  const open = at > 0 && edit.text[at - 1] !== '\n' ? newline : '';
  edit.splices.push({ start: at, end: at, text: open + lines.join('') });
}

/** A new entry in block form: nested maps of maps get a line each, everything smaller stays on one line. */
function entryLines(entry: object): string[] {
  if (Array.isArray(entry)) {
    const [value] = entry as unknown[];
    if (!isPlainMap(value) || !Object.values(value).some(isDeep)) return [`- ${inline(value)}`];
    return Object.entries(value)
      .flatMap(([key, inner]) => entryLines({ [key]: inner }))
      .map((line, index) => (index === 0 ? '- ' : '  ') + line);
  }
  return Object.entries(entry).flatMap(([key, value]) => {
    const name = inline({ [key]: 0 }).slice(2, -5);
    if (Array.isArray(value) && value.some(isPlainMap))
      return [`${name}:`, ...value.flatMap((item) => entryLines([item])).map((line) => `  ${line}`)];
    if (!isDeep(value)) return [`${name}: ${inline(value)}`];
    return [
      `${name}:`,
      ...Object.entries(value as object)
        .flatMap(([inner, deep]) => entryLines({ [inner]: deep as unknown }))
        .map((line) => `  ${line}`),
    ];
  });
}

function isDeep(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isPlainMap);
  return isPlainMap(value) && Object.values(value).some((inner) => isPlainMap(inner) || isDeep(inner));
}

/** From the dash or key of an entry to the end of its value, without the comment and line break behind. */
function entryRange(edit: Edit, node: YAMLMap | YAMLSeq, index: number): [number, number] {
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

function rangeOf(node: unknown): readonly [number, number] {
  if (!isNode(node) || !node.range) throw GIVE_UP;
  return [node.range[0], node.range[1]];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline + 1;
}

/** Entries that both texts have, put in the new order by moving their lines. Only whole stages and connections move. */
function reorderLists(text: string, before: Design, target: unknown): string {
  const order = isPlainMap(target) && Array.isArray(target.stages) ? keyed(target.stages).map(([key]) => key) : [];
  const old = before.stages.map(({ id }) => id);
  const common = order.filter((id) => old.includes(id));
  if (common.join() === old.filter((id) => common.includes(id)).join()) return text;
  const { contents } = parseDocument(text);
  const stages = isMap(contents) ? contents.get('stages', true) : undefined;
  if (!isSeq(stages) || stages.flow) throw GIVE_UP;
  const edit = { text, splices: [] };
  const starts = stages.items.map((_, index) => text.lastIndexOf('\n', entryRange(edit, stages, index)[0] - 1) + 1);
  const finish = endOfLine(text, entryRange(edit, stages, stages.items.length - 1)[1]);
  const chunks = starts.map((start, index) => text.slice(start, starts[index + 1] ?? finish));
  if (chunks.some((chunk) => !chunk.endsWith('\n'))) throw GIVE_UP;
  const next = [...common];
  const arranged = old.map((id, index) =>
    common.includes(id) ? chunks[old.indexOf(next.shift() ?? id)] : chunks[index],
  );
  return text.slice(0, starts[0]) + arranged.join('') + text.slice(finish);
}

function plain(node: unknown): unknown {
  return JSON.parse(JSON.stringify(node ?? null)) as unknown;
}

/** Deep equality of plain data; the order of keys means nothing. */
function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (!isPlainMap(a) || !isPlainMap(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}
