import type { HostClient } from '../platform/host-client.ts';

/** Of one load: what fails in a loop need not fill the log. */
const MOST = 20;

/** Tells the host of errors in the page that nobody handled, so that its log has them. */
export function tellTrouble(host: HostClient): void {
  let told = 0;
  const tell = (error: unknown) => {
    if (!(error instanceof Error) || (told += 1) > MOST) return;
    const { name, message, stack = '' } = error;
    const request = { name: name.slice(0, 100), message: message.slice(0, 2_000), stack: stack.slice(0, 20_000) };
    host.invoke('about:trouble', request).catch(() => undefined);
  };
  window.addEventListener('error', ({ error }) => tell(error));
  window.addEventListener('unhandledrejection', ({ reason }) => tell(reason));
}
