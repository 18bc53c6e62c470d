import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FETCH_MS = 60_000;

/** Electron's folder is looked at, never imported: importing it would download without a bound. */
export function electronFolder(root) {
  return join(root, 'node_modules', 'electron');
}

/** The program to run, or undefined when it is not here. */
export function electronBinary(root, env) {
  const folder = electronFolder(root);
  const pathFile = join(folder, 'path.txt');
  const program = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined;
  const dist = env.ELECTRON_OVERRIDE_DIST_PATH;
  const binary = dist ? join(dist, program ?? 'electron') : program && join(folder, 'dist', program);
  return binary && existsSync(binary) ? binary : undefined;
}

/** Runs Electron's own installer for at most a minute; whether it ended well. */
export function fetchElectron(root) {
  return new Promise((resolve) => {
    const installer = spawn(process.execPath, [join(electronFolder(root), 'install.js')], {
      stdio: 'ignore',
      timeout: FETCH_MS,
      killSignal: 'SIGKILL',
    });
    installer.once('error', () => resolve(false));
    installer.once('exit', (code) => resolve(code === 0));
  });
}
