import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../host/testing/temporary-folder.ts';
import { writeNew } from './write-new.ts';

it.each(['CON', 'nul.corral', 'com1.corral', 'LPT9'])(
  'says on Windows that %s is the name of a device',
  async (name) => {
    const folder = temporaryFolder();
    for (const path of [join(folder, name), `C:\\${name}`])
      await expect(writeNew(path, 'x', 'win32')).rejects.toThrow(
        /cannot be written: Windows keeps this name for itself/,
      );
    expect(existsSync(join(folder, name))).toBe(false);
    await writeNew(join(folder, name), 'x', 'linux');
    expect(readFileSync(join(folder, name), 'utf8')).toBe('x');
  },
);

it('writes on Windows what only looks like a device', async () => {
  const path = join(temporaryFolder(), 'console.corral');
  await writeNew(path, 'x', 'win32');
  expect(readFileSync(path, 'utf8')).toBe('x');
});
