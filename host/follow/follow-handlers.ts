import { networkInterfaces } from 'node:os';
import type { Failure, Handlers } from '../../shared/ipc/contract.ts';
import { errorCode } from '../file-system.ts';
import { standAlonePage } from '../render/stand-alone-page.ts';
import type { FollowServer } from './follow-server.ts';

type FollowChannel = 'follow:addresses' | 'follow:start' | 'follow:show' | 'follow:stop';

/** A window that is gone says nothing: after so long without a word the story has ended, in milliseconds. */
const LEASE = 150_000;
const NOT_STARTED: Failure = { failed: 'The story is not shown to anybody now.', code: 'refused' };

/** Shows a running story to the room. No socket is open, and its library is not loaded, until a person starts it. */
export function followHandlers(lease = LEASE): Pick<Handlers, FollowChannel> {
  let server: FollowServer | undefined;
  let end: NodeJS.Timeout | undefined;
  const stop = async () => {
    clearTimeout(end);
    const running = server;
    server = undefined;
    await running?.close();
  };
  const extend = () => {
    clearTimeout(end);
    end = setTimeout(() => void stop(), lease).unref();
  };
  return {
    'follow:addresses': async () => ({ addresses: addresses() }),
    'follow:start': async ({ address }) => {
      await stop();
      if (!addresses().some((each) => each.address === address))
        return { failed: `This computer has no address ${address}; choose another.`, code: 'refused' };
      try {
        server = await start(address);
      } catch (error) {
        return { failed: `The story cannot be shown at ${address} (${errorCode(error) ?? 'unknown'}).`, code: 'io' };
      }
      extend();
      return { url: server.url, code: server.code };
    },
    'follow:show': async ({ slide }) => {
      if (server === undefined) return NOT_STARTED;
      extend();
      if (slide !== undefined) await server.show(slide);
      return { followers: server.followers() };
    },
    'follow:stop': async () => {
      await stop();
      return null;
    },
  };
}

async function start(address: string): Promise<FollowServer> {
  const { startFollowServer } = await import('./follow-server.ts');
  const title = 'The story';
  return startFollowServer({
    address,
    page: (host) => standAlonePage({ page: 'follow', title, data: {}, connect: `ws://${host}` }),
  });
}

/** Loopback first: who wants the room to see it has to say so. */
function addresses(): { address: string; loopback: boolean }[] {
  const all = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  // A link-local address is none without the name of its interface, which no other computer knows.
  const usable = all.filter(({ address }) => !address.startsWith('fe80'));
  const found = usable.map(({ address, internal }) => ({ address, loopback: internal }));
  return [...found.filter(({ loopback }) => loopback), ...found.filter(({ loopback }) => !loopback)];
}
