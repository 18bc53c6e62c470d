import { z } from '../base/zod.ts';

/** One thing that happened to an open design since it was opened or saved. Read back from disk, so nothing is trusted. */
export const journalEntrySchema = z.object({
  /** Counts from 1 without gaps: an entry that was written twice is known by it. */
  seq: z.int().positive(),
  /** Entries of one gesture share a number: together they are one change, as they are one undo step. */
  step: z.int().positive(),
  /** How many of the changes before it this took back, where it is no change but an undo. */
  undone: z.int().positive().optional(),
  label: z.string().max(1000),
  patches: z.array(
    z.object({
      op: z.enum(['add', 'remove', 'replace']),
      path: z.array(z.union([z.string(), z.int()])).min(1),
      value: z.unknown().optional(),
    }),
  ),
});

export type JournalEntry = z.infer<typeof journalEntrySchema>;

type Counted = Pick<JournalEntry, 'step' | 'undone'>;

/** How many changes of a person stand: gestures counted once, and none that was undone. */
export function countChanges(entries: readonly Counted[]): number {
  let [count, before] = [0, 0];
  for (const entry of entries) {
    const back = takesBack(entry, count);
    if (back) count -= entry.undone;
    else if (entry.step !== before) count += 1;
    before = back ? 0 : entry.step;
  }
  return count;
}

/** Whether an entry undoes some of so many changes. All of them it does not: what then is not saved was there before. */
export function takesBack<T extends Counted>(entry: T, changes: number): entry is T & { readonly undone: number } {
  return entry.undone !== undefined && entry.undone < changes;
}

/** The entries that hang together from the first on: repeated ones are left out, after a gap nothing can be trusted. */
export function unbroken(entries: readonly JournalEntry[]): JournalEntry[] {
  const kept: JournalEntry[] = [];
  for (const entry of entries) if (entry.seq === kept.length + 1) kept.push(entry);
  return kept;
}
