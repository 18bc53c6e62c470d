import { addAll } from '../../base/add-all.ts';
import { isCollection, isMap, isSeq, type Document, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { z } from '../../base/zod.ts';
import { plainData } from '../parse/aliases.ts';
import { keyText } from '../parse/locate.ts';
import { unwrap } from '../parse/unknown-keys.ts';
import { designSchema } from '../schema/design.ts';
import { align } from './align.ts';
import { blockChunk, insertIntoBlock, insertLines, removeFromBlock, settleBelow } from './block-entries.ts';
import { childSchema, isEmpty, orderedKeys } from './canonical.ts';
import { afterColon, apply, endOfLine, extent, GIVE_UP, isNode, lineStart, rangeOf, type Edit } from './edit.ts';
import { entryLines } from './entry-lines.ts';
import { insertIntoFlow, removeFromFlow } from './flow-entries.ts';
import { inline } from './inline.ts';
import { isMap as isPlainMap } from '../../base/is-map.ts';
import { renamedKeys } from './renamed-keys.ts';
import { same } from './same.ts';
import { isKnown, withUnknownKeys } from './with-unknown-keys.ts';

type Schema = z.ZodType | undefined;
type Collection = YAMLMap | YAMLSeq;
type Raw = Readonly<Record<string, unknown>>;

const NONE: ReadonlyMap<string, string> = new Map();

/** A value in the text: its node, what it says, and where a new value can be written before it. */
interface Slot {
  readonly node: unknown;
  readonly old: unknown;
  readonly schema: Schema;
  /** Behind the colon or the dash. */
  readonly at: number;
}

/**
 * Edits the text of `document` so that it means `target` (canonical data), by replacing, removing, moving and inserting
 * entries; all other characters stay. Undefined when the text has a form that cannot be edited so; ask what the result
 * means, because aliases can make it mean something else, and comments can fall into a block of text unless it `settles`.
 */
export function editText(text: string, document: Document, target: unknown, settles = false): string | undefined {
  try {
    const edit: Edit = { text, splices: [], settles };
    editValue(
      edit,
      { node: document.contents, old: plainData(document, document.contents), schema: designSchema, at: 0 },
      target,
    );
    return apply(edit);
  } catch (problem) {
    if (problem === GIVE_UP) return undefined;
    throw problem;
  }
}

function editValue(edit: Edit, slot: Slot, target: unknown): void {
  const { node, old } = slot;
  if (same(old, target)) return;
  if (isMap(node) && isPlainMap(target) && isPlainMap(old) && node.items.length > 0) editMap(edit, node, slot, target);
  else if (isSeq(node) && Array.isArray(target) && Array.isArray(old) && node.items.length > 0)
    editSeq(edit, node, slot, target);
  else replaceValue(edit, slot, target);
}

function editMap(edit: Edit, node: YAMLMap, { old, schema, at }: Slot, target: Raw): void {
  const before = old as Raw;
  const keys = node.items.map(keyText);
  const gone = new Set<number>();
  const renamed = schema !== undefined && unwrap(schema) instanceof z.ZodRecord ? renamedKeys(before, target) : NONE;
  node.items.forEach((pair, index) => {
    const key = keys[index] ?? '';
    const now = renamed.get(key) ?? key;
    if (now !== key) renameKey(edit, pair, now);
    if (Object.hasOwn(target, now)) editPair(edit, pair, before[key], childSchema(schema, now), target[now], node);
    else if (isKnown(schema, key) && !isEmpty(before[key])) removeKey(edit, node, index, schema, gone);
  });
  const known = new Set([...Object.keys(before), ...renamed.values()]);
  const added = Object.keys(target).filter((key) => !known.has(key));
  remove(edit, node, gone, added.length === 0 ? at : undefined);
  for (const [after, group] of anchored(keys, orderOf(schema, keys, target), added)) {
    const entries = group.map((key) => ({ [key]: target[key] }));
    insert(edit, node, after, entries, gone);
  }
}

function renameKey({ splices }: Edit, { key }: Pair, to: string): void {
  const [start, end] = rangeOf(key);
  splices.push({ start, end, text: inline(to) });
}

/** A section that became empty goes, unless somebody wrote a comment in it that belongs to no entry. */
function removeKey(edit: Edit, node: YAMLMap, index: number, schema: Schema, gone: Set<number>): void {
  const pair = node.items[index];
  const section = childSchema(schema, keyText(pair as Pair)) instanceof z.ZodDefault;
  const value = pair?.value;
  if (!section || !isCollection(value) || value.items.length === 0) return void gone.add(index);
  const { text } = edit;
  const whole: Edit = { text, splices: [] };
  const inside: Edit = { text, splices: [] };
  remove(whole, node, new Set([index]), undefined);
  remove(inside, value as Collection, new Set(value.items.keys()), undefined);
  const from = Math.min(...whole.splices.map(({ start }) => start));
  const to = Math.max(...whole.splices.map(({ end }) => end));
  if (apply(inside, from, to).includes('#')) addAll(edit.splices, inside.splices);
  else gone.add(index);
}

/** Entries that go; when none is left, an empty pair of brackets says so at `at`. */
function remove(edit: Edit, node: Collection, gone: ReadonlySet<number>, at: number | undefined): void {
  if (node.flow) return removeFromFlow(edit, node, gone);
  removeFromBlock(edit, node, gone);
  if (at !== undefined && gone.size === node.items.length) writeBefore(edit, node, at, isMap(node) ? {} : []);
}

function insert(
  edit: Edit,
  node: Collection,
  after: number,
  entries: readonly object[],
  gone: ReadonlySet<number>,
): void {
  if (node.flow) insertIntoFlow(edit, node, after, entries, gone);
  else insertIntoBlock(edit, node, after, entries);
}

/** A value on the line of its key or dash, where nothing but comments may stand before the node. */
function writeBefore(edit: Edit, node: unknown, at: number, value: unknown): void {
  if (!/^\s*(?:#[^\n]*\s*)*$/.test(edit.text.slice(at, rangeOf(node)[0]))) throw GIVE_UP;
  edit.splices.push({ start: at, end: at, text: ` ${inline(value)}` });
}

/** Where new keys belong: among the fields of a schema in its order, unless the author has one of their own. */
function orderOf(schema: Schema, keys: readonly string[], target: Raw): readonly string[] {
  if (!(schema !== undefined && unwrap(schema) instanceof z.ZodObject)) return Object.keys(target);
  const ordered = orderedKeys(schema, keys).every((key, index) => key === keys[index]);
  return ordered ? orderedKeys(schema, [...new Set([...keys, ...Object.keys(target)])]) : keys;
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

function editPair(edit: Edit, pair: Pair, old: unknown, schema: Schema, target: unknown, around: YAMLMap): void {
  if (same(old, target)) return;
  const at = afterColon(edit.text, pair);
  const [start, end] = isNode(pair.value) ? rangeOf(pair.value) : [0, 0];
  if (end > start) return editValue(edit, { node: pair.value, old, schema, at: at ?? start }, target);
  const place = at ?? rangeOf(pair.key)[1];
  if (schema instanceof z.ZodDefault && !around.flow) return fillSection(edit, pair, place, target as object);
  edit.splices.push({ start: place, end: place, text: `${at === undefined ? ':' : ''} ${inline(target)}` });
}

/** A section with nothing behind its name gets its entries on lines of their own. */
function fillSection(edit: Edit, pair: Pair, at: number, target: object): void {
  const [start] = rangeOf(pair.key);
  const pad = ' '.repeat(start - lineStart(edit.text, start) + 2);
  const entries = Array.isArray(target) ? target.map((item) => [item as unknown]) : [target];
  insertLines(edit, endOfLine(edit.text, at), pad, entries.flatMap(entryLines));
}

function editSeq(edit: Edit, node: YAMLSeq, { old, schema, at }: Slot, target: readonly unknown[]): void {
  const before = old as readonly unknown[];
  const places = align(before, target);
  const have = new Set(places);
  const gone = new Set([...node.items.keys()].filter((index) => !have.has(index)));
  const inner = childSchema(schema, 0);
  const kept = places.filter((place) => place >= 0);
  const editItem = (into: Edit, place: number) => {
    const item = node.items[place];
    const behind = node.flow ? rangeOf(item)[0] : extent(edit.text, node, place)[0] + 1;
    const slot: Slot = { node: item, old: before[place], schema: inner, at: behind };
    editValue(into, slot, target[places.indexOf(place)]);
  };
  arrange(edit, node, kept, editItem);
  remove(edit, node, gone, target.length === 0 ? at : undefined);
  let after = -1;
  const groups = new Map<number, unknown[]>();
  const taken = [...kept].sort((a, b) => a - b);
  places.forEach((place, index) => {
    if (place >= 0) after = taken.shift() ?? after;
    else groups.set(after, [...(groups.get(after) ?? []), target[index]]);
  });
  for (const [anchor, items] of groups) {
    const entries = items.map((item) => [item]);
    insert(edit, node, anchor, entries, gone);
  }
}

/** Edits the entries that stay, in place or moved to the places of each other, in a block with their comments. */
function arrange(
  edit: Edit,
  node: YAMLSeq,
  kept: readonly number[],
  editItem: (into: Edit, place: number) => void,
): void {
  const { text, splices } = edit;
  const chunk = (index: number) => (node.flow ? extent(text, node, index) : blockChunk(text, node, index));
  const slots = [...kept].sort((a, b) => a - b);
  kept.forEach((place, index) => {
    const slot = slots[index] ?? place;
    if (slot === place) return editItem(edit, place);
    const moved: Edit = { text, splices: [] };
    if (edit.settles === true && !node.flow) settleBelow(edit, node, slot);
    editItem(moved, place);
    const [start, end] = chunk(slot);
    splices.push({ start, end, text: apply(moved, ...chunk(place)) });
  });
}

/** Puts a new value where the old one stands. */
function replaceValue(edit: Edit, { node, old, schema, at }: Slot, target: unknown): void {
  const { text, splices } = edit;
  const value = inline(withUnknownKeys(schema, old, target));
  const [start, end] = rangeOf(node);
  if (isCollection(node) && !node.flow) {
    removeFromBlock(edit, node as Collection, new Set(node.items.keys()));
    writeBefore(edit, node, at, target);
  } else if (isCollection(node)) {
    splices.push({ start, end, text: replacedBrackets(text, node as Collection, value) });
  } else {
    const header = /^[|>]\S*[^\S\n]+(#[^\n]*)/.exec(text.slice(start, end))?.[1];
    const trailing = /^[|>]/.test(text.charAt(start)) ? (/\s*$/.exec(text.slice(start, end))?.[0].length ?? 0) : 0;
    splices.push({ start, end: end - trailing, text: header === undefined ? value : `${value} ${header.trimEnd()}` });
  }
}

/** A value in place of brackets; the comments that are left between them stand behind it. */
function replacedBrackets(text: string, node: Collection, value: string): string {
  const [start, end] = rangeOf(node);
  const inside: Edit = { text, splices: [] };
  removeFromFlow(inside, node, new Set(node.items.keys()));
  const left = apply(inside, start + 1, end - 1);
  if (!left.includes('#')) return value;
  if (value.charAt(0) === text.charAt(start)) return text.charAt(start) + left + value.slice(1).trimStart();
  return value + left;
}
