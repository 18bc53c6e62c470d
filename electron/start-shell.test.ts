import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { fakeElectron, startOver } from './fake-electron.test-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'corral-start-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('says in a box of the system that it did not start, notes why and ends', async () => {
  const told: unknown[] = [];
  const electron = fakeElectron({
    app: { exit: (code: number) => told.push(code) },
    dialog: { showErrorBox: (...texts: string[]) => told.push(texts) },
    screen: {
      getAllDisplays: () => {
        throw new Error('no display was found');
      },
    },
  });
  await startOver(electron, join(folder, 'dist'), folder, folder);
  const log = join(folder, 'log');
  expect(told).toEqual([
    ['Corral did not start', `no display was found\nStart it again. What happened is in the log in ${log}.`],
    1,
  ]);
  expect(readFileSync(join(log, 'corral.log'), 'utf8')).toMatch(/starting/);
});
