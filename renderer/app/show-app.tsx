import { createRoot } from 'react-dom/client';
import type { HostBridge } from '../../shared/ipc/contract.ts';
import { installIcons } from '../icons/icon.tsx';
import { speak } from '../messages/spoken.ts';
import { createHostClient } from '../platform/host-client.ts';
import { onKept } from '../state/window-keeping.ts';
import { App } from './app.tsx';
import { startApp } from './start-app.ts';

/** Draws the window: the start page, or the file that the host wants opened. */
export async function showApp(place: HTMLElement, bridge: HostBridge): Promise<void> {
  const host = createHostClient(bridge);
  // Where the host cannot keep it, the browser has it for as long as it comes to this address.
  onKept((name, text) => void host.invoke('settings:keep', { name, text }).catch(() => undefined));
  await speak();
  const documents = await startApp(host);
  installIcons(document);
  createRoot(place).render(<App host={host} documents={documents} />);
}
