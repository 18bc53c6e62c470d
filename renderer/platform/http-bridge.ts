import type { HostBridge } from '../../shared/ipc/contract.ts';

/** The local server as a host: one POST per call, same origin, signed in by the cookie the server set. */
export const httpBridge: HostBridge = {
  invoke: async (channel, request) => {
    const response = await fetch(`/ipc/${channel}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(request),
    });
    if (!response.ok) throw new Error(`The local server refused ${channel} (${response.status}).`);
    return response.json();
  },
  on: () => () => undefined,
};
