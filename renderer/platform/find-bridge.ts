import type { HostBridge } from '../../shared/ipc/contract.ts';
import { httpBridge } from './http-bridge.ts';

declare global {
  interface Window {
    corralHost?: HostBridge;
  }
}

/** The bridge of this page: Electron's preload, the local server, or, with `?memory`, a host that keeps files in memory. */
export async function findBridge(): Promise<HostBridge> {
  if (window.corralHost !== undefined) return window.corralHost;
  if (!import.meta.env.DEV && !new URLSearchParams(location.search).has('memory')) return httpBridge;
  const { createMemoryBridge } = await import('./memory-bridge.ts');
  return createMemoryBridge(new Date().toISOString().slice(0, 10));
}
