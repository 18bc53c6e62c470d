import type { YAMLMap, YAMLSeq } from 'yaml';
import { endOfLine, extent, lineStart, ownsLine, rangeOf, withComments, type Edit } from './edit.ts';
import { inline } from './inline.ts';

type Collection = YAMLMap | YAMLSeq;

/** Takes entries out of brackets with their commas and the comments that are theirs. */
export function removeFromFlow(edit: Edit, node: Collection, gone: ReadonlySet<number>): void {
  for (let index = 0; index < node.items.length; index += 1) {
    if (!gone.has(index)) continue;
    let last = index;
    while (gone.has(last + 1) && !extentOfRun(edit, node, index, last + 1).includes('\n')) last += 1;
    removeRun(edit, node, index, last);
    index = last;
  }
}

function extentOfRun({ text }: Edit, node: Collection, first: number, last: number): string {
  return text.slice(extent(text, node, first)[0], extent(text, node, last)[1]);
}

/** Entries that share a line. What stands on it before and behind them stays. */
function removeRun(edit: Edit, node: Collection, first: number, last: number): void {
  const { text, splices } = edit;
  const [start] = extent(text, node, first);
  const [, end] = extent(text, node, last);
  const comma = ownComma(text, end);
  if (comma.at >= comma.end) splices.push({ start: comma.at, end: comma.at + 1, text: '' });
  const rest = /^[^\S\n]*(?:#[^\n]*)?(?=\n)/.exec(text.slice(comma.end))?.[0];
  const behind = comma.end + (rest ?? /^[^\S\n]*/.exec(text.slice(comma.end))?.[0] ?? '').length;
  const own = ownsLine(text, start) ? withComments(text, start, floorOf(text, node, first)) : undefined;
  if (own !== undefined && rest !== undefined) splices.push({ start: own, end: endOfLine(text, behind), text: '' });
  else if (own !== undefined) {
    splices.push({ start: own, end: lineStart(text, start), text: '' }, { start, end: behind, text: '' });
  } else if (rest !== undefined) splices.push({ start: trimmedBefore(text, start), end: behind, text: '' });
  else
    splices.push({ start: startOfGap(edit, node, first, last, comma.at), end: comma.at < 0 ? end : behind, text: '' });
}

/** The comma behind an entry, if any (else -1), and where the entry with it ends when both are on one line. */
function ownComma(text: string, end: number): { readonly at: number; readonly end: number } {
  const between = /^(?:\s|(?<=\s)#[^\n]*)*,/.exec(text.slice(end))?.[0];
  if (between === undefined) return { at: -1, end };
  const at = end + between.length - 1;
  return between.includes('\n') ? { at, end } : { at, end: at + 1 };
}

/** The last entry of a line takes the comma before it along. */
function startOfGap({ text }: Edit, node: Collection, first: number, last: number, comma: number): number {
  const [start] = extent(text, node, first);
  if (first === 0 || comma >= 0 || last + 1 < node.items.length) return start;
  const [, before] = extent(text, node, first - 1);
  return /^[^\S\n]*,[^\S\n]*$/.test(text.slice(before, start)) ? before : start;
}

function floorOf(text: string, node: Collection, index: number): number {
  return index === 0 ? rangeOf(node)[0] : extent(text, node, index - 1)[1];
}

function trimmedBefore(text: string, at: number): number {
  return text.slice(0, at).search(/[^\S\n]*$/);
}

/** Puts entries (maps of one key, or lists of one value) behind a kept one, or before all with -1. */
export function insertIntoFlow(
  { text, splices }: Edit,
  node: Collection,
  after: number,
  entries: readonly object[],
  gone: ReadonlySet<number>,
): void {
  const texts = entries.map((entry) => (Array.isArray(entry) ? inline(entry[0]) : inline(entry).slice(2, -2)));
  const kept = [...node.items.keys()].filter((index) => !gone.has(index));
  const before = kept.findLast((index) => index <= after);
  if (before !== undefined) {
    const [, end] = extent(text, node, before);
    splices.push({ start: end, end, text: texts.map((each) => `, ${each}`).join('') });
  } else if (kept[0] !== undefined) {
    const [start] = extent(text, node, kept[0]);
    splices.push({ start, end: start, text: texts.map((each) => `${each}, `).join('') });
  } else {
    const close = rangeOf(node)[1] - 1;
    const space = text[close] === '}' ? ' ' : '';
    const lead = /\S/.test(text[close - 1] ?? '') ? space : '';
    splices.push({ start: close, end: close, text: lead + texts.join(', ') + space });
  }
}
