/** The candidate that a mistyped word most likely means: the fewest edits, at most a third of its length, else undefined. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 64) return undefined;
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** Letters in another order are one slip of the fingers, whatever they cost in edits. */
function distance(a: string, b: string): number {
  const swapped = a !== b && a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
  return swapped ? 1 : editDistance(a, b);
}

/** Insertions, deletions and replacements that turn one word into the other. */
export function editDistance(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let row = [0, ...to.map((_, column) => column + 1)];
  let next = [...row];
  // Counted by hand, because a mistyped name is compared with each of ten thousand.
  for (let i = 0; i < from.length; i += 1) {
    next[0] = i + 1;
    for (let j = 0; j < to.length; j += 1) {
      const replace = (row[j] ?? 0) + (from[i] === to[j] ? 0 : 1);
      next[j + 1] = Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, replace);
    }
    [row, next] = [next, row];
  }
  return row[to.length] ?? 0;
}
