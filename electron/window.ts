import type { BrowserWindow } from 'electron';
import type { HostEvent } from '../shared/ipc/contract.ts';
import { APP_URL } from './app-origin.ts';
import type { ElectronApi } from './electron-api.ts';
import type { WindowPlace } from './window-place.ts';

/** Opens one window of the designer; it is shown when its page is. */
export function openWindow(electron: ElectronApi, preload: string, place: WindowPlace): BrowserWindow {
  const { maximised, ...bounds } = place;
  const window = new electron.BrowserWindow({
    ...bounds,
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: 'Corral',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      spellcheck: false,
      devTools: !electron.app.isPackaged,
    },
  });
  window.once('ready-to-show', () => {
    if (maximised) window.maximize();
    window.show();
  });
  void window.loadURL(APP_URL);
  return window;
}

/** Tells the renderer to run one of its actions, as a menu item or accelerator asked. */
export function sendAction(window: BrowserWindow, id: string): void {
  sendEvent(window, 'action', { id });
}

/** Tells the page of a window something; a page that is going away hears nothing. */
export function sendEvent(window: BrowserWindow, event: HostEvent, payload: unknown): void {
  if (!window.isDestroyed()) window.webContents.send('corral:event', event, payload);
}
