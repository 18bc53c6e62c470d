import type { Channel, HostBridge } from '../../shared/ipc/contract.ts';

/** The bridge with one call on its way, before the program that makes it is there: the first to make it gets that answer. */
export function askAhead(bridge: HostBridge, channel: Channel): HostBridge {
  let ahead: Promise<unknown> | undefined = bridge.invoke(channel, {});
  // Whoever makes the call is told what went wrong.
  ahead.catch(() => undefined);
  return {
    ...bridge,
    invoke: (asked, request) => {
      if (asked !== channel || ahead === undefined) return bridge.invoke(asked, request);
      const answer = ahead;
      ahead = undefined;
      return answer;
    },
  };
}
