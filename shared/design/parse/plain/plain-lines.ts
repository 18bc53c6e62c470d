/** A line with something on it that is no comment, be it a tab; `number` counts all lines from 0. */
export interface Line {
  readonly indent: number;
  /** Without the indentation. */
  readonly text: string;
  readonly number: number;
}

const INDENT = /^ */;

/** The lines that say something; all of them stay reachable for blocks of text. */
export function plainLines(all: readonly string[]): Line[] {
  const lines: Line[] = [];
  all.forEach((whole, number) => {
    const indent = INDENT.exec(whole)?.[0].length ?? 0;
    const text = whole.slice(indent);
    if (text !== '' && !text.startsWith('#')) lines.push({ indent, text, number });
  });
  return lines;
}
