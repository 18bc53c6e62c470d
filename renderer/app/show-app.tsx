import { createRoot } from 'react-dom/client';
import type { HostBridge } from '../../shared/ipc/contract.ts';
import { installIcons } from '../icons/icon.tsx';
import { createHostClient } from '../platform/host-client.ts';
import { App } from './app.tsx';
import { startApp } from './start-app.ts';

/** Draws the window: the start page, or the file that the host wants opened. */
export async function showApp(place: HTMLElement, bridge: HostBridge): Promise<void> {
  const host = createHostClient(bridge);
  const documents = await startApp(host);
  installIcons(document);
  createRoot(place).render(<App host={host} documents={documents} />);
}
