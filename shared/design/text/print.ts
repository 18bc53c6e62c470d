import { isMap, isScalar, isSeq, stringify, type Document, type Node, type Pair } from 'yaml';
import { keyText } from '../parse/locate.ts';
import { childSchema, isEmpty, orderedKeys } from './canonical.ts';
import { inline, scalar } from './inline.ts';
import { z } from 'zod';

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
  readonly indent: string;
}

/** The canonical text of a document: two spaces, the order of the schema, small maps on one line, comments kept. */
export function printDocument(document: Document, schema: z.ZodType): string {
  const root = document.contents as Node;
  const place = { schema, shape: '', indent: '' };
  const head = comments(document.commentBefore, '');
  const gap = head.length > 0 ? [''] : [];
  return [...head, ...gap, ...block(root, document, place), ...tail(document.comment)].join('\n') + '\n';
}

function tail(text: string | null | undefined): string[] {
  const lines = comments(text, '');
  return lines.length === 0 ? [] : ['', ...lines];
}

function comments(text: string | null | undefined, indent: string): string[] {
  if (text === null || text === undefined) return [];
  return text.split('\n').map((line) => (line.trim() === '' ? '' : `${indent}#${line.trimEnd()}`));
}

/** A collection as lines of its own, each with its indentation. */
function block(node: Node, document: Document, place: Place): string[] {
  const before = comments(node.commentBefore, place.indent);
  const after = comments(node.comment, place.indent);
  if (isSeq(node))
    return [...before, ...node.items.flatMap((item) => blockItem(item as Node, document, place)), ...after];
  if (!isMap(node)) return [...before, ...after];
  return [
    ...before,
    ...ordered(node.items, place.schema).flatMap((pair) => blockPair(pair, document, place)),
    ...after,
  ];
}

function ordered(pairs: readonly Pair[], schema: z.ZodType | undefined): Pair[] {
  const byKey = new Map(pairs.map((pair) => [keyText(pair), pair]));
  return orderedKeys(schema, [...byKey.keys()]).flatMap((key) => byKey.get(key) ?? []);
}

function blockPair(pair: Pair, document: Document, place: Place): string[] {
  const key = pair.key as Node;
  const value = pair.value as Node | null;
  const name = keyText(pair);
  const child = { schema: childSchema(place.schema, name), shape: shapeOf(place, name), indent: `${place.indent}  ` };
  if (child.schema instanceof z.ZodDefault && isEmpty(value?.toJS(document) ?? null) && !commented(pair)) return [];
  const lead = [
    ...(key.spaceBefore ? [''] : []),
    ...comments(key.commentBefore, place.indent),
    ...comments(key.comment, place.indent),
  ];
  return [...lead, ...entry(`${place.indent}${scalar(name)}:`, value, document, child)];
}

function blockItem(item: Node, document: Document, place: Place): string[] {
  const child = { schema: childSchema(place.schema, 0), shape: shapeOf(place, 0), indent: `${place.indent}    ` };
  const lead = [...(item.spaceBefore ? [''] : []), ...comments(item.commentBefore, `${place.indent}  `)];
  const dash = `${place.indent}  -`;
  const one = oneLine(item, document, child, dash);
  if (one !== undefined) return [...lead, one];
  if (!isMap(item) || item.items.length === 0) return [...lead, ...entry(dash, item, document, child)];
  const first = ordered(item.items, child.schema)[0]?.key as Node | undefined;
  // What stands before the first key goes before the dash: a comment cannot follow it on the line.
  const early = [...comments(first?.commentBefore, `${place.indent}  `)];
  if (first !== undefined) [first.commentBefore, first.spaceBefore] = [null, false];
  item.commentBefore = null;
  const [head = '', ...rest] = block(item, document, child);
  return [...lead, ...early, `${dash} ${head.trimStart()}`, ...rest];
}

/** `lead` with its value: on the same line when it fits, else below. */
function entry(lead: string, value: Node | null, document: Document, place: Place): string[] {
  if (value === null) return [`${lead} null`];
  const one = oneLine(value, document, place, lead);
  if (one !== undefined) return [one];
  if (isScalar(value)) return longScalar(lead, value, place);
  const empty = isEmpty(value.toJS(document)) ? ` ${isSeq(value) ? '[]' : '{}'}` : '';
  // Lists stand two columns right of their key, as maps do; the printer of items adds them.
  return [
    `${lead}${empty}`,
    ...block(value, document, isSeq(value) ? { ...place, indent: place.indent.slice(2) } : place),
  ];
}

/** The whole entry on one line, unless it is skeleton, too long, or has comments inside. */
function oneLine(value: Node, document: Document, place: Place, lead: string): string | undefined {
  const note = value.comment ? ` #${value.comment}` : '';
  if (note.includes('\n') || value.commentBefore) return undefined;
  const data: unknown = value.toJS(document);
  if (!isScalar(value) && (hasNotesInside(value) || (SKELETON.has(place.shape) && !isEmpty(data)))) return undefined;
  const line = `${lead} ${isScalar(value) ? scalar(value.value) : inline(sorted(data, place.schema))}`;
  return line.length <= (isScalar(value) ? PROSE : WIDTH) ? line + note : undefined;
}

function sorted(data: unknown, schema: z.ZodType | undefined): unknown {
  if (Array.isArray(data)) return data.map((item) => sorted(item, childSchema(schema, 0)));
  if (typeof data !== 'object' || data === null) return data;
  const map = data as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    orderedKeys(schema, Object.keys(map)).map((key) => [key, sorted(map[key], childSchema(schema, key))]),
  );
}

function longScalar(
  lead: string,
  { value, comment, commentBefore }: Node & { value: unknown },
  place: Place,
): string[] {
  const pad = place.indent.slice(2);
  const notes = [...comments(commentBefore, pad), ...comments(comment, pad)];
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
  const keep = lines.join('\n');
  return [...notes, `${lead}${keep}`];
}

function commented(pair: Pair): boolean {
  const [key, value] = [pair.key as Node, pair.value as Node | null];
  return [key.commentBefore, key.comment, value?.comment, value?.commentBefore].some(Boolean);
}

function hasNotesInside(node: Node): boolean {
  if (isMap(node)) return node.items.some((pair) => commented(pair) || hasNotesInside(pair.value as Node));
  return (
    isSeq(node) &&
    node.items.some(
      (item) => Boolean((item as Node).comment ?? (item as Node).commentBefore) || hasNotesInside(item as Node),
    )
  );
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
