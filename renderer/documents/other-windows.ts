import { heldNames, hold } from '../platform/locks.ts';
import type { EditorStore } from '../state/editor-store.ts';

const lockOf = (handle: string) => `corral file ${handle}`;
const CHANNEL = 'corral windows';

/** Holds the file of a design for as long as it is open here: one file has one window that writes it. Returns how to stop. */
export function holdFile(store: EditorStore): () => void {
  let release: (() => void) | undefined;
  const stop = store.subscribe(({ file }, before) => {
    if (file.handle === before.file.handle) return;
    release?.();
    release = file.handle === undefined ? undefined : hold(lockOf(file.handle));
  });
  return () => {
    release?.();
    stop();
  };
}

/** Whether a window of this host has a file open. */
export async function isHeld(handle: string): Promise<boolean> {
  return (await heldNames()).has(lockOf(handle));
}

/** Asks the window that has a file open to show it. */
export function askToShow(handle: string): void {
  if (typeof document === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(handle);
  channel.close();
}

/** Hears which files other windows ask to be shown. Returns how to stop. */
export function onAskedToShow(listener: (handle: string) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') listener(data);
  };
  return () => channel.close();
}
