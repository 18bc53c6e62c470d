import { isAlias, isCollection, isMap, isScalar, isSeq, stringify } from 'yaml';
import type { Document, Node, Pair, Scalar } from 'yaml';
import { plainData } from '../parse/aliases.ts';
import { keyText } from '../parse/locate.ts';
import { childSchema, isEmpty, orderedKeys } from './canonical.ts';
import { commentLines, commentsInside, isCommented } from './comment-lines.ts';
import { inline, scalar } from './inline.ts';
import { z } from '../../base/zod.ts';

/** Columns of a map on one line; prose folds earlier, so that it reads well. */
const WIDTH = 144;
const PROSE = 120;
/** Maps at this depth and above are the skeleton of the file and are never put on one line. */
const SKELETON = new Set([
  '',
  'context',
  'vendors',
  'stages',
  'stages.*',
  'stages.*.zones',
  'stages.*.components',
  'stages.*.connections',
  'stages.*.entryPoints',
  'layout',
  'layout.*',
  'story',
  'waivers',
]);

interface Place {
  readonly schema: z.ZodType | undefined;
  /** Keys from the root, indices and ids as `*`, joined by dots. */
  readonly shape: string;
  /** Of the entries inside, keys or dashes. */
  readonly indent: string;
}

/** One entry of a collection as it will stand in the text. */
interface Entry {
  readonly blank: boolean;
  /** Comments above it. A comment that has no room where it was written goes here, so that the next reading finds it. */
  readonly above: readonly (string | null | undefined)[];
  readonly lines: readonly string[];
}

/** The canonical text of a document: two spaces, the order of the schema, small maps on one line, comments kept. */
export function printDocument(document: Document, schema: z.ZodType): string {
  const root = document.contents as Node;
  const place = { schema, shape: '', indent: '' };
  const head = commentLines('', document.commentBefore);
  const gap = head.length > 0 && head.at(-1) !== '' ? [''] : [];
  const tail = commentLines('', ...[root.comment, document.comment].map((text) => text?.replace(/[\r\n]+$/, '')));
  const lines = [
    ...head,
    ...gap,
    ...commentLines('', root.commentBefore),
    ...joined(entriesOf(root, document, place), ''),
    ...(tail.length > 0 ? ['', ...tail] : []),
  ];
  // Only line ends: a text may end with a space of Unicode.
  return `${lines.join('\n').replace(/\n+$/, '')}\n`;
}

function joined(entries: readonly Entry[], indent: string): string[] {
  return entries.flatMap(({ blank, above, lines }, index) => [
    ...(blank && index > 0 ? [''] : []),
    ...commentLines(indent, ...above),
    ...lines,
  ]);
}

function entriesOf(node: Node, document: Document, place: Place): Entry[] {
  if (isSeq(node)) return node.items.map((item) => itemEntry(item as Node, document, place));
  if (!isMap(node)) return [];
  return ordered(node.items, place.schema).flatMap((pair) => pairEntry(pair, document, place) ?? []);
}

function ordered(pairs: readonly Pair[], schema: z.ZodType | undefined): Pair[] {
  const byKey = new Map(pairs.map((pair) => [keyText(pair), pair]));
  return orderedKeys(schema, [...byKey.keys()]).flatMap((key) => byKey.get(key) ?? []);
}

/** Undefined for an empty section that nobody commented on: it says nothing. */
function pairEntry(pair: Pair, document: Document, place: Place): Entry | undefined {
  const key = pair.key as Node;
  const value = written(pair.value as Node | null, document);
  const name = keyText(pair);
  const child = { schema: childSchema(place.schema, name), shape: shapeOf(place, name), indent: `${place.indent}  ` };
  const silent = isEmpty(plainData(document, value)) && !isCommented(pair);
  if (child.schema instanceof z.ZodDefault && silent) return undefined;
  const { above, lines } = valueEntry(`${place.indent}${scalar(name)}:`, value, document, child);
  return { blank: key.spaceBefore === true, above: [key.commentBefore, key.comment, ...above], lines };
}

