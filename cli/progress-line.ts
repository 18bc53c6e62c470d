/** Writing that takes no longer says nothing. */
const QUIET_MS = 500;

/**
 * Tells a person at a terminal how far a long writing has come, on one line that is gone when it ends; undefined where
 * nobody watches. `now`: milliseconds.
 */
export function progressLine(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
  now: () => number = Date.now,
): ((done: number, total: number) => void) | undefined {
  if (!stream.isTTY) return undefined;
  const started = now();
  let shown = false;
  return (done, total) => {
    if (done >= total ? !shown : now() - started < QUIET_MS) return;
    shown = true;
    stream.write(
      done >= total ? '\r\u001b[K' : `\r${Math.floor((100 * done) / total)}%: ${done} of ${total} files written`,
    );
  };
}
