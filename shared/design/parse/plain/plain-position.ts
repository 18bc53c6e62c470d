/** Line and column from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds the line and column of any offset in a text; `before` signs stood before it in its first line. */
export function positionsIn(text: string, before: number): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 + (low === 0 ? before : 0) };
  };
}
