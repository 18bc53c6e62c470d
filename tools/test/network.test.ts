import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { foreignConnections, recorded } from '../../e2e/record-network.ts';
import { temporaryFolder } from '../../host/testing/temporary-folder.ts';

/** Runs code in a program whose connections are recorded, and gives those beyond this computer. */
function connectionsOf(code: string): readonly string[] {
  const log = join(temporaryFolder(), 'network');
  const env = { ...process.env, ...recorded(log) };
  spawnSync(process.execPath, ['--input-type=module', '--eval', code], { env, timeout: 60_000 });
  return foreignConnections(log);
}

// The address is one of those for documentation, and the name one that nobody can have: neither is reached.
it.each([
  ["import net from 'node:net'; net.connect(9, '192.0.2.1').on('error', () => {}).destroy()", ['192.0.2.1']],
  ["fetch('https://corral.invalid/').catch(() => {})", ['corral.invalid']],
  ["import dns from 'node:dns'; dns.resolve('corral.invalid', () => {})", ['corral.invalid']],
  ["import net from 'node:net'; net.connect(1, '127.0.0.1').on('error', () => {}).destroy()", []],
])('the recorder of connections sees what leaves this computer: %s', (code, seen) => {
  expect([...new Set(connectionsOf(code))]).toEqual(seen);
});