function itemEntry(node: Node, document: Document, place: Place): Entry {
  const item = written(node, document) ?? node;
  const child = { schema: childSchema(place.schema, 0), shape: shapeOf(place, 0), indent: `${place.indent}  ` };
  const dash = `${place.indent}-`;
  const blank = item.spaceBefore === true;
  const [first, ...rest] = entriesOf(item, document, child);
  // What stands before the first entry goes before the dash: a comment cannot follow it on the line.
  const early = first?.above.filter(Boolean) ?? [];
  const short = oneLine(item, document, child, dash, early.length);
  if (short !== undefined) return { blank, above: [...short.above, ...early], lines: short.lines };
  if (first === undefined || !isCollection(item)) return { blank, ...longScalar(dash, item as Scalar, child) };
  const inner = joined([{ ...first, above: [] }, ...rest], child.indent);
  const lines = [`${dash} ${(inner[0] ?? '').trimStart()}`, ...inner.slice(1), ...endComments(item, child.indent)];
  return { blank, above: [item.commentBefore, item.flow ? item.comment : null, ...early], lines };
}

/** `lead` with its value: on the same line when it fits, else below. */
function valueEntry(lead: string, value: Node | null, document: Document, place: Place): Omit<Entry, 'blank'> {
  if (value === null) return { above: [], lines: [`${lead} null`] };
  const headed = isCollection(value) && value.items.length > 0 && Boolean(value.commentBefore);
  const short = headed ? undefined : oneLine(value, document, place, lead);
  if (short !== undefined) return short;
  if (!isCollection(value)) return longScalar(lead, value as Scalar, place);
  const entries = entriesOf(value, document, place);
  const inside = [...commentLines(place.indent, value.commentBefore), ...joined(entries, place.indent)];
  return { above: [value.flow ? value.comment : null], lines: [lead, ...inside, ...endComments(value, place.indent)] };
}

/** Comments below the last entry of a block; behind a bracket they belong to the whole. */
function endComments(node: Node & { flow?: boolean }, indent: string): string[] {
  return node.flow ? [] : commentLines(indent, node.comment?.replace(/[\r\n]+$/, ''));
}

/** What an alias stands for, written out. */
function written(node: Node | null, document: Document): Node | null {
  if (!isAlias(node)) return node;
  const copy = document.createNode(plainData(document, node), { aliasDuplicateObjects: false });
  return Object.assign(copy, { comment: node.comment, commentBefore: node.commentBefore });
}

/** The whole entry on one line, unless it is skeleton, too long, or more comments are inside than `hoisted` ones. */
function oneLine(
  value: Node,
  document: Document,
  place: Place,
  lead: string,
  hoisted = 0,
): Omit<Entry, 'blank'> | undefined {
  const data = plainData(document, value);
  if (commentsInside(value) > hoisted || (isCollection(value) && SKELETON.has(place.shape) && !isEmpty(data)))
    return undefined;
  const line = `${lead} ${isScalar(value) ? scalar(value.value) : inline(sorted(data, place.schema))}`;
  if (line.length > (isScalar(value) ? PROSE : WIDTH)) return undefined;
  const [above, note] = noteOf(value.comment);
  return { above: [value.commentBefore, above], lines: [line + note] };
}

/** A comment as what stands above its entry and what stands behind it: only one line fits there. */
function noteOf(comment: string | null | undefined): [above: string | null, behind: string] {
  if (!comment) return [null, ''];
  return /[\r\n]/.test(comment) ? [comment, ''] : [null, ` #${comment}`.trimEnd()];
}

function sorted(data: unknown, schema: z.ZodType | undefined): unknown {
  if (Array.isArray(data)) return data.map((item) => sorted(item, childSchema(schema, 0)));
  if (typeof data !== 'object' || data === null) return data;
  const map = data as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    orderedKeys(schema, Object.keys(map)).map((key) => [key, sorted(map[key], childSchema(schema, key))]),
  );
}

function longScalar(lead: string, { value, comment, commentBefore }: Scalar, place: Place): Omit<Entry, 'blank'> {
  const pad = place.indent.slice(2);
  const folded = typeof value === 'string' && /^\S.*\S$/.test(value);
  const text = stringify(
    { k: value },
    {
      lineWidth: Math.max(40, PROSE - pad.length),
      singleQuote: true,
      ...(folded ? { defaultStringType: 'BLOCK_FOLDED', defaultKeyType: 'PLAIN' } : {}),
    },
  ).slice(2, -1);
  const lines = text.split('\n').map((line, index) => (index === 0 || line === '' ? line : pad + line));
  return { above: [commentBefore, comment], lines: [`${lead}${lines.join('\n')}`] };
}

function shapeOf(place: Place, key: string | number): string {
  const inner = childKind(place.schema);
  const step = typeof key === 'number' || inner ? '*' : key;
  return place.shape === '' ? step : `${place.shape}.${step}`;
}

function childKind(schema: z.ZodType | undefined): boolean {
  let inner: unknown = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
  return inner instanceof z.ZodRecord;
}
