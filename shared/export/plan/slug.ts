const LONGEST = 16;

/** A prefix for names in exports: lower-case letters, digits and single hyphens, at most 16 long, starting with a letter. */
export function slugOf(name: string | undefined): string {
  const plain = (name ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  return plain.length < 2 ? 'openedx' : plain;
}
