const lockOf = (journal: string) => `corral journal ${journal}`;

/** Says to the other windows of this host that a journal is being written here, until the window closes or lets go. */
export function holdJournal(journal: string): () => void {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  void locks()?.request(lockOf(journal), () => held);
  return release;
}

/** Whether a window writes it now. */
export async function heldJournals(): Promise<(journal: string) => boolean> {
  const names = new Set((await locks()?.query())?.held?.map(({ name }) => name));
  return (journal) => names.has(lockOf(journal));
}

/** Node, where tests run, has none. */
function locks(): LockManager | undefined {
  return (globalThis as { readonly navigator?: Partial<Navigator> }).navigator?.locks;
}
