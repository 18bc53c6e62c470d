import { isCollection, isPair, isSeq, type CST } from 'yaml';
import { composeExcerpt, entryIn, type EntryByYaml } from './excerpt.ts';
import type { OpenBlock } from './plain/plain-block.ts';
import type { Budget } from './read-tokens.ts';

/** Lines that are read first; then ten times as many, and so on. */
const FIRST = 6;

/** As `flowEntryByYaml`, for an entry on lines; its end is the line of what stands behind it. */
export function blockEntryByYaml(
  text: string,
  all: readonly string[],
  open: readonly OpenBlock[],
  budget: Budget,
): EntryByYaml | undefined {
  const entry = open.at(-1)?.entry ?? 0;
  const around = [...new Set(open.map((level) => level.entry))].filter((line) => line !== entry);
  for (let count = FIRST; ; count *= 10) {
    const to = Math.min(entry + count, all.length);
    const kept = [...around, ...Array.from({ length: to - entry }, (_, index) => entry + index)];
    const excerpt = kept.map((line) => all[line]).join('\n');
    const read = composeExcerpt(excerpt, budget);
    if (read === undefined) return undefined;
    const lineOf = (offset: number) => kept[read.lines.linePos(offset).line - 1] ?? -1;
    const found = findEntry(read.document.contents, open, lineOf);
    if (found === undefined) return undefined;
    if (found.next === undefined && to < all.length) continue;
    const end = found.next === undefined ? all.length : lineOf(found.next);
    const said = end > entry ? entryIn(read.document, found.entry, found.next ?? excerpt.length, text) : undefined;
    return said && { ...said, end };
  }
}

interface Found {
  readonly entry: unknown;
  /** Where the next entry begins, of the same map or list or of one around. */
  readonly next: number | undefined;
}

/** The entry that begins on the lines of what is open, one map or list in the other. */
function findEntry(
  node: unknown,
  [level, ...inner]: readonly OpenBlock[],
  lineOf: (offset: number) => number,
): Found | undefined {
  if (level === undefined || !isCollection(node) || isSeq(node) !== level.list) return undefined;
  const items = isSeq(node) ? itemsOfList(node.srcToken) : node.items.map(tokenOfPair);
  const index = items.findIndex((item) => item !== undefined && lineOf(startOf(item)) === level.entry);
  const [entry, behind] = [node.items[index], items[index + 1]];
  if (entry === undefined) return undefined;
  const next = behind === undefined ? undefined : startOf(behind);
  if (inner.length === 0) return { entry, next };
  const found = findEntry(isPair(entry) ? entry.value : entry, inner, lineOf);
  return found && { ...found, next: found.next ?? next };
}

function itemsOfList(token: CST.Token | undefined): readonly (CST.CollectionItem | undefined)[] {
  if (token?.type !== 'block-seq') return [];
  return token.items.filter(({ start }) => start.some(({ type }) => type === 'seq-item-ind'));
}

function tokenOfPair(pair: unknown): CST.CollectionItem | undefined {
  return isPair(pair) ? (pair.srcToken as CST.CollectionItem | undefined) : undefined;
}

/** Where an entry begins: with its dash, a name or a tag, or its key. */
function startOf({ start, key, sep }: CST.CollectionItem): number {
  const first = start.find(({ type }) => type !== 'space' && type !== 'newline' && type !== 'comment');
  return first?.offset ?? key?.offset ?? sep?.[0]?.offset ?? 0;
}
