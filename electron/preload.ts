import { contextBridge, ipcRenderer } from 'electron';
import type { HostBridge } from '../shared/ipc/contract.ts';

/** The whole bridge: one call, one event. The main process checks the sender, the channel and both payloads. */
const bridge: HostBridge = {
  invoke: (channel, request) => ipcRenderer.invoke('corral:invoke', channel, request),
  on: (event, listener) => {
    const forward = (_event: unknown, name: unknown, payload: unknown) => {
      if (name === event) listener(payload);
    };
    ipcRenderer.on('corral:event', forward);
    return () => ipcRenderer.removeListener('corral:event', forward);
  },
};

contextBridge.exposeInMainWorld('corralHost', bridge);
