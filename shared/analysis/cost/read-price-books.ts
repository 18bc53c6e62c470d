import { sortBy } from '../../base/sort.ts';
import { formatIssue } from '../../design/issue.ts';
import { parsePriceBook } from './parse-price-book.ts';
import type { PriceBook } from './price-book.ts';

export interface PriceBooks {
  readonly books: readonly PriceBook[];
  /** `FILE:LINE:COLUMN: what; what to do`, everything that is wrong; prices of these files are unknown. */
  readonly broken: readonly string[];
}

/** Price books by the name of their file. One that is broken hides no other. */
export function readPriceBooks(files: Readonly<Record<string, string>>): PriceBooks {
  const read = sortBy(Object.entries(files), ([name]) => name).map(([name, text]) => ({
    name,
    parsed: parsePriceBook(text),
  }));
  return {
    books: read.flatMap(({ parsed }) => (parsed.ok ? [parsed.value] : [])),
    broken: read.flatMap(({ name, parsed }) =>
      parsed.ok ? [] : parsed.error.map((issue) => formatIssue(name, issue)),
    ),
  };
}

/** The books in force when somebody brings their own: one of the same vendor gives way. */
export function withOwnBooks(shipped: readonly PriceBook[], own: readonly PriceBook[]): readonly PriceBook[] {
  const replaced = new Set(own.map(({ id }) => id));
  return [...own, ...shipped.filter(({ id }) => !replaced.has(id))];
}
