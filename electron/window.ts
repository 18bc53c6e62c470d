import type { BrowserWindow } from 'electron';
import { APP_URL } from './app-origin.ts';
import type { ElectronApi } from './electron-api.ts';

/** What the renderer last said about unsaved work in a window. */
export interface WorkState {
  dirty: boolean;
  title: string;
  /** The renderer saved or the person let go: the window may close without another question. */
  released: boolean;
}

/** Opens the designer's window. Closing it with unsaved work asks the renderer, which shows its own question. */
export function openWindow(electron: ElectronApi, preload: string, work: WorkState): BrowserWindow {
  const window = new electron.BrowserWindow({
    width: 1440,
    height: 900,
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
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', (event) => {
    if (!work.dirty || work.released) return;
    event.preventDefault();
    sendAction(window, 'window.close');
  });
  void window.loadURL(APP_URL);
  return window;
}

/** Tells the renderer to run one of its actions, as a menu item or accelerator asked. */
export function sendAction(window: BrowserWindow, id: string): void {
  if (!window.isDestroyed()) window.webContents.send('corral:event', 'action', { id });
}
