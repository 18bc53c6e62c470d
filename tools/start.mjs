// `npm start`: the desktop app where it can run, else the same app in the browser, after one sentence why.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browser, chooseFace, readArguments } from './start/choose-face.mjs';
import { electronBinary, electronFolder, fetchElectron } from './start/electron-binary.mjs';
import { needsBuild } from './start/freshness.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** An Electron that ends this soon with an error did not start. */
const START_MS = 10_000;

/** Runs a program until it ends. Ctrl+C reaches it through the terminal; a plain signal is passed on. */
function run(program, args, env = process.env) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(program, args, { stdio: 'inherit', env });
    const pass = (signal) => child.kill(signal);
    const wait = () => undefined;
    process.on('SIGINT', wait).on('SIGTERM', pass);
    const finish = (code) => {
      process.off('SIGINT', wait).off('SIGTERM', pass);
      resolve({ code, lasted: Date.now() - started });
    };
    child.once('error', () => finish(1));
    child.once('exit', (code, signal) => finish(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
  });
}

async function serve(why, { open, rest }) {
  console.log(why);
  const { code } = await run(process.execPath, [
    join(root, 'dist/cli/corral.js'),
    'serve',
    ...rest,
    ...(open ? ['--open'] : []),
  ]);
  return code;
}

async function desktop(binary, options) {
  const env = { ...process.env };
  delete env.ELECTRON_RUN_AS_NODE;
  const { code, lasted } = await run(binary, [join(root, 'dist/electron/main.js'), ...options.rest], env);
  if (code === 0 || lasted > START_MS) return code;
  return serve('Electron is here but did not start, so Corral is served to a browser.', options);
}

async function start() {
  const options = readArguments(process.argv.slice(2), process.env);
  if (needsBuild(root)) {
    console.log('Building Corral.');
    const built = spawnSync(process.execPath, ['tools/build.mjs'], { cwd: root, stdio: 'inherit' });
    if (built.status !== 0) return 1;
  }
  let choice = chooseFace({
    platform: process.platform,
    env: process.env,
    root: process.getuid?.() === 0,
    installed: electronBinary(root, process.env) !== undefined,
    fetchable: existsSync(join(electronFolder(root), 'install.js')),
  });
  if (choice.face === 'fetch') {
    console.log('Fetching Electron, for at most a minute.');
    await fetchElectron(root);
    choice = electronBinary(root, process.env)
      ? { face: 'electron' }
      : browser('Electron could not be fetched, so Corral is served to a browser.');
  }
  if (choice.face === 'browser') return serve(choice.why, options);
  return desktop(electronBinary(root, process.env), options);
}

process.exitCode = await start();
