import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Handlers } from '../shared/ipc/contract.ts';
import { answerCall } from './server/answer-call.ts';
import { answerFile } from './server/answer-file.ts';
import { isFromOwnPage, isOwnHost, sameSecret, sessionOf } from './server/guards.ts';
import { refuse } from './server/reply.ts';

/** The contract's largest request is a design or an export; this is room for either with its escapes. */
const MAX_BODY_BYTES = 64_000_000;

export interface LocalServerOptions {
  readonly rendererRoot: string;
  readonly handlers: Handlers;
  /** 0 or absent: any free port. */
  readonly port?: number;
  readonly maxBodyBytes?: number;
}

export interface LocalServer {
  /** The address to open: the token in it signs the browser in. */
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

interface Session {
  readonly port: number;
  readonly token: string;
  readonly secret: string;
}

/** Serves the designer to browsers of this computer that know the token. Rejects when the port is taken. */
export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const token = randomBytes(24).toString('base64url');
  const secret = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => {
    const session = { port: portOf(server), token, secret };
    void answer(request, response, session, options).catch(() => refuse(response, 500));
  });
  await listen(server, options.port ?? 0);
  const port = portOf(server);
  return { url: `http://127.0.0.1:${port}/?token=${token}`, port, close: () => close(server) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  session: Session,
  { handlers, rendererRoot, maxBodyBytes = MAX_BODY_BYTES }: LocalServerOptions,
): Promise<void> {
  if (!isOwnHost(request, session.port) || !isFromOwnPage(request)) return refuse(response, 403);
  // The target is taken as sent: the URL class would resolve dots before they are checked.
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
  const given = new URLSearchParams(query).get('token');
  if (request.method === 'GET' && path === '/' && given !== null) return signIn(response, session, given);
  if (!sameSecret(sessionOf(request, session.port), session.secret)) {
    return refuse(response, 401, 'Open the address that Corral printed when it started.');
  }
  if (path.startsWith('/ipc/'))
    return answerCall(request, response, path.slice('/ipc/'.length), handlers, maxBodyBytes);
  return answerFile(request, response, path, rendererRoot);
}

/** Swaps the token for a cookie, so that it leaves the address bar and the history. */
function signIn(response: ServerResponse, { port, token, secret }: Session, given: string): void {
  if (!sameSecret(given, token)) return refuse(response, 401, 'Open the address that Corral printed when it started.');
  response.writeHead(303, {
    location: '/',
    // Cookies do not know ports: the name keeps two servers apart.
    'set-cookie': `corral-${port}=${secret}; HttpOnly; SameSite=Strict; Path=/`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
  response.end();
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo | null)?.port ?? 0;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
