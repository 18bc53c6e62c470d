/** Something that can be picked by name. */
export interface Choice {
  readonly id: string;
  readonly title: string;
  /** Said beside the title, and searched after it. */
  readonly detail?: string;
  readonly icon?: string;
  /** Its key as people write it. */
  readonly keyWords?: string;
  /** Why it cannot be picked now, as a sentence. */
  readonly trouble?: string;
  /** Searched, and not shown. */
  readonly words?: string;
}

/**
 * The choices that contain every word of the search: those whose title starts with it first, then those with a word of
 * the title that does, then the rest; what cannot be picked last. Otherwise in the order given.
 */
export function rank(choices: readonly Choice[], search: string): readonly Choice[] {
  const wanted = search.toLowerCase().trim();
  const words = wanted.split(/\s+/).filter((word) => word !== '');
  const found = choices.filter((choice) => {
    const text = textOf(choice);
    return words.every((word) => text.includes(word));
  });
  const scored = found.map((choice) => ({ choice, score: score(choice, wanted) }));
  return scored.sort((a, b) => a.score - b.score).map(({ choice }) => choice);
}

function textOf({ title, detail = '', words = '' }: Choice): string {
  return `${title} ${detail} ${words}`.toLowerCase();
}

function score({ title, trouble }: Choice, wanted: string): number {
  const lower = title.toLowerCase();
  const far = trouble === undefined ? 0 : 10;
  if (wanted === '' || lower.startsWith(wanted)) return far;
  return far + (lower.includes(` ${wanted}`) ? 1 : lower.includes(wanted) ? 2 : 3);
}
