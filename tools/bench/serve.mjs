import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built designer on a file, at a loopback address, with a data folder of its own where none is given. */
export async function startServe(file, data = mkdtempSync(join(tmpdir(), 'corral-bench-data-'))) {
  const server = spawn(process.execPath, ['dist/cli/corral.js', 'serve', file, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, CORRAL_DATA: data },
  });
  const url = await new Promise((done, failed) => {
    server.stdout.on('data', (chunk) => {
      const found = /http:\/\/\S+/.exec(chunk.toString());
      if (found) done(found[0]);
    });
    server.on('exit', (code) => failed(new Error(`corral serve ended with ${code}`)));
  });
  return { url, pid: server.pid, stop: () => server.kill() };
}
