import type { IpcMainInvokeEvent } from 'electron';
import { dispatchRequest } from '../shared/ipc/dispatch-request.ts';
import type { Language } from '../shared/ipc/words/index.ts';
import { createAppMenu } from './app-menu.ts';
import { bringToFront, createWindows, type AppWindows, type WindowsOptions } from './app-windows.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import type { ElectronApi } from './electron-api.ts';
import { guardContents } from './security.ts';
import { isTrustedSender } from './trusted-sender.ts';
import { readPlace } from './window-place.ts';
import { sendAction } from './window.ts';

/** What the shell gets from outside: the built files, what makes handlers, and what it is started with. */
export interface ShellOptions extends Omit<
  WindowsOptions,
  'place' | 'displays' | 'setMenu' | 'words' | 'recentChanged'
> {
  readonly rendererRoot: string;
  readonly mac: boolean;
  /** Files to begin with. */
  readonly openFirst: readonly string[];
  /** What was kept of the last window's place. */
  readonly keptPlace: string | undefined;
  /** The files among the arguments of another start of the program, which ran in `folder`. */
  readonly filesIn: (argv: readonly string[], folder: string) => readonly string[];
  /** For the log: an error that nobody expected. */
  readonly fail: (what: string, error: unknown) => void;
  /** The handle of a path that the system named. */
  readonly handleOf: (path: string) => string;
  /** The handle of what was dropped on a page, or null. */
  readonly handleOfDropped: (path: unknown) => Promise<string | null>;
  /** Designs that were open before, newest first: paths. */
  readonly recent: () => Promise<readonly string[]>;
  /** What is spoken before a page says what it speaks; asked when Electron is ready. */
  readonly language: () => Promise<Language>;
}

/**
 * Starts the desktop app, and returns its windows unless it runs already. In the order that Electron asks for:
 * sandbox and scheme before ready, the window last.
 */
export async function startApp(electron: ElectronApi, options: ShellOptions): Promise<AppWindows | undefined> {
  const { app } = electron;
  app.enableSandbox();
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return undefined;
  }
  registerAppScheme(electron);
  // A Mac names files by events, and may do so before anything is ready.
  const early = [...options.openFirst];
  let openPath = (path: string): void => void early.push(path);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openPath(path);
  });
  await app.whenReady();
  serveApp(electron, options.rendererRoot);
  guardContents(electron);
  const { Menu, screen } = electron;
  const language = await options.language();
  const displays = () => screen.getAllDisplays().map(({ workArea }) => workArea);
  const menu = createAppMenu(
    Menu,
    { ...options, language },
    { send: (id) => act(windows, id), open: (path) => openPath(path) },
  );
  const windows = createWindows(electron, {
    ...options,
    displays,
    place: () => readPlace(options.keptPlace, displays()),
    setMenu: menu.show,
    words: menu.words,
    recentChanged: () => void menu.refresh(),
  });
  handleRequests(electron, windows, options);
  openPath = (path) => showFile(windows, options, path);
  listen(electron, windows, options, (path) => openPath(path));
  const [first, ...others] = early;
  windows.open(first);
  others.forEach(openPath);
  void menu.refresh();
  return windows;
}

function listen(
  { app }: ElectronApi,
  windows: AppWindows,
  { mac, filesIn }: ShellOptions,
  openPath: (path: string) => void,
): void {
  app.on('second-instance', (_event, argv, folder) => {
    const paths = filesIn(argv, folder);
    const front = windows.front();
    if (paths.length > 0) paths.forEach(openPath);
    else if (front === undefined) windows.open();
    else bringToFront(front.window);
  });
  app.on('activate', () => {
    if (windows.front() === undefined) windows.open();
  });
  // On a Mac an app stays without windows.
  app.on('window-all-closed', () => mac || app.quit());
  let closing = false;
  app.on('before-quit', (event) => {
    if (!windows.all().some(({ unsaved }) => unsaved())) return;
    event.preventDefault();
    if (closing) return;
    closing = true;
    // One question after the other; the first "Cancel" keeps everything as it is then.
    void windows.closeAll().then((gone) => {
      closing = false;
      if (gone) app.quit();
    });
  });
}

/** Opens a file in the window that is in front; its page knows whether it is open there or elsewhere already. */
function showFile(windows: AppWindows, { handleOf }: ShellOptions, path: string): void {
  const front = windows.front();
  if (front === undefined) return void windows.open(path);
  bringToFront(front.window);
  front.openFile(handleOf(path));
}

/** The menu of a Mac is there without a window, too: its items open one. */
function act(windows: AppWindows, id: string): void {
  const front = windows.front();
  if (front === undefined) windows.open().act(id);
  else sendAction(front.window, id);
}

/** The only place that names `ipcMain`: sender first, then channel and payload, then the handler, then its answer. */
function handleRequests({ ipcMain }: ElectronApi, windows: AppWindows, { fail, handleOfDropped }: ShellOptions): void {
  const senderOf = (event: IpcMainInvokeEvent) => {
    const from = windows.ofPage(event.sender);
    if (!isTrustedSender(event) || from === undefined) throw new Error('this page may not call the host');
    return from;
  };
  ipcMain.handle('corral:dropped', async (event, path: unknown) => {
    senderOf(event);
    return handleOfDropped(path);
  });
  ipcMain.handle('corral:invoke', async (event, channel: unknown, request: unknown) => {
    const from = senderOf(event);
    try {
      return await dispatchRequest(from.handlers, channel, request);
    } catch (error) {
      fail(`the call ${typeof channel === 'string' ? channel.slice(0, 40) : '?'}`, error);
      throw error;
    }
  });
}
