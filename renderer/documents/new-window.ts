import type { HostClient } from '../platform/host-client.ts';

/** In the address of a window that a person asked for beside the first: it begins with nothing open. */
const FURTHER = 'further';

/** One more window: the host's own, or a tab of the browser. */
export async function openNewWindow(host: HostClient): Promise<void> {
  const { opened } = await host.invoke('window:new', {});
  if (!opened) window.open(`${location.pathname}?${FURTHER}`, '_blank', 'noopener');
}

export function isFurtherWindow(): boolean {
  return new URLSearchParams(location.search).has(FURTHER);
}
