import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as electron from 'electron';
import { dataFolder } from '../host/data-folder.ts';
import { policyFile, readPolicy } from '../host/updates/policy.ts';
import { startShell } from './start-shell.ts';

/** The program, and when it is not packaged the folder it runs from. */
const OWN_ARGUMENTS = electron.app.isPackaged ? 1 : 2;

/** The only file that imports Electron to run it. */
const shell = startShell(electron, {
  dist: join(dirname(fileURLToPath(import.meta.url)), '..'),
  argv: process.argv.slice(OWN_ARGUMENTS),
  ownArguments: OWN_ARGUMENTS,
  platform: process.platform,
  startFolder: homedir(),
  home: homedir(),
  versions: { Electron: process.versions.electron ?? '', Chromium: process.versions.chrome ?? '' },
  dataFolder: dataFolder({ platform: process.platform, home: homedir(), env: process.env }),
  policy: readPolicy(policyFile({ platform: process.platform, env: process.env })),
  today: () => new Date().toISOString().slice(0, 10),
});

// A handler that fails in turn would be called for that, too, without end.
process.on('unhandledRejection', (error: unknown) => void shell.then(({ noted }) => noted(error), quit));
// After this nobody knows what else is broken: the windows say so, and their work is in journals.
process.on('uncaughtException', (error) => void shell.then(({ crashed }) => crashed(error), quit));

function quit(): void {
  process.exit(1);
}
