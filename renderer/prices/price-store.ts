import { createStore, useStore } from 'zustand';
import type { PriceBook } from '../../shared/analysis/cost/price-book.ts';
import { readPriceBooks, withOwnBooks } from '../../shared/analysis/cost/read-price-books.ts';

const files: Record<string, string> = import.meta.glob('../../assets/prices/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const named = Object.entries(files).map(([path, text]) => [path.replace(/^.*\//, ''), text] as const);
const shipped = readPriceBooks(Object.fromEntries(named));

export interface Prices {
  /** The books in force, the person's own first. */
  readonly books: readonly PriceBook[];
  /** Files that the person brought, by name. */
  readonly own: readonly string[];
  /** What is wrong in the file that was read last: `FILE:LINE:COLUMN: what; what to do`. */
  readonly broken: readonly string[];
}

const asShipped: Prices = { books: shipped.books, own: [], broken: shipped.broken };

/** The prices that this window counts with; forgotten when it closes. */
export const priceStore = createStore<Prices>()(() => asShipped);

export function usePrices<T>(selector: (prices: Prices) => T): T {
  return useStore(priceStore, selector);
}

/** Counts with a book of the person's own; one that is broken changes nothing but what is said about it. */
export function bringBook(name: string, text: string): void {
  const { books, broken } = readPriceBooks({ [name]: text });
  priceStore.setState((before) =>
    broken.length > 0
      ? { broken }
      : { books: withOwnBooks(before.books, books), own: [...new Set([...before.own, name])], broken },
  );
}

/** Counts with the books that came with Corral again. */
export function forgetOwnBooks(): void {
  priceStore.setState(asShipped, true);
}
