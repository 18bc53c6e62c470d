import { heldNames, hold } from '../platform/locks.ts';

const lockOf = (journal: string) => `corral journal ${journal}`;

/** Says to the other windows of this host that a journal is being written here, until the window closes or lets go. */
export function holdJournal(journal: string): () => void {
  return hold(lockOf(journal));
}

/** Whether a window writes it now. */
export async function heldJournals(): Promise<(journal: string) => boolean> {
  const names = await heldNames();
  return (journal) => names.has(lockOf(journal));
}
