import { createStore, useStore, type StoreApi } from 'zustand';
import type { PriceBook } from '../../shared/analysis/cost/price-book.ts';
import { readPriceBooks, withOwnBooks, type PriceBooks } from '../../shared/analysis/cost/read-price-books.ts';
import { windowKeeping } from '../state/window-keeping.ts';
import { keepBooks, keptBooks, type OwnBook } from './own-books.ts';

const files: Record<string, string> = import.meta.glob('../../assets/prices/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const named = Object.entries(files).map(([path, text]) => [path.replace(/^.*\//, ''), text] as const);
let shipped: PriceBooks | undefined;

export interface Prices {
  /** The books in force, the person's own first. */
  readonly books: readonly PriceBook[];
  /** Files that the person brought, by name. */
  readonly own: readonly string[];
  /** What is wrong in the file that was read last: `FILE:LINE:COLUMN: what; what to do`. */
  readonly broken: readonly string[];
}

let brought = keptBooks(windowKeeping);

/** Corral's books, and those that were brought over them: of one vendor the last counts. */
export function pricesWith(own: readonly OwnBook[]): Prices {
  shipped ??= readPriceBooks(Object.fromEntries(named));
  const read = own.map(([name, text]) => readPriceBooks({ [name]: text }));
  return {
    books: read.reduce((books, each) => withOwnBooks(books, each.books), shipped.books),
    own: own.map(([name]) => name),
    broken: [...shipped.broken, ...read.flatMap(({ broken }) => broken)],
  };
}

let store: StoreApi<Prices> | undefined;

/**
 * The prices that this window counts with, read when they are first asked for: a drawing has no use for them. What a
 * person brought is kept for the next start.
 */
export function priceStore(): StoreApi<Prices> {
  return (store ??= createStore<Prices>()(() => pricesWith(brought)));
}

export function usePrices<T>(selector: (prices: Prices) => T): T {
  return useStore(priceStore(), selector);
}

const NO_PRICES = createStore<Prices>()(() => ({ books: [], own: [], broken: [] }));

/** The books in force when they are `wanted`; none before, so that they need not be read. */
export function useBooksWhen(wanted: boolean): readonly PriceBook[] {
  return useStore(wanted ? priceStore() : NO_PRICES, ({ books }) => books);
}

function countWith(own: readonly OwnBook[]): void {
  brought = own;
  keepBooks(windowKeeping, own);
  priceStore().setState(pricesWith(own), true);
}

/** Counts with a book of the person's own; one that is broken changes nothing but what is said about it. */
export function bringBook(name: string, text: string): void {
  const { broken } = readPriceBooks({ [name]: text });
  if (broken.length > 0) priceStore().setState({ broken });
  else countWith([...brought.filter(([known]) => known !== name), [name, text]]);
}

/** Counts with the books that came with Corral again. */
export function forgetOwnBooks(): void {
  countWith([]);
}
