import { join } from 'node:path';
import { createHandlers } from '../host/handlers.ts';
import { createKeeping } from '../host/keeping/create-keeping.ts';
import type { ElectronApi } from './electron-api.ts';
import { startApp } from './start-app.ts';

export interface ShellStart {
  /** The folder of the built app: `renderer/`, `preload/` and `electron/` are in it. */
  readonly dist: string;
  /** Arguments of the program, without Electron's own. */
  readonly argv: readonly string[];
  readonly platform: string;
  readonly startFolder: string;
  /** Where Corral keeps journals and earlier versions. */
  readonly dataFolder: string;
  /** Today as an ISO date. */
  readonly today: () => string;
}

/** The desktop app over a built `dist`: what `main.ts` does with the real Electron and the tests with a stand-in. */
export function startShell(electron: ElectronApi, start: ShellStart): Promise<void> {
  const { dist, argv, platform, startFolder, dataFolder, today } = start;
  return startApp(electron, {
    rendererRoot: join(dist, 'renderer'),
    preload: join(dist, 'preload/preload.cjs'),
    mac: platform === 'darwin',
    makeHandlers: (dialogs, window) =>
      createHandlers({
        version: electron.app.getVersion(),
        platform,
        today,
        startFolder,
        openFirst: argv[0],
        dialogs,
        window,
        keeping: createKeeping(dataFolder),
      }),
  });
}
