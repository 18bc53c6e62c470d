import type { BrowserWindow, Rectangle } from 'electron';
import type { HostDialogs, HostWindow } from '../host/handlers.ts';
import type { Handlers } from '../shared/ipc/contract.ts';
import { SHELL_WORDS, type ShellWords } from '../shared/ipc/words/index.ts';
import { crashUrl } from './app-origin.ts';
import type { AppWindow } from './app-window.ts';
import type { ElectronApi } from './electron-api.ts';
import { watchHungPage } from './hung-page.ts';
import { createLeaving, type Leaving } from './leaving.ts';
import type { PageMenu } from './menu.ts';
import { nativeDialogs } from './native-dialogs.ts';
import { besidePlace, type WindowPlace } from './window-place.ts';
import { whenListening } from './when-listening.ts';
import { openWindow, sendAction, sendEvent } from './window.ts';

export interface WindowsOptions {
  readonly preload: string;
  /** Handlers of one window; `openFirst` is a file that it begins with. */
  readonly makeHandlers: (dialogs: HostDialogs, window: HostWindow, openFirst: string | undefined) => Handlers;
  /** Where the first window goes. */
  readonly place: () => WindowPlace;
  /** Where windows can be, the first display first. */
  readonly displays: () => readonly Rectangle[];
  /** For the log. */
  readonly note: (what: string) => void;
  /** A page says what the menu has. */
  readonly setMenu: (menu: PageMenu) => void;
  /** What the shell says, in the language of the page in front. */
  readonly words: () => ShellWords;
  /** The list of designs that were open before is another now. */
  readonly recentChanged: () => void;
  /** A window was closed that was there. */
  readonly keepPlace: (place: WindowPlace) => void;
}

/** The windows of the app, the one that was in front last at the end. */
export interface AppWindows {
  readonly open: (openFirst?: string) => AppWindow;
  readonly front: () => AppWindow | undefined;
  readonly all: () => readonly AppWindow[];
  /** The window whose page sends; undefined: it is none of the designer's. */
  readonly ofPage: (contents: unknown) => AppWindow | undefined;
  /** Closes one after the other, those with unsaved work first, the one in front before others. Resolves to whether all went. */
  readonly closeAll: () => Promise<boolean>;
}

export function createWindows(electron: ElectronApi, options: WindowsOptions): AppWindows {
  let windows: readonly AppWindow[] = [];
  const toFront = (one: AppWindow) => (windows = [...windows.filter((each) => each !== one), one]);
  const open = (openFirst?: string): AppWindow => {
    const before = windows.at(-1);
    const place = before === undefined ? options.place() : besidePlace(placeOf(before.window), options.displays());
    const made = makeWindow(electron, options, place, openFirst, () => void open());
    toFront(made);
    made.window.on('focus', () => void toFront(made));
    made.window.on('closed', () => {
      windows = windows.filter((each) => each !== made);
      // A presenter's window has nothing to show without a designer.
      if (windows.length === 0) electron.BrowserWindow.getAllWindows().forEach((window) => window.close());
    });
    return made;
  };
  return {
    open,
    front: () => windows.at(-1),
    all: () => windows,
    ofPage: (contents) => windows.find(({ window }) => window.webContents === contents),
    closeAll: async () => {
      const dirtyFirst = [...windows].reverse().sort((a, b) => Number(b.unsaved()) - Number(a.unsaved()));
      for (const each of dirtyFirst) if (!(await each.close())) return false;
      return true;
    },
  };
}

function makeWindow(
  electron: ElectronApi,
  options: WindowsOptions,
  place: WindowPlace,
  openFirst: string | undefined,
  openAnother: () => void,
): AppWindow {
  const leaving = createLeaving();
  // Of the window in front: pages of others may have less to offer. A page that has one also listens.
  let menu: PageMenu | undefined;
  const page = whenListening();
  const port: HostWindow = {
    ...systemPort(electron),
    recentChanged: options.recentChanged,
    setDirty: leaving.setDirty,
    close: () => {
      leaving.release();
      window.close();
    },
    stay: () => leaving.tell(false),
    toFront: () => bringToFront(window),
    openAnother,
    setMenu: (next) => {
      options.setMenu((menu = next));
      page.listens();
    },
  };
  const dialogs = nativeDialogs(electron, () => window, options.words);
  const handlers = options.makeHandlers(dialogs, port, openFirst);
  const window = openWindow(electron, options.preload, place);
  askBeforeClosing(electron, options, window, leaving, () => menu && SHELL_WORDS[menu.language]);
  window.on('focus', () => menu && options.setMenu(menu));
  window.on('closed', () => leaving.tell(true));
  const showCrash = (part: 'page' | 'main') => {
    // A page that is gone cannot be asked; its journal has what was not saved.
    leaving.setDirty(false);
    leaving.tell(false);
    page.gone();
    if (!window.isDestroyed()) void window.loadURL(crashUrl(part));
  };
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    options.note(`a page stopped: ${reason}`);
    if (reason !== 'clean-exit') showCrash('page');
  });
  const { unsaved } = leaving;
  return {
    window,
    handlers,
    openFile: (handle) => page.tell(() => sendEvent(window, 'open', { handle })),
    act: (id) => page.tell(() => sendAction(window, id)),
    unsaved,
    showCrash,
    close: () => leaving.after(() => window.close()),
  };
}

/** A window with unsaved work goes when its page says so, or when a person gives up a page that hangs. */
function askBeforeClosing(
  electron: ElectronApi,
  options: WindowsOptions,
  window: BrowserWindow,
  leaving: Leaving,
  words: () => ShellWords | undefined,
): void {
  const hung = watchHungPage(electron, window, {
    words,
    wait: () => leaving.tell(false),
    close: () => {
      options.note('a page did not answer, and its window was closed');
      window.destroy();
    },
  });
  window.on('close', (event) => {
    options.keepPlace(placeOf(window));
    if (!leaving.unsaved()) return;
    event.preventDefault();
    bringToFront(window);
    sendAction(window, 'window.close');
    hung.mustAnswer();
  });
}

/** What the system around a window does for its page. */
function systemPort({ app, shell }: ElectronApi): Pick<HostWindow, 'reveal' | 'noteRecent'> {
  return {
    reveal: (path) => shell.showItemInFolder(path),
    noteRecent: (path) => app.addRecentDocument(path),
  };
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}

function placeOf(window: BrowserWindow): WindowPlace {
  return { ...window.getNormalBounds(), maximised: window.isMaximized() };
}
