import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, describe, expect, it } from 'vitest';
import { createHandlers } from './handlers.ts';
import { startLocalServer } from './local-server.ts';
import { CONTENT_SECURITY_POLICY } from './static-files.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

interface Ask {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string | undefined>;
  readonly body?: string;
}
interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sent as given: `fetch` would tidy the path and refuse to name a host. */
function send(port: number, { method = 'GET', path = '/', headers = {}, body }: Ask): Promise<Answer> {
  const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
  return new Promise((resolve, reject) => {
    const call = httpRequest(
      { host: '127.0.0.1', port, method, path, headers: given as Record<string, string> },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString() }),
        );
      },
    );
    call.once('error', reject);
    call.end(body);
  });
}

/** A server over a small renderer with a secret beside it, and a browser's cookie for it. */
async function serve() {
  const folder = temporaryFolder();
  const rendererRoot = join(folder, 'renderer');
  mkdirSync(rendererRoot);
  writeFileSync(join(rendererRoot, 'index.html'), '<title>Corral</title>');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  mkdirSync(join(folder, 'renderer-evil'));
  writeFileSync(join(folder, 'renderer-evil', 'x'), 'secret');
  const handlers = createHandlers({
    version: '1',
    platform: 'linux',
    today: () => '2026-11-23',
    startFolder: folder,
  });
  const server = await startLocalServer({ rendererRoot, handlers, maxBodyBytes: 10_000 });
  onTestFinished(() => server.close());
  const { pathname, search } = new URL(server.url);
  const signedIn = await send(server.port, { path: pathname + search });
  const cookie = signedIn.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const origin = `http://127.0.0.1:${server.port}`;
  const call = (more: Ask = {}) =>
    send(server.port, {
      method: 'POST',
      path: '/ipc/app:info',
      body: '{}',
      ...more,
      headers: { cookie, origin, 'content-type': 'application/json', ...more.headers },
    });
  const get = (path: string, headers: Ask['headers'] = {}) =>
    send(server.port, { path, headers: { cookie, ...headers } });
  return { server, signedIn, cookie, call, get };
}

const LINUX = process.platform === 'linux';

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const end = (is: boolean) => (socket.destroy(), done(is));
    socket.once('connect', () => end(true));
    for (const event of ['error', 'timeout']) socket.once(event, () => end(false));
  });
}

describe('the local server', () => {
  it('swaps the token for a cookie that scripts and other sites cannot use', async () => {
    const { signedIn, get } = await serve();
    expect(signedIn.status).toBe(303);
    expect(signedIn.headers.location).toBe('/');
    expect(signedIn.headers['set-cookie']?.[0]).toMatch(/HttpOnly; SameSite=Strict/);
    const page = await get('/');
    expect(page.text).toBe('<title>Corral</title>');
    expect(page.headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    expect(page.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('listens at the loopback address and no other, each start at a port and with a token of its own', async () => {
    const [one, two] = [(await serve()).server, (await serve()).server];
    expect(one.port).not.toBe(two.port);
    const tokens = [one, two].map(({ url }) => new URL(url).searchParams.get('token') ?? '');
    expect(new Set(tokens).size).toBe(2);
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(24);
    expect((await send(two.port, { path: `/?token=${tokens[0]}` })).status).toBe(401);
    const outside = Object.values(networkInterfaces()).flatMap((each) => (each ?? []).map(({ address }) => address));
    // All of 127/8 is this computer on Linux; a server that listened everywhere would answer there.
    const others = [...outside.filter((address) => address !== '127.0.0.1'), ...(LINUX ? ['127.0.0.2'] : [])];
    for (const address of others) expect(await answers(address, one.port), address).toBe(false);
    expect(await answers('127.0.0.1', one.port)).toBe(true);
  });

  it('carries a call', async () => {
    const { call } = await serve();
    expect(JSON.parse((await call()).text)).toEqual({
      version: '1',
      platform: 'linux',
      dialogs: 'in-app',
      today: '2026-11-23',
    });
  });

  it.each(['', 'wrong', 'x'.repeat(32)])('refuses the token %j', async (token) => {
    const { server } = await serve();
    const answer = await send(server.port, { path: `/?token=${token}` });
    expect(answer.status).toBe(401);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it.each([
    ['no cookie', { cookie: undefined }, 401],
    ['a wrong cookie', { cookie: 'corral=wrong' }, 401],
    ['another host name, as in DNS rebinding', { host: 'evil.example' }, 403],
    ['the page of another site', { origin: 'https://evil.example' }, 403],
    ['the page of another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
    ['no page at all', { origin: undefined }, 403],
    ['a form', { 'content-type': 'text/plain' }, 415],
  ] as const)('refuses a call from %s', async (_who, headers, status) => {
    const { call } = await serve();
    expect((await call({ headers })).status).toBe(status);
  });

  it.each([
    ['an unknown channel', { path: '/ipc/shell:run' }, 404],
    ['a property of objects as channel', { path: '/ipc/constructor' }, 404],
    ['a body that is no JSON', { body: '{' }, 400],
    ['a request that does not fit', { path: '/ipc/file:open', body: '{"handle":"/etc/passwd","x":1,"handle":7}' }, 400],
    ['GET', { method: 'GET', body: undefined }, 405],
    ['OPTIONS, which CORS would send', { method: 'OPTIONS' }, 405],
    ['too much', { body: JSON.stringify({ pad: 'x'.repeat(20_000) }) }, 413],
  ] as const)('refuses %s', async (_what, ask, status) => {
    const { call } = await serve();
    expect((await call(ask)).status).toBe(status);
  });

  it('does not open a path that the page made up', async () => {
    const { call } = await serve();
    const answer = await call({ path: '/ipc/file:open', body: JSON.stringify({ handle: '/etc/passwd' }) });
    expect(JSON.parse(answer.text)).toMatchObject({ code: 'refused' });
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/..%2Fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/../../secret.txt',
    '/..%5csecret.txt',
    '/../renderer-evil/x',
    '//secret.txt',
    '/index.html%00.js',
    '/%',
    '/.',
  ])('serves nothing for %s', async (path) => {
    const { get } = await serve();
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('secret');
  });

  it('refuses to serve files to other hosts and methods', async () => {
    const { get, call } = await serve();
    expect((await get('/', { host: 'evil.example' })).status).toBe(403);
    expect((await get('/', { cookie: undefined })).status).toBe(401);
    expect((await call({ method: 'PUT', path: '/index.html' })).status).toBe(405);
  });

  it('answers a mistake of its own without its stack', async () => {
    const handlers = createHandlers({ version: '1', platform: 'x', today: () => 'never', startFolder: '/' });
    const server = await startLocalServer({ rendererRoot: '/', handlers });
    onTestFinished(() => server.close());
    const { search } = new URL(server.url);
    const cookie = (await send(server.port, { path: `/${search}` })).headers['set-cookie']?.[0]?.split(';')[0];
    const origin = `http://localhost:${server.port}`;
    const headers = { cookie, origin, host: `localhost:${server.port}`, 'content-type': 'application/json' };
    const answer = await send(server.port, { method: 'POST', path: '/ipc/app:info', body: '{}', headers });
    expect(answer).toMatchObject({ status: 500, text: 'Refused.\n' });
  });
});
