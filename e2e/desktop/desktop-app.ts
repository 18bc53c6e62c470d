import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, chromium, expect, type Browser, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath } from '../chromium.ts';
import { startShell, type ShellStart } from '../../electron/start-shell.ts';
import { watchPages } from '../record-network.ts';
import { CARRIER, makeStandIn, type MenuItem, type StandIn } from './stand-in.ts';

/** The desktop app as a spec sees it, whether Electron is real or stood in for. */
export interface DesktopApp {
  readonly kind: 'electron' | 'stand-in';
  readonly page: Page;
  /** What the next native dialog answers: the paths, or nothing for Cancel. */
  readonly answerDialog: (...paths: string[]) => Promise<void>;
  readonly clickMenu: (id: string) => Promise<void>;
  /** Words of the menu's items, also of those within others. */
  readonly menuLabels: () => Promise<readonly string[]>;
  /** Addresses that the app asked the system to open. */
  readonly openedLinks: () => Promise<readonly string[]>;
  /** Addresses outside the app that its windows were kept from going to. */
  readonly refusedAddresses: () => Promise<readonly string[]>;
  readonly requestClose: () => Promise<void>;
  readonly windowCount: () => Promise<number>;
  /** The page of the window that was opened last. */
  readonly newestPage: () => Promise<Page>;
  /** The program is started again with a file, while it runs. */
  readonly startAgain: (file: string) => Promise<void>;
  /** As by the menu of the system: every window is to go. */
  readonly quit: () => Promise<void>;
  /** The page of the first window ends as if memory ran out. */
  readonly crashPage: () => Promise<void>;
  /** Whether a page gets a permission, such as `geolocation`. */
  readonly grants: (permission: string) => Promise<boolean>;
  /** Addresses beyond this computer that its pages asked for. */
  readonly foreign: () => readonly string[];
  readonly stop: () => Promise<void>;
}

/** Where Electron's binary is, without asking the package, which would start a download. */
export function electronBinary(): string | undefined {
  try {
    const folder = join(createRequire(import.meta.url).resolve('electron/package.json'), '..');
    const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
    const file = readFileSync(join(folder, 'path.txt'), 'utf8');
    return join(override ?? join(folder, 'dist'), file);
  } catch {
    return undefined;
  }
}

/** `data`: where the app keeps what is its own; `more`: what else it is started with. */
export async function launchStandIn(
  data: string,
  opened?: string,
  more: Partial<ShellStart> = {},
): Promise<DesktopApp & { readonly standIn: StandIn }> {
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS] });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const foreign = watchPages(context, CARRIER);
  const standIn = makeStandIn(context, (path) => readFileSync(path, 'utf8'));
  await startShell(standIn.api, {
    dist: join(process.cwd(), 'dist'),
    argv: opened === undefined ? [] : [opened],
    ownArguments: 1,
    platform: 'linux',
    startFolder: tmpdir(),
    home: homedir(),
    versions: { Electron: '0.0.0' },
    policy: {},
    dataFolder: data,
    today: () => '2026-11-23',
    ...more,
  });
  const [window] = standIn.windows;
  if (window === undefined) throw new Error('the app opened no window');
  return {
    kind: 'stand-in',
    standIn,
    page: await window.page,
    answerDialog: async (...paths) => {
      standIn.dialogAnswers.push({ canceled: paths.length === 0, filePath: paths[0] ?? '', filePaths: paths });
    },
    clickMenu: async (id) => {
      const item = () => allItems(standIn.menu()).find((each) => each.id === id);
      // A page that has just come says what the menu has a moment later.
      await expect.poll(() => item() !== undefined, `the menu has ${id}`).toBe(true);
      item()?.click?.();
    },
    menuLabels: async () => allItems(standIn.menu()).map(({ label }) => label ?? ''),
    openedLinks: async () => standIn.opened,
    refusedAddresses: async () => standIn.refused,
    requestClose: async () => window.close(),
    windowCount: async () => standIn.windows.length,
    newestPage: async () => {
      const newest = standIn.windows.at(-1);
      if (newest === undefined) throw new Error('there is no window');
      return newest.page;
    },
    startAgain: async (file) => void standIn.api.app.emit('second-instance', {}, ['corral', file], tmpdir()),
    quit: async () => standIn.quit(),
    crashPage: async () => void window.webContents.emit('render-process-gone', {}, { reason: 'crashed' }),
    grants: async (permission) => standIn.permission(permission),
    foreign,
    stop: () => browser.close(),
  };
}

function allItems(menu: readonly MenuItem[]): readonly MenuItem[] {
  return menu.flatMap((item) => [item, ...allItems(item.submenu ?? [])]);
}

export async function launchElectron(data: string, opened?: string): Promise<DesktopApp> {
  const executablePath = electronBinary();
  const args = [
    join(process.cwd(), 'dist/electron/main.js'),
    '--no-sandbox',
    ...(opened === undefined ? [] : [opened]),
  ];
  const kept = Object.entries(process.env).filter(([key]) => key !== 'ELECTRON_RUN_AS_NODE');
  const env = { ...Object.fromEntries(kept), CORRAL_DATA: data };
  const app = await _electron.launch({ executablePath, args, env: env as Record<string, string> });
  const foreign = watchPages(app.context());
  const page = await app.firstWindow();
  await app.evaluate(({ shell, BrowserWindow }) => {
    const seen = { links: [] as string[], refused: [] as string[] };
    Object.assign(globalThis, { corralSeen: seen });
    shell.openExternal = async (url) => void seen.links.push(url);
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-navigate', (event) => {
      if (event.defaultPrevented) seen.refused.push(event.url);
    });
  });
  const seen = () =>
    app.evaluate(() => (globalThis as never as { corralSeen: { links: string[]; refused: string[] } }).corralSeen);
  return {
    kind: 'electron',
    page,
    answerDialog: async (...paths) => {
      await app.evaluate(({ dialog }, files) => {
        dialog.showOpenDialog = async () => ({ canceled: files.length === 0, filePaths: files });
        dialog.showSaveDialog = async () => ({ canceled: files.length === 0, filePath: files[0] ?? '' });
      }, paths);
    },
    clickMenu: async (id) => {
      await app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
    },
    menuLabels: () =>
      app.evaluate(({ Menu }) => {
        const within = (menu: Electron.Menu | null | undefined): string[] =>
          (menu?.items ?? []).flatMap(({ label, submenu }) => [label, ...within(submenu)]);
        return within(Menu.getApplicationMenu());
      }),
    openedLinks: async () => (await seen()).links,
    refusedAddresses: async () => (await seen()).refused,
    requestClose: async () => {
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    },
    windowCount: () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    newestPage: async () => {
      const newest = app.windows().at(-1);
      if (newest === undefined) throw new Error('there is no window');
      return newest;
    },
    startAgain: async (file) => {
      await app.evaluate(
        ({ app: program }, path) => void program.emit('second-instance', {}, ['electron', 'main.js', path], '/'),
        file,
      );
    },
    crashPage: () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()),
    // Answered when the program has begun to quit: what it asks keeps it there.
    quit: () => app.evaluate(({ app: program }) => setImmediate(() => program.quit())).then(() => undefined),
    grants: (permission) =>
      page.evaluate(
        async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state !== 'denied',
        permission,
      ),
    foreign,
    stop: () => app.close(),
  };
}
