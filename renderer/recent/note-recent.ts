import type { FileDeps } from '../files/file-deps.ts';
import { attempt } from '../files/host-call.ts';

/** Milliseconds after opening or saving, so that neither waits for the picture. */
const LATER = 1_000;

/** Tells the host what was opened and saved, and what it looks like, for as long as the design is open. Returns how to stop. */
export function noteRecent({ host, store }: FileDeps): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = async () => {
    const { file, history } = store.getState();
    if (file.handle === undefined) return;
    const { thumbnail } = await import('../../shared/picture/thumbnail.ts');
    const request = { handle: file.handle, picture: thumbnail(history.design) };
    await attempt(() => host.invoke('recent:note', request));
  };
  const stop = store.subscribe(({ file }, before) => {
    if (file === before.file) return;
    clearTimeout(timer);
    timer = setTimeout(() => void note(), LATER);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
