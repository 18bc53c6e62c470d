import type { YAMLMap, YAMLSeq } from 'yaml';
import { endOfLine, extent, floorOf, lineEnd, lineStart, ownsLine, withComments, type Edit } from './edit.ts';
import { entryLines } from './entry-lines.ts';

type Collection = YAMLMap | YAMLSeq;

/** The lines of an entry, from the comments above it that are its own to the end of its last line. */
export function blockChunk(text: string, node: Collection, index: number): [start: number, end: number] {
  const [start, end] = extent(text, node, index);
  const from = ownsLine(text, start) ? withComments(text, start, floorOf(text, node, index)) : start;
  return [from, lineEnd(text, end)];
}

/** Takes entries out with their lines and the comments that are theirs. */
export function removeFromBlock(edit: Edit, node: Collection, gone: ReadonlySet<number>): void {
  const { text, splices } = edit;
  for (const index of gone) {
    const [start, end] = blockChunk(text, node, index);
    if (ownsLine(text, start)) splices.push({ start, end: endOfLine(text, end), text: '' });
    else removeBehindDash(edit, node, gone, [start, end]);
    if (edit.settles === true) settleBelow(edit, node, index);
  }
}

/**
 * The comments below an entry that stand deeper than it, moved to its own column: when a block of text comes to stand
 * above them, they would become part of it.
 */
export function settleBelow({ text, splices }: Edit, node: Collection, index: number): void {
  const [start] = extent(text, node, index);
  const column = start - lineStart(text, start);
  const line = /([ \t]*)(#[^\n]*)?\r?\n/y;
  line.lastIndex = endOfLine(text, blockChunk(text, node, index)[1]);
  for (let at = line.lastIndex, found = line.exec(text); found !== null; at = line.lastIndex, found = line.exec(text)) {
    const indent = found[1]?.length ?? 0;
    if (found[2] !== undefined && indent > column) splices.push({ start: at + column, end: at + indent, text: '' });
  }
}

/** The first key of a list entry shares its line with the dash, which stays for the next key or stands alone. */
function removeBehindDash(
  { text, splices }: Edit,
  node: Collection,
  gone: ReadonlySet<number>,
  [start, end]: readonly [number, number],
): void {
  let next = 1;
  let at = endOfLine(text, end);
  while (gone.has(next) && blockChunk(text, node, next)[0] === at) {
    at = endOfLine(text, blockChunk(text, node, next)[1]);
    next += 1;
  }
  const [kept] = next < node.items.length ? extent(text, node, next) : [-1];
  if (kept >= at && /^[ \t]*$/.test(text.slice(at, kept))) {
    splices.push({ start, end: endOfLine(text, end), text: '' }, { start: at, end: kept, text: '' });
  } else splices.push({ start: text.lastIndexOf('-', start) + 1, end, text: '' });
}

/** Puts entries (maps of one key, or lists of one value) behind the entry with this index, or before all with -1. */
export function insertIntoBlock(edit: Edit, node: Collection, after: number, entries: readonly object[]): void {
  const { text, splices } = edit;
  const [first] = extent(text, node, 0);
  const pad = ' '.repeat(first - lineStart(text, first));
  const lines = entries.flatMap((entry) => entryLines(entry));
  if (after < 0 && !ownsLine(text, first)) {
    splices.push({ start: first, end: first, text: lines.map((line) => line + breakOf(text) + pad).join('') });
    return;
  }
  const at = after < 0 ? withComments(text, first, 0) : endOfLine(text, extent(text, node, after)[1]);
  insertLines(edit, at, pad, lines);
}

/** Puts lines at the start of a line, or at the end of a text that lacks its last line break. */
export function insertLines({ text, splices }: Edit, at: number, pad: string, lines: readonly string[]): void {
  const open = at > 0 && text[at - 1] !== '\n' ? breakOf(text) : '';
  splices.push({ start: at, end: at, text: open + lines.map((line) => pad + line + breakOf(text)).join('') });
}

function breakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
