import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createHandlers } from '../host/handlers.ts';
import { createKeeping } from '../host/keeping/create-keeping.ts';
import { startLocalServer } from '../host/local-server.ts';
import { createLogFile } from '../host/log/log-file.ts';
import { temporaryFolder } from '../host/testing/temporary-folder.ts';
import type { HostBridge } from '../shared/ipc/contract.ts';
import { APP_URL } from './app-origin.ts';
import { anything, fakeElectron, startOver } from './fake-electron.test-support.ts';

/** What other programs and people do to the files of a host. */
export interface Disk {
  readonly write: (name: string, text: string) => Promise<void> | void;
  readonly read: (name: string) => Promise<string> | string;
  readonly remove: (name: string) => Promise<void> | void;
  readonly lock: (name: string) => void;
  readonly unlock: (name: string) => void;
  /** The whole folder is gone. */
  readonly vanish: () => Promise<void> | void;
}

/** A host as a page knows it, with a disk on which `a.corral` is. */
export interface Connected {
  readonly ask: (channel: string, request?: object) => Promise<never>;
  readonly disk: Disk;
  /** What the host calls a file that a person chooses. */
  readonly choose: (name: string) => Promise<string>;
  /** The folder of a file, as the host says it. */
  readonly folder: string;
}

type Invoke = HostBridge['invoke'];
const today = () => '2026-11-25';

/** A page's way to the host, over Electron's IPC: the shell itself, with the little of Electron that starting it needs. */
async function overIpc(folder: string, data: string): Promise<Invoke> {
  let handle: (event: unknown, channel: string, request: unknown) => Promise<unknown> = () => Promise.reject();
  const ipcMain = {
    handle: (name: string, handler: typeof handle) => (handle = name === 'corral:invoke' ? handler : handle),
  };
  await startOver(fakeElectron({ ipcMain }), join(folder, 'dist'), folder, data);
  // What crosses a border is a copy.
  return async (channel, request) =>
    structuredClone(
      await handle(
        { sender: anything, senderFrame: { url: APP_URL, parent: null } },
        channel,
        structuredClone(request),
      ),
    );
}

/** The same over the local server, signed in as a browser is. */
async function overHttp(folder: string, data: string): Promise<Invoke> {
  const keeping = createKeeping(data);
  const handlers = createHandlers({
    ...{ version: '0.0.0', platform: 'linux', today, startFolder: folder, keeping },
    log: createLogFile(join(data, 'log'), '/home/ada', () => new Date()),
  });
  const server = await startLocalServer({ rendererRoot: folder, handlers });
  onTestFinished(() => server.close());
  const signedIn = await fetch(server.url, { redirect: 'manual' });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const origin = `http://127.0.0.1:${server.port}`;
  return async (channel, request) => {
    const headers = { 'content-type': 'application/json', cookie, origin };
    const response = await fetch(`${origin}/ipc/${channel}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(request),
    });
    if (!response.ok) throw new Error(`refused ${response.status}`);
    return response.json();
  };
}

/** A host with a folder of Node's, over either way. */
function onDisk(connect: (folder: string, data: string) => Promise<Invoke>): () => Promise<Connected> {
  return async () => {
    const folder = temporaryFolder();
    const at = (name: string) => join(folder, name);
    writeFileSync(at('a.corral'), 'corral: 1\n');
    const invoke = await connect(folder, join(temporaryFolder(), 'data'));
    const ask = async (channel: string, request: object = {}) => (await invoke(channel, request)) as never;
    return {
      ask,
      folder,
      disk: {
        write: (name, text) => writeFileSync(at(name), text),
        read: (name) => readFileSync(at(name), 'utf8'),
        remove: (name) => rmSync(at(name)),
        lock: (name) => chmodSync(at(name), 0o444),
        unlock: (name) => chmodSync(at(name), 0o644),
        vanish: () => rmSync(folder, { recursive: true }),
      },
      choose: async (name) => {
        const { entries } = (await ask('files:list')) as { entries: { name: string; handle: string }[] };
        return entries.find((entry) => entry.name === name)?.handle ?? '';
      },
    };
  };
}

export const connectOverIpc = onDisk(overIpc);
export const connectOverHttp = onDisk(overHttp);
