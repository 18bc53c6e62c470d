import { randomInt } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isIPv6, type AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { WebSocketServer, type WebSocket } from 'ws';
import { sameSecret } from '../server/guards.ts';
import { createAudience, type Audience } from './audience.ts';

const pack = promisify(gzip);

export interface FollowOptions {
  /** Where it listens, chosen by a person: an address of this computer. */
  readonly address: string;
  /** The page, given where it will be served. */
  readonly page: (origin: string) => Promise<string>;
  readonly port?: number;
}

export interface FollowServer {
  readonly url: string;
  /** What a follower has to say to be let in. */
  readonly code: string;
  readonly followers: () => number;
  /** What everybody sees from now on: JSON of Corral's own. */
  readonly show: (slide: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves one page and what is on screen now, read-only. There is nothing else to ask for, and nobody can send. */
export async function startFollowServer({ address, page, port = 0 }: FollowOptions): Promise<FollowServer> {
  const code = newCode();
  const audience = createAudience((given) => sameSecret(given, code));
  const server = createServer();
  await listen(server, port, address);
  const host = hostOf(server, address);
  const html = await page(host);
  server.on('request', (request, response) => answer(request, response, host, html));
  acceptSockets(server, host, audience);
  return {
    url: `http://${host}/#${code}`,
    code,
    followers: audience.count,
    show: async (slide) => audience.show(await pack(slide)),
    close: () => close(server, audience),
  };
}

/** Letters and digits that are not mistaken for each other: 30 of them, eight times, is more than can be tried. */
const SIGNS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

function newCode(): string {
  return Array.from({ length: 8 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
}

function hostOf(server: Server, address: string): string {
  const { port } = server.address() as AddressInfo;
  return isIPv6(address) ? `[${address}]:${port}` : `${address}:${port}`;
}

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  // What the page may run and fetch it says itself; this only adds who may put it into a frame.
  'content-security-policy': "frame-ancestors 'none'",
} as const;

/** One page at one address. Another name of this computer (DNS rebinding) is refused like any other request. */
function answer({ method, url, headers }: IncomingMessage, response: ServerResponse, host: string, html: string): void {
  const found = method === 'GET' && url === '/' && headers.host === host;
  response.writeHead(found ? 200 : 404, {
    ...HEADERS,
    'content-type': `text/${found ? 'html' : 'plain'}; charset=utf-8`,
  });
  response.end(found ? html : 'Not found.\n');
}

/** Longest message that is read at all: a hello is shorter. */
const LONGEST = 200;

function acceptSockets(server: Server, host: string, audience: Audience): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST, perMessageDeflate: false });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const { host: asked, origin } = request.headers;
    if (request.url !== '/story' || asked !== host || origin !== `http://${host}`) return void socket.destroy();
    sockets.handleUpgrade(request, socket, head, (opened: WebSocket) => audience.enter(opened));
  });
}

function listen(server: Server, port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server, audience: Audience): Promise<void> {
  audience.leave();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
