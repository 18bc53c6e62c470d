import type { HostBridge } from '../../shared/ipc/contract.ts';
import { dispatchRequest } from '../../shared/ipc/dispatch-request.ts';
import { createAloneHandlers } from './alone-handlers.ts';

/** The page as its own host. */
export function createAloneBridge(): HostBridge {
  const handlers = createAloneHandlers();
  return {
    invoke: (channel, request) => dispatchRequest(handlers, channel, request),
    on: () => () => undefined,
  };
}
