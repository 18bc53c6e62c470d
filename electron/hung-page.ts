import type { BrowserWindow } from 'electron';
import type { ShellWords } from '../shared/ipc/words/index.ts';
import type { ElectronApi } from './electron-api.ts';

/** A page that was asked something and has done nothing for so long hangs. */
const HANGS_MS = 5_000;

interface Options {
  /** What is asked, in the language of the page; undefined: it never said. */
  readonly words: () => ShellWords | undefined;
  readonly wait: () => void;
  readonly close: () => void;
}

/** Asks about a window whose page hangs, once at a time. */
export interface HungPage {
  /** The page was asked to go: asks the person when it does nothing at all. */
  readonly mustAnswer: () => void;
}

/** A page that hangs cannot ask whether its work may be lost. The shell asks in its place, when the system notices or a close stays without an answer. */
export function watchHungPage({ dialog }: ElectronApi, window: BrowserWindow, options: Options): HungPage {
  let asking: AbortController | undefined;
  const ask = async () => {
    const words = options.words();
    if (words === undefined || asking !== undefined || window.isDestroyed()) return;
    const { signal } = (asking = new AbortController());
    const [message, detail] = [words['hung.message'], words['hung.detail']];
    const buttons = [words['hung.wait'], words['hung.close']];
    const box = { type: 'warning', message, detail, buttons, defaultId: 0, cancelId: 0, noLink: true, signal } as const;
    const { response } = await dialog.showMessageBox(window, box);
    asking = undefined;
    // A page that answers meanwhile asks itself.
    if (signal.aborted) return;
    if (response === 1) options.close();
    else options.wait();
  };
  window.on('unresponsive', () => void ask());
  window.on('responsive', () => asking?.abort());
  return {
    mustAnswer: () => {
      const hung = setTimeout(() => void ask(), HANGS_MS);
      const alive = () => clearTimeout(hung);
      window.webContents.executeJavaScript('0').then(alive, alive);
    },
  };
}
