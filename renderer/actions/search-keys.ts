/** Keys of one kind, as words: what each does, and what to press. */
export interface KeyGroup {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly keys: string }[];
}

/** The keys whose group, deed and key together hold every word of the search; groups without any are left out. */
export function searchKeys(groups: readonly KeyGroup[], search: string): readonly KeyGroup[] {
  const words = search.toLowerCase().split(/\s+/);
  return groups
    .map(({ title, rows }) => ({
      title,
      rows: rows.filter(({ name, keys }) => {
        const text = `${title} ${name} ${keys}`.toLowerCase();
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
}
