import { ID_PATTERN } from '../../design/schema/primitives.ts';

const LONGEST = 63;

/** `base`, or `base-2`, `base-3`...: the first that `taken` does not know. `base` may be any text; the result is an id. */
export function freshId(base: string, taken: (id: string) => boolean): string {
  const stem = toId(base);
  if (!taken(stem)) return stem;
  for (let number = 2; ; number += 1) {
    const suffix = `-${number}`;
    const id = `${stem.slice(0, LONGEST - suffix.length).replace(/-+$/, '')}${suffix}`;
    if (!taken(id)) return id;
  }
}

/** Letters, digits and hyphens of a text as an id; `item` when nothing is left. */
function toId(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  return ID_PATTERN.test(plain) ? plain : 'item';
}
