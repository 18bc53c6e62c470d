import { EventEmitter } from 'node:events';
import type { BrowserContext, Frame, Page, Route } from '@playwright/test';
import type { ElectronApi } from '../../electron/electron-api.ts';

/** Chromium knows no `app:` scheme, so the stand-in carries it over an address of its own and shows `app:` to the code. */
export const CARRIER = 'https://corral.stand-in.invalid';
const toCarrier = (url: string) => url.replace(/^app:\/\/corral(?=\/|$)/, CARRIER);
const toApp = (url: string) => url.replace(CARRIER, 'app://corral');

export interface MenuItem {
  readonly id?: string;
  readonly label?: string;
  readonly submenu?: readonly MenuItem[];
  readonly click?: () => void;
}

interface Answer {
  canceled: boolean;
  filePath?: string;
  filePaths?: string[];
  response?: number;
}

interface Question {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
  readonly signal: AbortSignal;
}

/** What a test may see and steer that a real Electron keeps inside. */
export interface StandIn {
  readonly api: ElectronApi;
  readonly dialogAnswers: Answer[];
  /** The boxes with a question that the app showed. */
  readonly questions: Question[];
  readonly opened: string[];
  /** Addresses that a window was kept from going to. */
  readonly refused: string[];
  readonly windows: StandInWindow[];
  readonly menu: () => readonly MenuItem[];
  /** What the app answers when a page asks for a permission. */
  readonly permission: (name: string) => boolean;
  readonly quit: () => void;
}

interface Shared {
  readonly context: BrowserContext;
  readonly preloadCode: (path: string) => string;
  readonly app: EventEmitter;
  readonly handlers: Map<string, (event: unknown, ...args: unknown[]) => unknown>;
  readonly schemes: Map<string, (request: Request) => Promise<Response>>;
  readonly refused: string[];
  readonly windows: StandInWindow[];
}

class StandInContents extends EventEmitter {
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'deny' });
  readonly pageReady: Promise<Page>;

  constructor(pageReady: Promise<Page>) {
    super();
    this.pageReady = pageReady;
  }

  setWindowOpenHandler(handler: StandInContents['openHandler']): void {
    this.openHandler = handler;
  }

  executeJavaScript(code: string): Promise<unknown> {
    return this.pageReady.then((page) => page.evaluate(code));
  }

  send(channel: string, ...args: unknown[]): void {
    const emitted = this.pageReady.then((page) =>
      page.evaluate(
        ([name, payload]) =>
          (globalThis as never as { standInEmit: (n: unknown, p: unknown) => void }).standInEmit(name, payload),
        [channel, args] as const,
      ),
    );
    // As in Electron, what is sent to a page that goes away meanwhile is lost without an error.
    emitted.catch(() => undefined);
  }
}

/** Whether the code under test lets a page go somewhere, asked through the event that Electron would send. */
function mayNavigate(contents: StandInContents, url: string): boolean {
  let prevented = false;
  const event = { url, preventDefault: () => (prevented = true) };
  contents.emit('will-navigate', event, url);
  return !prevented;
}

