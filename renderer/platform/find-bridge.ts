import type { HostBridge } from '../../shared/ipc/contract.ts';
import { httpBridge } from './http-bridge.ts';
import { serverOrPage } from './server-or-page.ts';

declare global {
  interface Window {
    corralHost?: HostBridge;
  }
}

/** The bridge of this page: Electron's preload, the local server, or the page itself where there is neither. */
export function findBridge(): HostBridge {
  return window.corralHost ?? serverOrPage(httpBridge, loadAlone);
}

async function loadAlone(): Promise<HostBridge> {
  const { createAloneBridge } = await import('../alone/alone-bridge.ts');
  return createAloneBridge();
}
