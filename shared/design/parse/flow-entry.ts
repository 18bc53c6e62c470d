import { isCollection, isPair, type CST } from 'yaml';
import { composeExcerpt, entryIn, type EntryByYaml } from './excerpt.ts';
import { piecesAround, withIndent } from './flow-pieces.ts';
import type { OpenFlow } from './plain/plain-flow.ts';
import type { Budget } from './read-tokens.ts';

/** Signs that are read first; then ten times as many, and so on. */
const FIRST = 300;

/**
 * The entry of a map in brackets that is being read, by YAML: an excerpt has the brackets that are open, the keys before them, and the entry.
 * Undefined where it is wrong, or needs more of the text than the budget allows.
 */
export function flowEntryByYaml(text: string, open: readonly OpenFlow[], budget: Budget): EntryByYaml | undefined {
  const last = open.at(-1);
  const start = last?.entries.at(-1);
  if (start === undefined || open.length < 2) return undefined;
  const before = textAround(text, open);
  const from = withIndent(text, start);
  for (let count = FIRST; ; count *= 10) {
    const to = Math.min(start + count, text.length);
    const document = composeExcerpt(before + text.slice(from, to), budget)?.document;
    const found = innermost(document?.contents, open.length - 2);
    if (document === undefined || found === undefined) return undefined;
    const end = endOfFirst(found.token);
    if (end !== undefined) {
      const entry = entryIn(document, found.first, end, text);
      return entry && { ...entry, end: from + end - before.length };
    }
    if (to === text.length) return undefined;
  }
}

function textAround(text: string, open: readonly OpenFlow[]): string {
  const pieces = piecesAround(text, [...open.slice(0, -1), { bracket: open.at(-1)?.bracket, entries: [] }]);
  return pieces.map(({ from, to }) => text.slice(from, to)).join('');
}

/** The map or list in so many others, each of them the first entry of the one around. */
function innermost(node: unknown, depth: number): { readonly first: unknown; readonly token: CST.Token } | undefined {
  if (!isCollection(node) || node.srcToken === undefined) return undefined;
  const [first] = node.items;
  if (depth === 0) return { first, token: node.srcToken };
  return innermost(isPair(first) ? first.value : first, depth - 1);
}

/** The offset of the comma or bracket behind the first entry; undefined where the text ends before there is one. */
function endOfFirst(token: CST.Token): number | undefined {
  if (token.type !== 'flow-collection') return undefined;
  const [, second, third] = token.items;
  const comma = second?.start.find(({ type }) => type === 'comma');
  if (comma !== undefined) return comma.offset;
  const more = third ?? second?.key ?? second?.sep ?? second?.value;
  return more === undefined ? token.end[0]?.offset : undefined;
}
