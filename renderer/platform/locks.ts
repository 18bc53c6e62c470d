/** Says to the other windows of this host that this one has something, until it closes or lets go. */
export function hold(name: string): () => void {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  void locks()?.request(name, () => held);
  return release;
}

/** What the windows of this host hold now. */
export async function heldNames(): Promise<ReadonlySet<string | undefined>> {
  return new Set((await locks()?.query())?.held?.map(({ name }) => name));
}

/** Node, where tests run, has none. */
function locks(): LockManager | undefined {
  return (globalThis as { readonly navigator?: Partial<Navigator> }).navigator?.locks;
}