async function carry(shared: Shared, contents: StandInContents, route: Route): Promise<void> {
  const request = route.request();
  const url = toApp(request.url());
  if (
    request.isNavigationRequest() &&
    contents.listenerCount('will-navigate') > 0 &&
    !url.startsWith('app://corral/index.html')
  ) {
    // An answer without content leaves the page where it is, as a prevented navigation does.
    if (!mayNavigate(contents, url)) {
      shared.refused.push(url);
      return route.fulfill({ status: 204 });
    }
  }
  const handler = shared.schemes.get(new URL(url).protocol.slice(0, -1));
  if (handler === undefined) return route.abort();
  const response = await handler(new Request(url, { method: request.method() }));
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** Runs the built preload script as Electron would: `require('electron')` and nothing else. */
const preloadFrame = (code: string) => `(() => {
  // A refused window never loads anything; the page gets nothing back.
  window.open = (url) => (window.standInOpen(new URL(url, location.href).href), null);
  const listeners = new Map();
  window.standInEmit = (name, args) => (listeners.get(name) ?? []).forEach((listener) => listener({}, ...args));
  const standIn = {
    contextBridge: { exposeInMainWorld: (key, value) => { window[key] = value; } },
    ipcRenderer: {
      invoke: (channel, ...args) => window.standInInvoke(channel, args),
      on: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
      removeListener: (channel, listener) => listeners.set(channel, (listeners.get(channel) ?? []).filter((one) => one !== listener)),
    },
    // Of files that a test says a person dropped.
    webUtils: { getPathForFile: ({ name }) => window.standInPaths?.[name] ?? '' },
  };
  const require = (name) => { if (name === 'electron') return standIn; throw new Error('a sandboxed preload may not require ' + name); };
  const module = { exports: {} };
  ${code}
})();`;

function senderFrame(frame: Frame): { url: string; parent: unknown } {
  return { url: toApp(frame.url()), parent: frame.parentFrame() };
}

interface WindowOptions {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly webPreferences?: { readonly preload?: string };
}

class StandInWindow extends EventEmitter {
  readonly webContents: StandInContents;
  readonly page: Promise<Page>;
  private destroyed = false;
  private maximised = false;
  readonly bounds: object;
  private readonly shared: Shared;

  constructor(shared: Shared, options: WindowOptions) {
    super();
    this.shared = shared;
    const { x = 40, y = 40, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
    this.page = this.makePage(options.webPreferences?.preload);
    this.webContents = new StandInContents(this.page);
    shared.windows.push(this);
    shared.app.emit('web-contents-created', {}, this.webContents);
  }

  private async makePage(preload: string | undefined): Promise<Page> {
    const page = await this.shared.context.newPage();
    await page.exposeBinding('standInInvoke', async ({ frame }, channel: string, args: unknown[]) => {
      const handler = this.shared.handlers.get(channel);
      if (handler === undefined) throw new Error(`no handler for ${channel}`);
      return handler({ sender: this.webContents, senderFrame: senderFrame(frame) }, ...args);
    });
    await page.exposeBinding('standInOpen', (_source, url: string) => {
      if (this.webContents.openHandler({ url: toApp(url) }).action === 'deny') return;
      // What is allowed has the preload script and the guards of the window that opens it.
      void new StandInWindow(this.shared, { webPreferences: { preload } }).loadURL(toApp(url));
    });
    if (preload !== undefined) await page.addInitScript({ content: preloadFrame(this.shared.preloadCode(preload)) });
    await page.route('**/*', (route) => carry(this.shared, this.webContents, route));
    page.on('popup', (popup) => {
      if (this.webContents.openHandler({ url: toApp(popup.url()) }).action === 'deny') void popup.close();
    });
    return page;
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.page;
    await page.goto(toCarrier(url));
    this.emit('ready-to-show');
  }

  show(): void {
    this.emit('show');
  }
  focus(): void {
    this.emit('focus');
  }
  maximize(): void {
    this.maximised = true;
  }
  isMaximized(): boolean {
    return this.maximised;
  }
  getNormalBounds(): object {
    return this.bounds;
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {
    this.emit('restore');
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }

  close(): void {
    let prevented = false;
    this.emit('close', { preventDefault: () => (prevented = true) });
    if (!prevented) this.destroy();
  }

  destroy(): void {
    this.destroyed = true;
    this.shared.windows.splice(this.shared.windows.indexOf(this), 1);
    void this.page.then((page) => page.close());
    this.emit('closed');
    if (this.shared.windows.length === 0) this.shared.app.emit('window-all-closed');
  }
}

type AskPermission = (contents: unknown, name: string, give: (given: boolean) => void, from: object) => void;
type CheckPermission = (contents: unknown, name: string, origin: string) => boolean;

function makeApp(quit: () => void): EventEmitter {
  return Object.assign(new EventEmitter(), {
    whenReady: () => Promise.resolve(),
    requestSingleInstanceLock: () => true,
    enableSandbox: () => undefined,
    setName: () => undefined,
    addRecentDocument: () => undefined,
    getVersion: () => '0.0.0-stand-in',
    getLocale: () => 'en-GB',
    quit,
  });
}

/** A stand-in for the `electron` module: its windows are pages of `context`, its dialogs answer what a test queued. */
export function makeStandIn(context: BrowserContext, preloadCode: (path: string) => string): StandIn {
  const windows: StandInWindow[] = [];
  const dialogAnswers: Answer[] = [];
  const opened: string[] = [];
  const refused: string[] = [];
  // As Electron does without handlers: everything is given.
  const permissions: { ask: AskPermission; check: CheckPermission } = {
    ask: (_contents, _name, give) => give(true),
    check: () => true,
  };
  let menu: readonly MenuItem[] = [];
  // As Electron does: asked first, then every window, and a window that stays keeps the app.
  const quit = () => {
    let prevented = false;
    app.emit('before-quit', { preventDefault: () => (prevented = true) });
    if (!prevented) for (const window of [...windows]) window.close();
  };
  const app = makeApp(quit);
  const shared: Shared = { context, preloadCode, app, handlers: new Map(), schemes: new Map(), refused, windows };
  const questions: Question[] = [];
  const ask = (_window: unknown, question: Question) => {
    questions.push(question);
    // As Electron does: a box that is taken back was cancelled.
    const taken = new Promise((done) => question.signal.addEventListener('abort', () => done({ response: 0 })));
    const queued = dialogAnswers.shift();
    return queued === undefined ? taken : Promise.resolve(queued);
  };
  const answer = () => Promise.resolve(dialogAnswers.shift() ?? { canceled: true, filePath: '', filePaths: [] });
  const api = {
    app: shared.app,
    BrowserWindow: class extends StandInWindow {
      constructor(options: WindowOptions) {
        super(shared, options);
      }
      static getAllWindows() {
        return [...windows];
      }
    },
    dialog: { showOpenDialog: answer, showSaveDialog: answer, showMessageBox: ask },
    ipcMain: {
      handle: (channel: string, handler: (event: unknown, ...args: unknown[]) => unknown) =>
        shared.handlers.set(channel, handler),
    },
    Menu: {
      buildFromTemplate: (template: typeof menu) => template,
      setApplicationMenu: (next: typeof menu) => {
        menu = next;
      },
    },
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
    protocol: {
      registerSchemesAsPrivileged: () => undefined,
      handle: (scheme: string, handler: (request: Request) => Promise<Response>) => shared.schemes.set(scheme, handler),
    },
    session: {
      defaultSession: {
        setPermissionRequestHandler: (next: AskPermission) => (permissions.ask = next),
        setPermissionCheckHandler: (next: CheckPermission) => (permissions.check = next),
      },
    },
    shell: {
      showItemInFolder: (path: string) => void opened.push(path),
      openExternal: (url: string) => Promise.resolve(void opened.push(url)),
    },
  };
  const permission = (name: string) => {
    let given = permissions.check(null, name, 'app://corral/');
    const from = { requestingUrl: 'app://corral/index.html', isMainFrame: true };
    permissions.ask(null, name, (answered) => (given ||= answered), from);
    return given;
  };
  return {
    permission,
    api: api as unknown as ElectronApi,
    dialogAnswers,
    questions,
    opened,
    refused,
    windows,
    menu: () => menu,
    quit,
  };
}
