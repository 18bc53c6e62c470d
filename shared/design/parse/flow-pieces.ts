import type { OpenFlow } from './plain/plain-flow.ts';
import { quotedLength } from './plain/plain-scalar.ts';

/** Something of the text from one offset to another, with a sign of its own behind it. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly behind?: string;
}

/** Of everything open the bracket, and of the entry that is being read what stands before the next bracket. */
export function piecesAround(text: string, open: readonly OpenFlow[]): Piece[] {
  return open.flatMap((level, index) => {
    const pieces: Piece[] = [];
    const { bracket, sameKey, value } = level;
    if (bracket !== undefined) pieces.push({ from: withIndent(text, bracket), to: bracket + 1 });
    if (sameKey !== undefined) pieces.push({ from: withIndent(text, sameKey), to: keyEnd(text, sameKey), behind: ',' });
    const entry = level.entries.at(-1);
    const inner = open[index + 1]?.bracket;
    const closed = inner === undefined ? value?.[0] : undefined;
    if (entry === undefined) return pieces;
    if (inner !== undefined) pieces.push({ from: withIndent(text, entry), to: withIndent(text, inner) });
    if (closed !== undefined) pieces.push({ from: withIndent(text, entry), to: closed + 1 });
    return pieces;
  });
}

/** A line keeps its indentation, which YAML may look at. */
export function withIndent(text: string, offset: number): number {
  let from = offset;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from -= 1;
  return text[from - 1] === '\n' ? from - 1 : offset;
}

/** The end of a key that was read before. */
function keyEnd(text: string, key: number): number {
  const quoted = text[key] === '"' || text[key] === "'";
  return quoted ? key + quotedLength(text.slice(key)) : text.indexOf(':', key);
}
