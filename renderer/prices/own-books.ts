import { z } from '../../shared/base/zod.ts';
import type { Keeping } from '../state/window-keeping.ts';

/** A price book that a person brought: the name of its file, and its text. */
export type OwnBook = readonly [name: string, text: string];

const KEY = 'corral-prices';
const kept = z.array(z.tuple([z.string().max(200), z.string().max(1_000_000)])).max(50);

/** The books that were kept, the oldest first. What is no list of books is none. */
export function keptBooks(keeping: Keeping): readonly OwnBook[] {
  try {
    return kept.parse(JSON.parse(keeping.getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}

/** Keeps the books for the next start; where there is no room they last as long as the window. */
export function keepBooks(keeping: Keeping, books: readonly OwnBook[]): void {
  if (books.length === 0) keeping.removeItem(KEY);
  else keeping.setItem(KEY, JSON.stringify(books));
}
