import { join } from 'node:path';
import type { ElectronApi } from './electron-api.ts';
import { startApp } from './start-app.ts';
import { makeDesktopHandlers } from './desktop-handlers.ts';

export interface ShellStart {
  /** The folder of the built app: `renderer/`, `preload/` and `electron/` are in it. */
  readonly dist: string;
  /** Arguments of the program, without Electron's own. */
  readonly argv: readonly string[];
  readonly mac: boolean;
}

/** The desktop app over a built `dist`: what `main.ts` does with the real Electron and the tests with a stand-in. */
export function startShell(electron: ElectronApi, { dist, argv, mac }: ShellStart): Promise<void> {
  return startApp(electron, {
    rendererRoot: join(dist, 'renderer'),
    preload: join(dist, 'preload/preload.cjs'),
    mac,
    makeHandlers: (dialogs, window) =>
      makeDesktopHandlers({ dialogs, window, argv, version: electron.app.getVersion() }),
  });
}
