import type { HostBridge } from '../../shared/ipc/contract.ts';
import { OWN } from '../alone/places.ts';

type Reach = 'unknown' | 'server' | 'lost' | 'alone';

/**
 * The local server as long as it answers, so that work goes on when it stops: then the page does what it can by itself.
 * Whoever refuses the very first call is not Corral's server but one that hands out files: then the page is alone for good.
 */
export function serverOrPage(server: HostBridge, loadPage: () => Promise<HostBridge>): HostBridge {
  let page: Promise<HostBridge> | undefined;
  const load = () => (page ??= loadPage().catch((error: unknown) => ((page = undefined), Promise.reject(error))));
  const byPage = async (channel: string, request: unknown) => (await load()).invoke(channel, request);
  const listeners = new Set<(payload: unknown) => void>();
  let reach: Reach = 'unknown';
  const found = (next: Reach) => {
    if (reach === next) return;
    if (reach !== 'unknown') for (const tell of listeners) tell({ keeping: next === 'lost' ? 'lost' : 'disk' });
    reach = next;
    // It has to be here before it is needed: a server that has stopped hands out nothing.
    if (next === 'server') setTimeout(() => void load().catch(() => undefined), PRELOAD_MS);
  };
  return {
    invoke: async (channel, request) => {
      if (reach === 'alone' || isOfPage(request)) return byPage(channel, request);
      try {
        const answer = await server.invoke(channel, request);
        found('server');
        return answer;
      } catch (error) {
        if (reach !== 'unknown' && !isUnreachable(error)) throw error;
        found(reach === 'unknown' ? 'alone' : 'lost');
        return byPage(channel, request);
      }
    },
    on: (event, listener) => {
      if (event === 'where') listeners.add(listener);
      const stop = server.on(event, listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
  };
}

const PRELOAD_MS = 3_000;

/** Handles and journals of the page itself go on being its own after the server is back. */
function isOfPage(request: unknown): boolean {
  const { handle, journal } = Object(request) as { handle?: unknown; journal?: unknown };
  return [handle, journal].some((name) => typeof name === 'string' && name.startsWith(OWN));
}

/** What `fetch` rejects with when there is nobody; a refusal of the server is another error. */
function isUnreachable(error: unknown): boolean {
  return error instanceof TypeError;
}
