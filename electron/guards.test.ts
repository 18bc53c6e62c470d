import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindowConstructorOptions } from 'electron';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../host/static-files.ts';
import { APP_URL } from './app-origin.ts';
import { anything, fakeElectron, startOver } from './fake-electron.test-support.ts';

type Handler = (event: object, ...payload: unknown[]) => Promise<unknown>;

const order: string[] = [];
const made: BrowserWindowConstructorOptions[] = [];
const handlers = new Map<string, Handler>();
const app = Object.assign(new EventEmitter(), {
  isPackaged: true,
  enableSandbox: () => void order.push('sandbox'),
  whenReady: async () => void order.push('ready'),
});
const folder = mkdtempSync(join(tmpdir(), 'corral-guards-'));
let serve: (request: Request) => Promise<Response>;
let ask: (contents: null, name: string, answer: (given: boolean) => void, from: object) => void;
let check: (contents: null, name: string, origin: string) => boolean;

beforeAll(async () => {
  mkdirSync(join(folder, 'dist', 'renderer'), { recursive: true });
  mkdirSync(join(folder, 'dist', 'renderer-evil'));
  for (const file of ['renderer/index.html', 'secret.txt', 'renderer-evil/x'])
    writeFileSync(join(folder, 'dist', file), file);
  function BrowserWindow(options: BrowserWindowConstructorOptions) {
    made.push(options);
    return anything;
  }
  const electron = fakeElectron({
    app: Object.assign(app, { on: app.on.bind(app) }),
    BrowserWindow: Object.assign(BrowserWindow, { getAllWindows: () => [] }),
    ipcMain: { handle: (name: string, handler: Handler) => handlers.set(name, handler) },
    session: {
      defaultSession: {
        setPermissionRequestHandler: (handler: typeof ask) => void (ask = handler),
        setPermissionCheckHandler: (handler: typeof check) => void (check = handler),
      },
    },
    protocol: {
      registerSchemesAsPrivileged: () => void order.push('scheme'),
      handle: (_scheme: string, answer: typeof serve) => void (serve = answer),
    },
  });
  await startOver(electron, join(folder, 'dist'), folder, join(folder, 'data'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('asks for the sandbox and the scheme before anything is ready, and gives a page no Node', () => {
  expect(order).toEqual(['sandbox', 'scheme', 'ready']);
  const { preload, ...preferences } = made[0]?.webPreferences ?? {};
  expect(preload).toMatch(/preload\.cjs$/);
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    spellcheck: false,
    devTools: false,
  });
});

it('opens nothing where it runs already: the first start gets the files of the second', async () => {
  const done: string[] = [];
  const second = {
    ...{ enableSandbox: () => undefined, requestSingleInstanceLock: () => false, on: () => undefined },
    ...{ quit: () => void done.push('quit'), whenReady: async () => void done.push('ready') },
  };
  const BrowserWindow = () => void done.push('window');
  await startOver(fakeElectron({ app: second, BrowserWindow }), join(folder, 'dist'), folder, join(folder, 'data'));
  expect(done).toEqual(['quit']);
});

describe('a page', () => {
  const contents = Object.assign(new EventEmitter(), {
    open: (_asked: { url: string }) => ({ action: '' }),
    setWindowOpenHandler: (handler: (asked: { url: string }) => { action: string }) => void (contents.open = handler),
  });
  const prevented = (event: string, url: string) => {
    let stopped = false;
    contents.emit(event, { url, preventDefault: () => (stopped = true) });
    return stopped;
  };
  beforeAll(() => void app.emit('web-contents-created', {}, contents));

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('stays where it is: %s', (event) => {
    expect(prevented(event, APP_URL)).toBe(false);
    for (const url of [
      'https://evil.example/?next=app://corral/',
      'app://other/',
      'file:///etc/passwd',
      'data:text/html,x',
    ])
      expect(prevented(event, url), url).toBe(true);
  });

  it('holds no page of another kind, and opens no window but the presenter’s', () => {
    expect(prevented('will-attach-webview', '')).toBe(true);
    expect(contents.open({ url: `${APP_URL}?presenter=1` }).action).toBe('allow');
    for (const url of [APP_URL, `${APP_URL}?presenter=1&x=1`, 'https://evil.example/', 'javascript:alert(1)'])
      expect(contents.open({ url }).action, url).toBe('deny');
  });
});

it('lets its own page fill the screen and write to the clipboard, and gives nothing else to anybody', () => {
  const given = (name: string, requestingUrl: string, isMainFrame = true) => {
    let answered = false;
    ask(null, name, (yes) => (answered = yes), { requestingUrl, isMainFrame });
    return answered || (isMainFrame && check(null, name, requestingUrl));
  };
  for (const name of ['fullscreen', 'clipboard-sanitized-write']) {
    expect(given(name, APP_URL), name).toBe(true);
    expect(given(name, APP_URL, false) || given(name, 'https://evil.example/'), name).toBe(false);
  }
  for (const name of ['clipboard-read', 'geolocation', 'media', 'notifications', 'hid', 'openExternal', 'fileSystem'])
    expect(given(name, APP_URL), name).toBe(false);
});

describe('app://', () => {
  it('serves the built page with its policy', async () => {
    const answer = await serve(new Request(APP_URL));
    expect(await answer.text()).toBe('renderer/index.html');
    expect(answer.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe-eval');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['app://other/index.html', 'GET', 403],
    [APP_URL, 'POST', 403],
    ['app://corral/..%2fsecret.txt', 'GET', 404],
    ['app://corral/..%2frenderer-evil/x', 'GET', 404],
    ['app://corral/..%2f..%2f..%2fetc/passwd', 'GET', 404],
  ])('serves nothing for %s, %s', async (url, method, status) => {
    expect((await serve(new Request(url, { method }))).status).toBe(status);
  });
});

it.each(['corral:invoke', 'corral:dropped'])(
  '%s answers the main frame of a window of the app, and nobody else',
  async (name) => {
    const ask = (senderFrame: object | null, sender: unknown = anything) =>
      handlers.get(name)?.({ sender, senderFrame }, 'app:info', {});
    await expect(ask({ url: APP_URL, parent: null })).resolves.toBeDefined();
    for (const frame of [null, { url: APP_URL, parent: {} }, { url: 'https://evil.example/', parent: null }])
      await expect(ask(frame)).rejects.toThrow('may not call');
    await expect(ask({ url: APP_URL, parent: null }, {})).rejects.toThrow('may not call');
  },
);
