import { z } from '../base/zod.ts';

/** One thing that happened to an open design since it was opened or saved. Read back from disk, so nothing is trusted. */
export const journalEntrySchema = z.object({
  /** Counts from 1 without gaps: an entry that was written twice is known by it. */
  seq: z.int().positive(),
  /** Entries of one gesture share a number: together they are one change, as they are one undo step. */
  step: z.int().positive(),
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

/** How many changes a person made, gestures counted once. */
export function countChanges(entries: readonly Pick<JournalEntry, 'step'>[]): number {
  return new Set(entries.map(({ step }) => step)).size;
}

/** The entries that hang together from the first on: repeated ones are left out, after a gap nothing can be trusted. */
export function unbroken(entries: readonly JournalEntry[]): JournalEntry[] {
  const kept: JournalEntry[] = [];
  for (const entry of entries) if (entry.seq === kept.length + 1) kept.push(entry);
  return kept;
}
