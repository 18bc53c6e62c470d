import type { HostClient } from '../platform/host-client.ts';
import { onMistake } from './mistakes.ts';

/** Of one load: what fails in a loop need not fill the log. */
const MOST = 20;

/**
 * Tells the host of errors in the page, so that its log has them, and tells `say` of those that nobody handled: whoever asked
 * for what failed is not left waiting without a word.
 */
export function tellTrouble(host: HostClient, say: (error: Error) => void): void {
  let told = 0;
  const log = (error: unknown) => {
    if (!(error instanceof Error) || (told += 1) > MOST) return;
    const { name, message, stack = '' } = error;
    const request = { name: name.slice(0, 100), message: message.slice(0, 2_000), stack: stack.slice(0, 20_000) };
    host.invoke('about:trouble', request).catch(() => undefined);
  };
  const tell = (error: unknown) => {
    log(error);
    // What was called off, such as a transition of the browser, is no trouble.
    if (error instanceof Error && error.name !== 'AbortError') say(error);
  };
  onMistake(log);
  window.addEventListener('error', ({ error }) => tell(error));
  window.addEventListener('unhandledrejection', ({ reason }) => tell(reason));
}
