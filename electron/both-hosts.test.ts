import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createHandlers } from '../host/handlers.ts';
import { createLogFile } from '../host/log/log-file.ts';
import { createKeeping } from '../host/keeping/create-keeping.ts';
import { startLocalServer } from '../host/local-server.ts';
import { temporaryFolder } from '../host/testing/temporary-folder.ts';
import type { HostBridge } from '../shared/ipc/contract.ts';
import type { ElectronApi } from './electron-api.ts';
import { APP_URL } from './app-origin.ts';
import { startShell } from './start-shell.ts';

type Invoke = HostBridge['invoke'];
const today = () => '2026-11-25';

/** A page's way to the host, over Electron's IPC: the shell itself, with the little of Electron that starting it needs. */
async function overIpc(folder: string, data: string): Promise<Invoke> {
  let handle: (event: unknown, channel: string, request: unknown) => Promise<unknown> = () => Promise.reject();
  const anything: unknown = new Proxy(
    function any() {
      return undefined;
    },
    {
      get: (_target, key) => (key === 'then' ? undefined : anything),
      apply: () => anything,
      construct: () => anything as object,
    },
  );
  const ipcMain = { handle: (_name: string, handler: typeof handle) => (handle = handler) };
  const app = { ...shellApp, on: () => undefined };
  const electron = new Proxy({ ipcMain, app } as object, { get: (known, key) => Reflect.get(known, key) ?? anything });
  const dist = join(folder, 'dist');
  await startShell(electron as ElectronApi, {
    ...{
      dist,
      argv: [],
      ownArguments: 1,
      home: '/home/ada',
      versions: { Electron: '0' },
      policy: {},
      platform: 'linux',
      startFolder: folder,
      dataFolder: data,
      today,
    },
  });
  // What crosses a border is a copy.
  return async (channel, request) =>
    structuredClone(
      await handle(
        { sender: anything, senderFrame: { url: APP_URL, parent: null } },
        channel,
        structuredClone(request),
      ),
    );
}

const shellApp = {
  enableSandbox: () => undefined,
  requestSingleInstanceLock: () => true,
  whenReady: () => Promise.resolve(),
  addRecentDocument: () => undefined,
  getVersion: () => '0.0.0',
  quit: () => undefined,
};

