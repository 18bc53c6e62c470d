import type { ElectronApi } from './electron-api.ts';
import { startShell } from './start-shell.ts';

/** Whatever is asked of it, done to it or made of it is it again. */
export const anything: unknown = new Proxy(
  function any() {
    return undefined;
  },
  {
    get: (_target, key) => (key === 'then' ? undefined : anything),
    apply: () => anything,
    construct: () => anything as object,
  },
);

/** As much of Electron as starting the shell needs, with the parts that a test looks at. */
export function fakeElectron({ app, ...parts }: Readonly<Record<string, object>>): ElectronApi {
  const known: object = { app: { ...APP, ...app }, screen: { getAllDisplays: () => [] }, ...parts };
  return new Proxy(known, { get: (target, key) => Reflect.get(target, key) ?? anything }) as ElectronApi;
}

const APP = {
  enableSandbox: () => undefined,
  requestSingleInstanceLock: () => true,
  whenReady: () => Promise.resolve(),
  addRecentDocument: () => undefined,
  getVersion: () => '0.0.0',
  getLocale: () => 'en-GB',
  quit: () => undefined,
  on: () => undefined,
};

/** Starts the shell over a made-up Electron: the built app is in `dist`, its dialogs begin in `folder`. */
export function startOver(electron: ElectronApi, dist: string, folder: string, data: string): Promise<unknown> {
  return startShell(electron, {
    dist,
    argv: [],
    ownArguments: 1,
    home: '/home/ada',
    versions: { Electron: '0' },
    policy: {},
    platform: 'linux',
    startFolder: folder,
    dataFolder: data,
    today: () => '2026-11-25',
  });
}
