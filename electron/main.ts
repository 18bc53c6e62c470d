import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as electron from 'electron';
import { dataFolder } from '../host/data-folder.ts';
import { startShell } from './start-shell.ts';

/** The only file that imports Electron to run it. */
void startShell(electron, {
  dist: join(dirname(fileURLToPath(import.meta.url)), '..'),
  argv: process.argv.slice(electron.app.isPackaged ? 1 : 2).filter((argument) => !argument.startsWith('-')),
  platform: process.platform,
  startFolder: homedir(),
  dataFolder: dataFolder({ platform: process.platform, home: homedir(), env: process.env }),
  today: () => new Date().toISOString().slice(0, 10),
});