/** The same over the local server, signed in as a browser is. */
async function overHttp(folder: string, data: string): Promise<Invoke> {
  const keeping = createKeeping(data);
  const handlers = createHandlers({
    ...{ version: '0.0.0', platform: 'linux', today, startFolder: folder, keeping },
    log: createLogFile(join(data, 'log'), '/home/ada', () => new Date()),
  });
  const server = await startLocalServer({ rendererRoot: folder, handlers });
  onTestFinished(() => server.close());
  const signedIn = await fetch(server.url, { redirect: 'manual' });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const origin = `http://127.0.0.1:${server.port}`;
  return async (channel, request) => {
    const headers = { 'content-type': 'application/json', cookie, origin };
    const response = await fetch(`${origin}/ipc/${channel}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(request),
    });
    if (!response.ok) throw new Error(`refused ${response.status}`);
    return response.json();
  };
}

const ENTRY = { seq: 1, step: 1, label: 'Rename', patches: [{ op: 'replace', path: ['name'], value: 'new' }] };

describe.each([
  ['Electron IPC', overIpc],
  ['the local server', overHttp],
])('a page that speaks to its host over %s', (_name, connect) => {
  async function host() {
    const folder = temporaryFolder();
    const data = join(temporaryFolder(), 'data');
    writeFileSync(join(folder, 'a.corral'), 'corral: 1\n');
    const invoke = await connect(folder, data);
    const ask = async (channel: string, request: object = {}) => (await invoke(channel, request)) as never;
    const listed = (await ask('files:list')) as { entries: { name: string; handle: string }[] };
    const handle = listed.entries.find(({ name }) => name === 'a.corral')!.handle;
    return { folder, ask, handle };
  }

  it('opens, saves and finds what changed on disk', async () => {
    const { folder, ask, handle } = await host();
    const { revision, text } = await ask('file:open', { handle });
    expect(text).toBe('corral: 1\n');
    expect(await ask('file:look', { handle, revision })).toEqual({ found: 'same' });
    const saved = await ask('file:save', { handle, text: 'mine\n', revision });
    expect(saved).toMatchObject({ name: 'a.corral' });
    expect(await ask('file:look', { handle, revision })).toEqual({ found: 'changed' });
    writeFileSync(join(folder, 'a.corral'), 'theirs\n');
    expect(await ask('file:save', { ...(saved as object), handle, text: 'x' })).toMatchObject({
      code: 'changed-on-disk',
    });
    expect(readFileSync(join(folder, 'a.corral'), 'utf8')).toBe('theirs\n');
    rmSync(join(folder, 'a.corral'));
    expect(await ask('file:look', { handle, revision })).toEqual({ found: 'gone' });
    rmSync(folder, { recursive: true });
    expect(await ask('file:save', { handle, text: 'x', revision: null })).toMatchObject({ code: 'not-found' });
  });

  it('hears that a file is read-only, and cannot write it', async () => {
    const { folder, ask, handle } = await host();
    chmodSync(join(folder, 'a.corral'), 0o444);
    expect(await ask('file:open', { handle })).toMatchObject({ readOnly: true });
    expect(await ask('file:save', { handle, text: 'x', revision: null })).toMatchObject({ code: 'read-only' });
  });

  it('keeps earlier versions', async () => {
    const { ask, handle } = await host();
    for (const text of ['one\n', 'two\n']) await ask('file:save', { handle, text, revision: null });
    const { snapshots } = (await ask('snapshots:list', { handle })) as { snapshots: { snapshot: string }[] };
    const texts = snapshots.map(({ snapshot }) => ask('snapshots:read', { handle, snapshot }));
    expect(new Set(await Promise.all(texts))).toEqual(
      new Set([{ text: 'two\n' }, { text: 'one\n' }, { text: 'corral: 1\n' }]),
    );
  });

  it('finds its journal again', async () => {
    const { folder, ask, handle } = await host();
    const start = { name: 'a.corral', handle, text: 'corral: 1\n', revision: 'r' };
    const { journal } = await ask('journal:begin', start);
    expect(await ask('journal:append', { journal, entries: [ENTRY] })).toBeNull();
    expect(await ask('journal:list')).toMatchObject({ journals: [{ journal, name: 'a.corral', folder, changes: 1 }] });
    expect(await ask('journal:take', { journal })).toMatchObject({ text: 'corral: 1\n', entries: [ENTRY] });
    expect(await ask('journal:end', { journal })).toBeNull();
    expect(await ask('journal:list')).toEqual({ journals: [] });
  });

  it('remembers what was open, newest first, says what is gone, and forgets', async () => {
    const { folder, ask, handle } = await host();
    writeFileSync(join(folder, 'b.corral'), 'corral: 1\n');
    const b = ((await ask('files:list')) as { entries: { name: string; handle: string }[] }).entries.at(-1)!.handle;
    for (const each of [b, handle, b]) expect(await ask('recent:note', { handle: each, picture: '<svg/>' })).toBeNull();
    const [first, second] = [
      { handle: b, name: 'b.corral' },
      { handle, name: 'a.corral', folder, picture: '<svg/>' },
    ];
    expect(await ask('recent:list')).toMatchObject({ files: [first, second] });
    rmSync(join(folder, 'a.corral'));
    expect(await ask('recent:list')).toMatchObject({ files: [first, { ...second, gone: true }] });
    expect(await ask('recent:forget', { handle })).toBeNull();
    expect(await ask('recent:list')).toMatchObject({ files: [first] });
  });

  it.each(['window:stay', 'window:front'])('hears of the window: %s', async (channel) => {
    const { ask } = await host();
    expect(await ask(channel)).toBeNull();
  });

  it('tells versions and its log, in which trouble of the page is, without a name', async () => {
    const { ask } = await host();
    const { versions } = await ask('about:versions');
    expect(versions).toEqual(expect.arrayContaining([{ name: 'Corral', version: '0.0.0' }]));
    const stack = 'Error: no\n    at f (/home/ada/x.js:1:2)';
    expect(await ask('about:trouble', { name: 'TypeError', message: 'no zone "pupils"', stack })).toBeNull();
    const { text } = await ask('about:log');
    expect(text).toContain('the page: TypeError: no zone “…”\n      at f (~/x.js:1:2)');
    expect(text).not.toMatch(/pupils|ada/);
  });

  it('asks nobody for a newer Corral where no policy names an address', async () => {
    const { ask } = await host();
    expect(await ask('about:update')).toEqual({ found: 'no-address' });
  });

  it('says whether it opened one more window', async () => {
    const { ask } = await host();
    expect(await ask('window:new')).toEqual({ opened: _name === 'Electron IPC' });
  });

  it('forgets the journal when the window is let go', async () => {
    const { ask } = await host();
    const { journal } = await ask('journal:begin', { name: 'a', text: '', revision: null });
    await ask('journal:append', { journal, entries: [ENTRY] });
    await ask('window:close');
    expect(await ask('journal:list')).toEqual({ journals: [] });
  });

  it.each([
    ['no:channel', {}],
    ['file:open', { handle: 7 }],
    ['file:save', { path: '/etc/passwd' }],
    ['journal:append', { journal: '../../x', entries: [ENTRY] }],
    ['journal:take', { journal: 'a/b/c/d/e/f' }],
    ['recent:note', { path: '/etc/passwd', picture: '' }],
    ['window:menu', { groups: [{ id: 'File', title: '', items: [] }], roles: {} }],
    ['about:trouble', { name: 'Error', message: 'x'.repeat(3_000), stack: '' }],
    ['toString', {}],
  ])('is refused %s with %j', async (channel, request) => {
    const { ask } = await host();
    await expect(ask(channel, request)).rejects.toThrow(/refused|does not fit/);
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'made-up-handle'])('gets nothing for the handle %j', async (handle) => {
    const { ask } = await host();
    for (const channel of ['file:open', 'snapshots:list', 'recent:note', 'recent:forget', 'window:reveal'])
      expect(await ask(channel, { handle, picture: '' })).toMatchObject({ code: 'refused' });
  });
});
