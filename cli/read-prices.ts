import { shippedPriceBooks } from '../host/price-books.ts';
import type { PriceBook } from '../shared/analysis/cost/price-book.ts';
import { readPriceBooks, withOwnBooks } from '../shared/analysis/cost/read-price-books.ts';
import { InputError } from './input-error.ts';
import { problem } from './output.ts';
import { readInput } from './read-input.ts';

export interface PriceOptions {
  /** Files of price books that take the place of those that came with Corral. */
  readonly prices?: readonly string[];
}

/** The price books in force. A file that was asked for must be whole; of those that came, a broken one leaves its prices unknown. */
export async function readPrices({ prices: files = [] }: PriceOptions): Promise<readonly PriceBook[]> {
  const texts: Record<string, string> = {};
  for (const file of files) texts[file] = (await readInput(file)).text;
  const own = readPriceBooks(texts);
  if (own.broken.length > 0) throw new InputError(own.broken);
  const shipped = shippedPriceBooks();
  for (const line of shipped.broken) problem(`${line} (its prices stay unknown)`);
  return withOwnBooks(shipped.books, own.books);
}
