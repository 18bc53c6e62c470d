import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { handleOfDropped } from '../host/dropped-file.ts';
import { nodeFileSystem } from '../host/file-system.ts';
import { createHandlers } from '../host/handlers.ts';
import { createHandles } from '../host/handles.ts';
import { createKeeping } from '../host/keeping/create-keeping.ts';
import { createLogFile } from '../host/log/log-file.ts';
import { readInThread } from '../host/reading/read-in-thread.ts';
import type { Policy } from '../host/updates/policy.ts';
import type { ElectronApi } from './electron-api.ts';
import { keptLanguage, languageOf, PREFERENCES, SHELL_WORDS, type ShellWords } from '../shared/ipc/words/index.ts';
import { filesIn } from './files-in.ts';
import { startApp } from './start-app.ts';
import type { WindowPlace } from './window-place.ts';

export interface ShellStart {
  /** The folder of the built app: `renderer/`, `preload/` and `electron/` are in it. */
  readonly dist: string;
  /** Arguments of the program, without Electron's own. */
  readonly argv: readonly string[];
  /** How many of the arguments of another start are the program itself. */
  readonly ownArguments: number;
  readonly platform: string;
  readonly startFolder: string;
  /** The home folder, which is no part of a log. */
  readonly home: string;
  /** Versions of Electron and Chromium. */
  readonly versions: Readonly<Record<string, string>>;
  /** Where Corral keeps journals and earlier versions. */
  readonly dataFolder: string;
  readonly policy: Policy;
  /** Today as an ISO date. */
  readonly today: () => string;
}

export interface Shell {
  /** An error that harms nothing that is known: it is noted. */
  readonly noted: (error: unknown) => void;
  /** An error that nobody caught in the main part: it is noted, and every window shows the page after a crash. */
  readonly crashed: (error: unknown) => void;
}

/**
 * The desktop app over a built `dist`: what `main.ts` does with the real Electron and the tests with a stand-in. One that
 * does not start says so in a box of the system and ends.
 */
export async function startShell(electron: ElectronApi, start: ShellStart): Promise<Shell> {
  const { dist, platform, startFolder, home, versions, policy, dataFolder, today } = start;
  const handles = createHandles();
  const keeping = createKeeping(dataFolder);
  const log = createLogFile(join(dataFolder, 'log'), home, () => new Date());
  log.note(`Corral ${electron.app.getVersion()} started on ${platform}`);
  const placeFile = join(dataFolder, 'window.json');
  const language = async () => {
    const { [PREFERENCES]: kept } = await keeping.settings.read();
    return languageOf(keptLanguage(kept), electron.app.getLocale());
  };
  const starting = startApp(electron, {
    rendererRoot: join(dist, 'renderer'),
    preload: join(dist, 'preload/preload.cjs'),
    mac: platform === 'darwin',
    openFirst: filesIn(start.argv, '.'),
    keptPlace: readIfPossible(placeFile),
    keepPlace: (place) => keepPlace(dataFolder, placeFile, place),
    filesIn: (argv, folder) => filesIn(argv.slice(start.ownArguments), folder),
    note: log.note,
    fail: log.fail,
    handleOf: (path) => handles.give('file', path),
    handleOfDropped: (path) => handleOfDropped(handles, path, nodeFileSystem),
    language,
    recent: async () => (await keeping.recent.list()).filter(({ gone }) => !gone).map(({ path }) => path),
    makeHandlers: (dialogs, window, openFirst) =>
      createHandlers({
        version: electron.app.getVersion(),
        platform,
        today,
        startFolder,
        ...(openFirst === undefined ? {} : { openFirst, readBeside: readInThread }),
        dialogs,
        window,
        handles,
        keeping,
        log,
        versions,
        policy,
      }),
  });
  const windows = await starting.catch(async (error: unknown) => {
    log.fail('starting', error);
    // Whatever failed may fail again here, and what is not said is worse than what is said in English.
    giveUp(electron, error, log.folder, SHELL_WORDS[await language().catch(() => 'en' as const)]);
  });
  return {
    noted: (error) => log.fail('the main part, which went on', error),
    crashed: (error) => {
      log.fail('the main part', error);
      for (const each of windows?.all() ?? []) each.showCrash('main');
    },
  };
}

/** There is no window to say it in, and a program without one would stay unseen, so it ends. */
function giveUp({ app, dialog }: ElectronApi, error: unknown, logFolder: string, words: ShellWords): void {
  const why = error instanceof Error ? error.message : String(error);
  const again = words['shell.failed.again'].split('{folder}').join(logFolder);
  dialog.showErrorBox(words['shell.failed'], `${why}\n${again}`);
  app.exit(1);
}

function readIfPossible(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** While a window closes there is no time to wait. What cannot be kept only means that the next one stands elsewhere. */
function keepPlace(folder: string, file: string, place: WindowPlace): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(file, JSON.stringify(place));
  } catch {
    return;
  }
}
