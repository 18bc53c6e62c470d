import type { BrowserWindow } from 'electron';
import { dispatchRequest } from '../host/dispatch-request.ts';
import type { HostDialogs, HostWindow } from '../host/handlers.ts';
import type { Handlers } from '../shared/ipc/contract.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import type { ElectronApi } from './electron-api.ts';
import { menuTemplate } from './menu.ts';
import { nativeDialogs } from './native-dialogs.ts';
import { guardContents } from './security.ts';
import { isTrustedSender } from './trusted-sender.ts';
import { openWindow, sendAction, type WorkState } from './window.ts';

/** What the shell gets from outside: the built files, and handlers made for native dialogs and the window's state. */
export interface ShellOptions {
  readonly rendererRoot: string;
  readonly preload: string;
  readonly mac: boolean;
  readonly makeHandlers: (dialogs: HostDialogs, window: HostWindow) => Handlers;
}

/** Starts the desktop app in the order that Electron asks for: sandbox and scheme before ready, the window last. */
export async function startApp(electron: ElectronApi, options: ShellOptions): Promise<void> {
  const { app } = electron;
  app.enableSandbox();
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  registerAppScheme(electron);
  await app.whenReady();
  serveApp(electron, options.rendererRoot);
  guardContents(electron);
  startWindow(electron, options);
}

function startWindow(electron: ElectronApi, options: ShellOptions): void {
  const work: WorkState = { dirty: false, title: 'Corral', released: false };
  const windows: BrowserWindow[] = [];
  const current = () => windows[0];
  const port: HostWindow = {
    setDirty: (dirty, title) => Object.assign(work, { dirty, title }),
    close: () => {
      work.released = true;
      current()?.close();
    },
  };
  handleRequests(electron, options.makeHandlers(nativeDialogs(electron, current), port));
  const send = (id: string) => windows.forEach((window) => sendAction(window, id));
  electron.Menu.setApplicationMenu(electron.Menu.buildFromTemplate(menuTemplate(send, options.mac)));
  electron.app.on('second-instance', () => current()?.focus());
  electron.app.on('window-all-closed', () => electron.app.quit());
  const designer = openWindow(electron, options.preload, work);
  // A presenter's window has nothing to show without the designer.
  designer.on('closed', () => electron.BrowserWindow.getAllWindows().forEach((window) => window.close()));
  windows.push(designer);
}

/** The only place that names `ipcMain`: sender first, then channel and payload, then the handler, then its answer. */
function handleRequests({ ipcMain }: ElectronApi, handlers: Handlers): void {
  ipcMain.handle('corral:invoke', async (event, channel: unknown, request: unknown) => {
    if (!isTrustedSender(event)) throw new Error('this page may not call the host');
    return dispatchRequest(handlers, channel, request);
  });
}
