/** Work that takes no longer says nothing. */
const QUIET_MS = 500;

/** What stands after the percent. */
type Words = (done: number, total: number) => string;

export const WRITTEN: Words = (done, total) => `${String(done)} of ${String(total)} files written`;
export const WORKED_OUT: Words = () => 'of the export worked out';

/**
 * Tells a person at a terminal how far long work has come, on one line that is gone when it ends; undefined where
 * nobody watches. `now`: milliseconds.
 */
export function progressLine(
  words: Words,
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
  now: () => number = Date.now,
): ((done: number, total: number) => void) | undefined {
  if (!stream.isTTY) return undefined;
  const started = now();
  let shown = false;
  return (done, total) => {
    if (done >= total ? !shown : now() - started < QUIET_MS) return;
    shown = true;
    const percent = Math.floor((100 * done) / total);
    stream.write(done >= total ? '\r\u001b[K' : `\r${String(percent)}%: ${words(done, total)}`);
  };
}
