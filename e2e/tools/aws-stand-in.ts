import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** moto, a stand-in for AWS that many test with: used where it is installed. */
const PROGRAM = 'moto_server';
export const hasStandIn = spawnSync(PROGRAM, ['--help'], { stdio: 'ignore' }).status === 0;

export interface StandIn {
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

/** AWS on a free port of this computer, empty, until it is stopped. */
export async function startStandIn(): Promise<StandIn> {
  const port = await freePort();
  const env = { ...process.env, MOTO_IAM_LOAD_MANAGED_POLICIES: 'true' };
  const server = spawn(PROGRAM, ['-H', '127.0.0.1', '-p', String(port)], { env, stdio: 'ignore' });
  const endpoint = `http://127.0.0.1:${String(port)}`;
  const stop = async () => {
    if (!ended(server) && server.kill()) await once(server, 'exit');
  };
  while (!(await answers(endpoint))) {
    if (ended(server)) throw new Error(`${PROGRAM} ended with ${String(server.exitCode)}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  return { endpoint, stop };
}

function ended({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(endpoint: string): Promise<boolean> {
  try {
    return (await fetch(`${endpoint}/moto-api/`)).ok;
  } catch {
    return false;
  }
}
