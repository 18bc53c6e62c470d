import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { HostBridge } from '../shared/ipc/contract.ts';

/**
 * The whole bridge: one call, one event, and the place of a file that was dropped, which the page is not told. The main process checks the sender,
 * the channel and all payloads.
 */
const bridge: HostBridge = {
  invoke: (channel, request) => ipcRenderer.invoke('corral:invoke', channel, request),
  on: (event, listener) => {
    const forward = (_event: unknown, name: unknown, payload: unknown) => {
      if (name === event) listener(payload);
    };
    ipcRenderer.on('corral:event', forward);
    return () => ipcRenderer.removeListener('corral:event', forward);
  },
  // The system knows a path only of a file that a person chose; of one that a page made it is empty.
  dropped: (file) => ipcRenderer.invoke('corral:dropped', webUtils.getPathForFile(file as File)),
};

contextBridge.exposeInMainWorld('corralHost', bridge);
