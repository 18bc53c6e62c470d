import { gunzipSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { buildCli } from '../../cli/testing/build-cli.ts';
import { createHandlers } from '../handlers.ts';
import { followHandlers } from './follow-handlers.ts';
import { startFollowServer, type FollowServer } from './follow-server.ts';

beforeAll(buildCli, 120_000);

const servers: FollowServer[] = [];
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(): Promise<FollowServer> {
  const server = await startFollowServer({ address: '127.0.0.1', page: async (host) => `<p>${host}</p>` });
  servers.push(server);
  return server;
}

interface Follower {
  readonly socket: WebSocket;
  readonly seen: string[];
  readonly closed: Promise<number>;
}

const hostOf = ({ url }: FollowServer) => new URL(url).host;

/** Connects as the page does, and says `hello` first. */
function follow(server: FollowServer, hello: string | Buffer = `hello ${server.code}`, origin?: string): Follower {
  const host = hostOf(server);
  const socket = new WebSocket(`ws://${host}/story`, { origin: origin ?? `http://${host}` });
  const seen: string[] = [];
  socket.on('open', () => socket.send(hello));
  socket.on('message', (data: Buffer) => seen.push(gunzipSync(data).toString()));
  // Who is refused at the door gets an error first; it is closed all the same.
  socket.on('error', () => undefined);
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  return { socket, seen, closed };
}

const listening = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap').length;

describe('without a presentation to the room', () => {
  it('no socket is open: not before it is started, not after it ended', async () => {
    const handlers = createHandlers({
      ...{ version: '0', platform: 'linux', today: () => '2026-11-26', startFolder: '/' },
    });
    const before = listening();
    await handlers['app:info']({});
    await handlers['follow:addresses']({});
    expect(await handlers['follow:show']({ slide: '{}' })).toHaveProperty('failed');
    expect(listening()).toBe(before);
    expect(await handlers['follow:start']({ address: '127.0.0.1' })).toMatchObject({
      code: expect.stringMatching(/^[A-Z2-9]{8}$/),
    });
    expect(listening()).toBe(before + 1);
    await handlers['follow:stop']({});
    await vi.waitFor(() => expect(listening()).toBe(before));
  });
});

describe('the page for the room', () => {
  it('is the only thing that is served, and only under its own name', async () => {
    const server = await start();
    const host = hostOf(server);
    const ask = (path: string, init?: RequestInit) => fetch(`http://${host}${path}`, init);
    expect(await (await ask('/')).text()).toBe(`<p>${host}</p>`);
    for (const path of ['/index.html', '/story', '/ipc/app:info', '/..%2f..%2fpackage.json', '/?x'])
      expect((await ask(path)).status, path).toBe(404);
    expect((await ask('/', { method: 'POST' })).status).toBe(404);
    const { port } = new URL(server.url);
    expect((await fetch(`http://localhost:${port}/`)).status).toBe(404);
  });

  it('shows what is on screen to who comes late, then every change', async () => {
    const server = await start();
    await server.show('{"slide":1}');
    const follower = follow(server);
    await vi.waitFor(() => expect(follower.seen).toEqual(['{"slide":1}']));
    await server.show('{"slide":2}');
    await vi.waitFor(() => expect(follower.seen).toEqual(['{"slide":1}', '{"slide":2}']));
    expect(server.followers()).toBe(1);
  });

  it.each([
    ['a wrong code', 'hello AAAAAAAA'],
    ['something else', '{"show":"me"}'],
    ['nothing', ''],
    ['bytes', Buffer.from([0, 1, 2])],
    ['a hello with more behind it', 'hello AAAAAAAA; drop'],
    ['a very long message', 'hello '.repeat(100)],
  ])('drops who says %s', async (_what, hello) => {
    const server = await start();
    await server.show('{}');
    const follower = follow(server, hello);
    expect(await follower.closed).toBeGreaterThan(1001);
    expect([follower.seen, server.followers()]).toEqual([[], 0]);
  });

  it('drops who says anything after hello, and who comes from another page', async () => {
    const server = await start();
    await server.show('{}');
    const talker = follow(server);
    await vi.waitFor(() => expect(talker.seen).toEqual(['{}']));
    talker.socket.send(`hello ${server.code}`);
    expect(await talker.closed).toBe(1008);
    const stranger = follow(server, undefined, 'http://evil.example');
    await stranger.closed;
    expect(stranger.seen).toEqual([]);
    expect(server.followers()).toBe(0);
  });

  it('drops who stands in the door without a word', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const server = await start();
    const socket = new WebSocket(`ws://${hostOf(server)}/story`, { origin: `http://${hostOf(server)}` });
    const closed = new Promise((resolve) => socket.on('close', resolve));
    await new Promise((resolve) => socket.on('open', resolve));
    vi.advanceTimersByTime(5000);
    expect(await closed).toBe(1006);
  });

  it('tells everybody when it is over', async () => {
    const server = await start();
    const follower = follow(server);
    await vi.waitFor(() => expect(server.followers()).toBe(1));
    await server.close();
    expect(await follower.closed).toBe(1001);
    await expect(fetch(`http://${hostOf(server)}/`)).rejects.toThrow();
  });

  it('ends by itself when the window that told the story is gone', async () => {
    const handlers = followHandlers(50);
    const before = listening();
    await handlers['follow:start']({ address: '127.0.0.1' });
    await vi.waitFor(() => expect(listening()).toBe(before), { timeout: 20_000 });
    expect(await handlers['follow:show']({})).toHaveProperty('failed');
  });

  it('is not opened at an address that this computer does not have', async () => {
    expect(await followHandlers()['follow:start']({ address: '203.0.113.7' })).toMatchObject({ code: 'refused' });
  });

  it('serves two hundred at once, each with what is newest', async () => {
    const server = await start();
    await server.show('{"slide":0}');
    const room = Array.from({ length: 200 }, () => follow(server));
    await vi.waitFor(() => expect(server.followers()).toBe(200), { timeout: 50_000 });
    for (let slide = 1; slide <= 10; slide += 1) await server.show(`{"slide":${slide}}`);
    const last = (follower: Follower) => follower.seen.at(-1);
    await vi.waitFor(() => expect(new Set(room.map(last))).toEqual(new Set(['{"slide":10}'])), { timeout: 50_000 });
    for (const { seen } of room) expect([...seen].sort()).toEqual([...new Set(seen)].sort());
  });
});
