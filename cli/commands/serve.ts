import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { dataFolder } from '../../host/data-folder.ts';
import { createHandlers } from '../../host/handlers.ts';
import { createKeeping } from '../../host/keeping/create-keeping.ts';
import { errorCode } from '../../host/file-system.ts';
import { startLocalServer, type LocalServer } from '../../host/local-server.ts';
import { createLogFile } from '../../host/log/log-file.ts';
import { openInBrowser } from '../../host/open-in-browser.ts';
import { packageRoot, packageVersion } from '../../host/package-root.ts';
import { readDesignFile, type ReadFile } from '../../host/open-file.ts';
import { readInThread } from '../../host/reading/read-in-thread.ts';
import { policyFile, readPolicy } from '../../host/updates/policy.ts';
import { InputError } from '../input-error.ts';
import { print, problem } from '../output.ts';

interface ServeOptions {
  readonly port?: string;
  readonly open?: boolean;
}

/** Serves the designer until Ctrl+C. Prints the address; opens a browser only when asked. */
export async function serve(file: string | undefined, options: ServeOptions): Promise<number> {
  const given = file === undefined ? undefined : await mustOpen(file);
  const server = await start(given, portOf(options.port));
  print(`Corral is at ${server.url}`);
  print('Only this computer can reach it. Ctrl+C stops it.');
  if (options.open === true && !(await openInBrowser(server.url)))
    problem('The browser did not open; open the address above.');
  await untilStopped();
  await server.close();
  return 0;
}

async function start(given: ReadFile | undefined, port: number): Promise<LocalServer> {
  const rendererRoot = join(packageRoot(), 'dist', 'renderer');
  if (!existsSync(join(rendererRoot, 'index.html'))) {
    throw new InputError(['corral: the designer is not built; run npm run build']);
  }
  const data = dataFolder({ platform: process.platform, home: homedir(), env: process.env });
  const openFirst = given?.path;
  const handlers = createHandlers({
    version: packageVersion(),
    platform: process.platform,
    today: () => new Date().toISOString().slice(0, 10),
    startFolder: openFirst === undefined ? process.cwd() : dirname(openFirst),
    ...(given === undefined ? {} : { openFirst: given.path, given, readBeside: readInThread }),
    keeping: createKeeping(data),
    policy: readPolicy(policyFile({ platform: process.platform, env: process.env })),
    log: createLogFile(join(data, 'log'), homedir(), () => new Date()),
  });
  try {
    return await startLocalServer({ rendererRoot, handlers, port });
  } catch (error) {
    if (errorCode(error) !== 'EADDRINUSE' && errorCode(error) !== 'EACCES') throw error;
    throw new InputError([`--port: port ${port} cannot be used; choose another, or leave it out`]);
  }
}

async function mustOpen(file: string): Promise<ReadFile> {
  const read = await readDesignFile(resolve(file));
  if (!read.ok) throw new InputError([`${file}:1:1: ${read.error.failed}`]);
  return read.value;
}

function portOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InputError([`--port: ${text} is not a port; give a number from 0 to 65535`]);
}

function untilStopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
}
