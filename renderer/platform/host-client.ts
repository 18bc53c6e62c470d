import { createContext, useContext } from 'react';
import type { z } from '../../shared/base/zod.ts';
import {
  contract,
  hostEvents,
  isFailure,
  type Channel,
  type HostBridge,
  type HostEvent,
  type Request,
  type Response,
} from '../../shared/ipc/contract.ts';
import { handle } from '../../shared/ipc/parts.ts';
import { toldProblem } from '../messages/told.ts';

/** The host cannot be reached, or breaks the contract. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** What the renderer knows of its host: one typed call per channel, and events. It cannot tell which host it has. */
export interface HostClient {
  /** Rejects with `NoAnswer` and nothing else; expected failures are in the response. */
  readonly invoke: <C extends Channel>(channel: C, request: Request<C>) => Promise<Response<C>>;
  /** Listens to an event of the host; returns how to stop. */
  readonly on: <E extends HostEvent>(
    event: E,
    listener: (payload: z.infer<(typeof hostEvents)[E]>) => void,
  ) => () => void;
  /** The handle of a design that was dropped on the page; undefined where the host cannot know its place. */
  readonly dropped: (file: object) => Promise<string | undefined>;
}

/** Wraps a bridge so that both directions are checked against the contract. */
export function createHostClient(bridge: HostBridge): HostClient {
  return {
    async invoke<C extends Channel>(channel: C, request: Request<C>): Promise<Response<C>> {
      const { request: asked, response: answered } = contract[channel];
      try {
        const answer = await bridge.invoke(channel, asked.parse(request));
        // The compiler cannot follow the index: the schema of this channel made the value.
        return inWindow(answered.parse(answer) as Response<C>);
      } catch (cause) {
        throw new NoAnswer(cause instanceof Error ? cause.message : String(cause), { cause });
      }
    },
    on: (event, listener) => {
      const payloads = hostEvents[event];
      return bridge.on(event, (payload) => {
        const checked = payloads.safeParse(payload);
        // The compiler cannot follow the index: the schema of this event made the value.
        if (checked.success) listener(checked.data as Parameters<typeof listener>[0]);
      });
    },
    dropped: async (file) => handle.safeParse(await bridge.dropped?.(file)).data,
  };
}

/** Hosts say in English why something failed; the window says it in its own language. */
function inWindow<T>(answer: T): T {
  return isFailure(answer) ? { ...answer, failed: toldProblem(answer.failed) } : answer;
}

export const HostContext = createContext<HostClient | null>(null);

/** The host of this app. */
export function useHost(): HostClient {
  const host = useContext(HostContext);
  if (host === null) throw new Error('no host around this component');
  return host;
}
