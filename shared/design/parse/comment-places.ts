import type { CST } from 'yaml';

type Block = CST.BlockMap | CST.BlockSequence;

/**
 * Gives comments behind the last entry of a block to the block that their indentation says. The parser leaves a run of
 * comments in the innermost block when the first of them belongs there, and the others would move with it.
 */
export function settleComments(tokens: readonly CST.Token[]): void {
  for (const token of tokens) {
    if (token.type !== 'document' || !isBlock(token.value)) continue;
    const left = settle(token.value);
    if (left.length > 0) token.end = [...left, ...(token.end ?? [])];
  }
}

/** Settles everything inside and gives the tokens that belong further out. */
function settle(block: Block): CST.SourceToken[] {
  for (let index = 0; index < block.items.length; index += 1) {
    const value = block.items[index]?.value;
    const left = isBlock(value) ? settle(value) : [];
    if (left.length === 0) continue;
    const next = block.items[index + 1];
    if (next === undefined) (block.items as { start: CST.SourceToken[] }[]).push({ start: left });
    else next.start = [...left, ...next.start];
  }
  const last = block.items.at(-1);
  if (last === undefined || last.key !== undefined || last.sep !== undefined || last.value !== undefined) return [];
  const from = firstOutside(last.start, block.indent);
  const left = last.start.splice(from);
  if (last.start.length === 0 && left.length > 0) block.items.pop();
  return left;
}

/** Where the comments start that stand left of the block, if any, with the blank lines above what follows the block. */
function firstOutside(tokens: readonly CST.SourceToken[], indent: number): number {
  if (tokens.some(({ type }) => type === 'seq-item-ind' || type === 'explicit-key-ind')) return tokens.length;
  // Further out a tab would be taken for indentation.
  if (tokens.some(({ type, source }) => type === 'space' && source.includes('\t'))) return tokens.length;
  const outside = tokens.findIndex((token) => token.type === 'comment' && token.indent < indent);
  let from = outside < 0 ? tokens.length : outside;
  while (tokens[from - 1]?.type === 'space') from -= 1;
  while (tokens[from - 1]?.type === 'newline' && tokens[from - 2]?.type !== 'comment') from -= 1;
  return from;
}

function isBlock(token: CST.Token | null | undefined): token is Block {
  return token?.type === 'block-map' || token?.type === 'block-seq';
}
