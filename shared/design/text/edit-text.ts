import { isCollection, isMap, isSeq, parseDocument, type Document, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { z } from 'zod';
import { keyText } from '../parse/locate.ts';
import { unwrap } from '../parse/unknown-keys.ts';
import { designSchema, type Design } from '../schema/design.ts';
import { childSchema, orderedKeys } from './canonical.ts';
import { inline } from './inline.ts';
import { same } from './same.ts';
import { apply, endOfLine, entryRange, GIVE_UP, insertEntries, isNode, rangeOf, removeEntries } from './splices.ts';
import type { Edit } from './splices.ts';
import { isMap as isPlainMap, keyed, withUnknownKeys } from './with-unknown-keys.ts';

/**
 * Edits a text that means `before` so that it means `target` (canonical data), by replacing, removing and inserting
 * entries; all other characters stay. `document` is the text as it was read. Undefined when the text has a form that
 * cannot be edited so (odd list layouts); ask what the result means, because aliases can make it mean something else.
 */
export function editText(text: string, document: Document, before: Design, target: unknown): string | undefined {
  try {
    const moved = reorderStages(text, before, target);
    const current = moved === text ? document : parseDocument(moved, { keepSourceTokens: false });
    const edit: Edit = { text: moved, splices: [] };
    editNode(edit, current.contents, designSchema, current.toJS(), target);
    return apply(moved, edit.splices);
  } catch (problem) {
    if (problem === GIVE_UP) return undefined;
    throw problem;
  }
}

function editNode(edit: Edit, node: unknown, schema: z.ZodType | undefined, old: unknown, target: unknown): void {
  if (same(old, target)) return;
  if (isMap(node) && isPlainMap(target) && isPlainMap(old) && node.items.length > 0)
    return editMap(edit, node, schema, old, target);
  if (isSeq(node) && Array.isArray(target) && Array.isArray(old) && target.length > 0)
    return editList(edit, node, schema, old, target);
  replaceValue(edit, node, schema, old, target);
}

function editList(
  edit: Edit,
  node: YAMLSeq,
  schema: z.ZodType | undefined,
  old: readonly unknown[],
  target: readonly unknown[],
): void {
  if (isPlace(target) && isPlace(old) && old.length === target.length)
    node.items.forEach((item, index) => editNode(edit, item, undefined, old[index], target[index]));
  else if (isListed(node)) editSeq(edit, node, schema, old, target);
  else replaceValue(edit, node, schema, old, target);
}

/** `[320, 40]`: what a number means depends on where it stands. */
function isPlace(items: readonly unknown[]): boolean {
  return items.every((item) => typeof item === 'number');
}

/** Entries with a life of their own, edited one by one; short lists in brackets are one value. */
function isListed(node: YAMLSeq): boolean {
  return !node.flow || node.items.some(isCollection);
}

function editMap(
  edit: Edit,
  node: YAMLMap,
  schema: z.ZodType | undefined,
  old: Readonly<Record<string, unknown>>,
  target: Readonly<Record<string, unknown>>,
): void {
  const wanted = withUnknownKeys(schema, old, target) as Readonly<Record<string, unknown>>;
  const keys = node.items.map(keyText);
  const gone = new Set<number>();
  keys.forEach((key, index) => {
    if (!Object.hasOwn(wanted, key) && !isAbsent(old[key])) gone.add(index);
  });
  if (gone.size === node.items.length) return replaceValue(edit, node, schema, old, wanted);
  removeEntries(edit, node, gone);
  node.items.forEach((pair, index) => {
    const key = keys[index] ?? '';
    if (Object.hasOwn(wanted, key)) editPair(edit, pair, childSchema(schema, key), old[key], wanted[key]);
  });
  const place = isOrdered(schema, keys) ? orderedKeys(schema, [...new Set([...keys, ...Object.keys(wanted)])]) : keys;
  const order = hasFields(schema) ? place : Object.keys(wanted);
  const added = Object.keys(wanted).filter((key) => !Object.hasOwn(old, key));
  for (const [after, group] of anchored(keys, order, added)) {
    const entries = group.map((key) => ({ [key]: wanted[key] }));
    insertEntries(edit, node, after, entries, gone);
  }
}

function hasFields(schema: z.ZodType | undefined): boolean {
  return schema !== undefined && unwrap(schema) instanceof z.ZodObject;
}

function isOrdered(schema: z.ZodType | undefined, keys: readonly string[]): boolean {
  return orderedKeys(schema, keys).every((key, index) => key === keys[index]);
}

/** New keys by the index of the key that they follow in `order`; a key that is not in the order goes to the end. */
function anchored(keys: readonly string[], order: readonly string[], added: readonly string[]): Map<number, string[]> {
  const places = new Map(keys.map((key, index) => [key, index]));
  const groups = new Map<number, string[]>();
  const follows = new Map<string, number>();
  let last = -1;
  for (const key of order) {
    last = places.get(key) ?? last;
    follows.set(key, last);
  }
  for (const key of added) {
    const after = follows.get(key) ?? keys.length - 1;
    groups.set(after, [...(groups.get(after) ?? []), key]);
  }
  return groups;
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

function editSeq(
  edit: Edit,
  node: YAMLSeq,
  schema: z.ZodType | undefined,
  old: readonly unknown[],
  target: readonly unknown[],
): void {
  const scalars = !node.items.some(isCollection);
  const [items, next] = [entriesOf(old, scalars), entriesOf(target, scalars)];
  const wanted = new Map(next);
  const keys = items.map(([key]) => key);
  const kept = keys.filter((key) => wanted.has(key));
  const common = next.map(([key]) => key).filter((key) => kept.includes(key));
  if (kept.length === 0 || (scalars && kept.join('\n') !== common.join('\n')))
    return replaceValue(edit, node, schema, old, target);
  const gone = new Set(keys.flatMap((key, index) => (wanted.has(key) ? [] : [index])));
  removeEntries(edit, node, gone);
  items.forEach(([key, item], index) => {
    if (wanted.has(key)) editNode(edit, node.items[index], childSchema(schema, 0), item, wanted.get(key));
  });
  const have = new Set(keys);
  const order = next.map(([key]) => key);
  const added = order.filter((key) => !have.has(key));
  for (const [after, group] of anchored(keys, order, added)) {
    const entries = group.map((key) => [wanted.get(key)]);
    insertEntries(edit, node, after, entries, gone);
  }
}

/** Entries with what tells them apart; scalars are told apart by what they are. */
function entriesOf(items: readonly unknown[], scalars: boolean): [string, unknown][] {
  return scalars
    ? keyed(items.map((item) => ({ id: inline(item) }))).map(([key], index) => [key, items[index]])
    : keyed(items);
}

/** Puts a new value where the old one stands; block collections go with the lines they take. */
function replaceValue(edit: Edit, node: unknown, schema: z.ZodType | undefined, old: unknown, target: unknown): void {
  const [start, end] = rangeOf(node);
  const value = withUnknownKeys(schema, old, target);
  if (holdsOnlyComments(edit, node) && inline(value).startsWith(edit.text.charAt(start))) {
    // Between empty brackets there may be comments: the entries go in before the closing one.
    edit.splices.push({ start: end - 1, end, text: inline(value).slice(1).trimStart() });
    return;
  }
  const blockScalar = /^[|>]/.test(edit.text.slice(start, start + 1)) && !isCollection(node);
  const trailing = /\s*$/.exec(edit.text.slice(start, end))?.[0] ?? '';
  const keep = blockScalar || (isCollection(node) && !node.flow) ? trailing.length : 0;
  edit.splices.push({ start, end: end - keep, text: inline(value) });
}

function holdsOnlyComments(edit: Edit, node: unknown): boolean {
  if (!isCollection(node) || node.flow !== true || node.items.length > 0) return false;
  return edit.text.slice(...rangeOf(node)).includes('#');
}

/** Entries that both texts have, put in the new order by moving their lines. Only whole stages and connections move. */
function reorderStages(text: string, before: Design, target: unknown): string {
  const order = isPlainMap(target) && Array.isArray(target.stages) ? keyed(target.stages).map(([key]) => key) : [];
  const old = before.stages.map(({ id }) => id);
  const common = order.filter((id) => old.includes(id));
  if (common.join() === old.filter((id) => common.includes(id)).join()) return text;
  const { contents } = parseDocument(text);
  const stages = isMap(contents) ? contents.get('stages', true) : undefined;
  if (!isSeq(stages) || stages.flow) throw GIVE_UP;
  const edit: Edit = { text, splices: [] };
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
