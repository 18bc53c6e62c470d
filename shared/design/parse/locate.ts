import type { LineCounter } from 'yaml';
import { isAlias, isMap, isNode, isPair, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';
import type { Issue } from '../issue.ts';

/** What an issue says about a place that is named by its keys; `at` says whether the key or the value is meant. */
export interface Trouble {
  readonly path: readonly (string | number)[];
  readonly at?: 'key' | 'value';
  readonly severity?: Issue['severity'];
  readonly message: string;
  readonly fix: string;
}

/** Gives troubles their line and column: of the value, of the key, or of the nearest thing around that is written. */
export function locate(troubles: readonly Trouble[], document: Document, lines: LineCounter): Issue[] {
  return troubles.map(({ path, at = 'value', severity = 'error', message, fix }) => {
    const { line, column } = position(lines, offsetOf(document, path, at));
    return { severity, line, column, path, message, fix };
  });
}

/** Line and column from 1; an empty text has only one place. */
export function position(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function offsetOf(document: Document, path: Trouble['path'], at: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, key] of path.entries()) {
    const pair = stepInto(isAlias(node) ? node.resolve(document) : node, key);
    if (pair === undefined) return offset;
    node = isPair(pair) ? pair.value : pair;
    const keyOffset = isPair(pair) ? startOf(pair.key) : undefined;
    const wantsKey = at === 'key' && index === path.length - 1;
    offset = (wantsKey ? keyOffset : undefined) ?? startOf(node) ?? keyOffset ?? offset;
  }
  return offset;
}

function stepInto(node: unknown, key: string | number): Pair | Node | undefined {
  if (isMap(node)) return node.items.findLast((pair) => keyText(pair) === String(key));
  const item = isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
  return isNode(item) ? item : undefined;
}

/** The key of a pair as the model knows it. */
export function keyText(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
