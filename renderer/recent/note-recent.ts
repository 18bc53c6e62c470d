import type { FileDeps } from '../files/file-deps.ts';
import { attempt } from '../files/host-call.ts';

/** Milliseconds after opening or saving elsewhere, so that neither waits for the picture. */
const LATER = 1_000;
/** A file that saves itself every few seconds needs no picture each time. */
const AGAIN = 60_000;

/** Tells the host what was opened and saved, and what it looks like, for as long as the design is open. Returns how to stop. */
export function noteRecent({ host, store }: FileDeps): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let noted: string | undefined;
  const note = async () => {
    timer = undefined;
    const { file, history } = store.getState();
    if (file.handle === undefined) return;
    noted = file.handle;
    const { thumbnail } = await import('../../shared/picture/thumbnail.ts');
    const request = { handle: file.handle, picture: thumbnail(history.design) };
    await attempt(() => host.invoke('recent:note', request));
  };
  const stop = store.subscribe(({ file }, before) => {
    if (file === before.file) return;
    const again = file.handle !== undefined && file.handle === noted;
    // What is on its way shows the design as it is then.
    if (again && timer !== undefined) return;
    clearTimeout(timer);
    timer = setTimeout(() => void note(), again ? AGAIN : LATER);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
