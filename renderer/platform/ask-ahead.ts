import type { Channel, HostBridge } from '../../shared/ipc/contract.ts';

export interface AskedAhead {
  readonly bridge: HostBridge;
  /** What the host answers, unchecked; undefined when it does not. */
  readonly answer: Promise<unknown>;
}

/** The bridge with one call on its way, before the program that makes it is there: the first to make it gets that answer. */
export function askAhead(bridge: HostBridge, channel: Channel): AskedAhead {
  const called: Promise<unknown> = bridge.invoke(channel, {});
  let ahead: Promise<unknown> | undefined = called;
  return {
    bridge: {
      ...bridge,
      invoke: (asked, request) => {
        if (asked !== channel || ahead === undefined) return bridge.invoke(asked, request);
        const answer = ahead;
        ahead = undefined;
        return answer;
      },
    },
    // Whoever makes the call is told what went wrong.
    answer: called.catch(() => undefined),
  };
}
