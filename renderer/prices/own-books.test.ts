import { describe, expect, it } from 'vitest';
import type { Keeping } from '../state/window-keeping.ts';
import { keepBooks, keptBooks } from './own-books.ts';
import { pricesWith } from './price-store.ts';

function memory(first?: string): Keeping {
  const values = new Map(first === undefined ? [] : [['corral-prices', first]]);
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}
const book = (name: string, id = 'aws') =>
  `id: ${id}\nname: ${name}\ncurrency: USD\nasOf: 2026-11\nsource: https://example.org/\nbasis: Asked for.\n`;

describe('price books of one’s own', () => {
  it('are there at the next start, the last of one vendor in force', () => {
    const keeping = memory();
    keepBooks(keeping, [
      ['a.yaml', book('First')],
      ['b.yaml', book('Last')],
    ]);
    const { books, own } = pricesWith(keptBooks(keeping));
    expect(own).toEqual(['a.yaml', 'b.yaml']);
    expect(books.filter(({ id }) => id === 'aws').map(({ name }) => name)).toEqual(['Last']);
  });

  it('are gone when they were forgotten', () => {
    const keeping = memory(JSON.stringify([['a.yaml', book('First')]]));
    keepBooks(keeping, []);
    expect(keptBooks(keeping)).toEqual([]);
  });

  it.each(['{', '{}', '[["a.yaml"]]', '[[1, 2]]', 'null'])('are none where something else was kept: %s', (text) => {
    expect(keptBooks(memory(text))).toEqual([]);
  });

  it('are said to be broken when a newer Corral cannot read them, and hide no other', () => {
    const { books, broken } = pricesWith([
      ['a.yaml', 'id: 7\n'],
      ['b.yaml', book('Ours', 'mine')],
    ]);
    expect(broken.join()).toContain('a.yaml:1');
    expect(books[0]?.name).toBe('Ours');
    expect(books.some(({ id }) => id === 'aws')).toBe(true);
  });
});
