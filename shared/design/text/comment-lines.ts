import { isMap, isSeq, type Node, type Pair } from 'yaml';

/** Comments of the document's nodes as lines of their own, one blank line at most between them. */
export function commentLines(indent: string, ...texts: readonly (string | null | undefined)[]): string[] {
  const lines = texts.flatMap((text) => (text ? text.replaceAll('\r', '').split('\n') : []));
  const kept = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));
  return kept.map((line) => (line === '' ? '' : `${indent}#${line.trimEnd()}`));
}

/** The node, or the key of the pair, stands below a comment or has one behind it. Blank lines alone are none. */
export function isCommented(pair: Pair): boolean {
  const [key, value] = [pair.key as Node, pair.value as Node | null];
  return [key.commentBefore, key.comment, value?.comment, value?.commentBefore].some((text) =>
    /[^\r\n]/.test(text ?? ''),
  );
}

/** How many comments there are between the brackets or lines of a collection. */
export function commentsInside(node: Node | null): number {
  if (isMap(node)) return sum(node.items.map(({ key, value }) => own(key as Node) + all(value as Node | null)));
  return isSeq(node) ? sum(node.items.map((item) => all(item as Node))) : 0;
}

function all(node: Node | null): number {
  return own(node) + commentsInside(node);
}

function own(node: Node | null): number {
  return [node?.commentBefore, node?.comment].filter(Boolean).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
