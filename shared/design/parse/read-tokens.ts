import { Lexer, Parser, type CST, type LineCounter } from 'yaml';
import { MAX_QUOTED } from './max-quoted.ts';

/** Deeper nesting is no design; it would exhaust the stack of whatever walks it. */
export const MAX_DEPTH = 50;

/** Words and signs that may yet be read. */
export interface Budget {
  left: number;
}

/** The tokens of a text; or the offset at which more is nested, or stands in quotes, than in any design, where reading stops; or that it is more than may be read. */
export function readTokens(
  text: string,
  lines: LineCounter,
  budget: Budget = { left: Infinity },
):
  | { readonly tokens: readonly CST.Token[] }
  | { readonly deep: number }
  | { readonly long: number }
  | { readonly spent: true } {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    budget.left -= 1;
    if (budget.left < 0) return { spent: true };
    if (lexeme.length > MAX_QUOTED && /^["']/.test(lexeme)) return { long: parser.offset };
    for (const token of parser.next(lexeme)) tokens.push(token);
    // Below what is nested lie the document and its outermost map.
    if (parser.stack.length > MAX_DEPTH + 2) return { deep: parser.stack.at(-1)?.offset ?? parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}
