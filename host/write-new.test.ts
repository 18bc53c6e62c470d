import { existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeFileSystem } from './file-system.ts';
import { failingFileSystem } from './testing/failing-file-system.ts';
import { faultyFileSystem, type Fault } from './testing/faulty-file-system.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { writeNewFile } from './write-new.ts';

const TEXT = 'format: 1\n'.repeat(2000);

it.each<Fault>(['ENOSPC', 'EACCES', 'EIO', 'EXDEV', 'slow'])(
  'leaves the whole file or none when any call answers %s',
  async (fault) => {
    const usual = faultyFileSystem();
    await writeNewFile(join(temporaryFolder(), 'a.corral'), TEXT, usual.fs);
    expect(usual.calls.length).toBeGreaterThan(5);
    for (const at of usual.calls.keys()) {
      const folder = mkdtempSync(join(temporaryFolder(), 'at-'));
      const path = join(folder, 'a.corral');
      const failed = await writeNewFile(path, TEXT, faultyFileSystem(fault, at).fs).then(
        () => false,
        () => true,
      );
      if (existsSync(path)) expect(readFileSync(path, 'utf8')).toBe(TEXT);
      else expect(failed).toBe(true);
    }
  },
);

it('leaves nothing beside it when the disk is full', async () => {
  const folder = temporaryFolder();
  const written = writeNewFile(join(folder, 'a.corral'), TEXT, failingFileSystem('write', 'ENOSPC'));
  await expect(written).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(readdirSync(folder)).toEqual([]);
});

it('writes on a disk that knows one name for a file only', async () => {
  const folder = temporaryFolder();
  await writeNewFile(join(folder, 'a.corral'), TEXT, failingFileSystem('link', 'EPERM'));
  expect(readdirSync(folder)).toEqual(['a.corral']);
});

it('replaces nothing, a link to nowhere as little as what another program wrote meanwhile', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.corral');
  symlinkSync(join(folder, 'nowhere'), path);
  await expect(writeNewFile(path, TEXT)).rejects.toMatchObject({ code: 'EEXIST' });

  const quicker = join(folder, 'b.corral');
  const link = async () => {
    writeFileSync(quicker, 'of another');
    return Promise.reject(Object.assign(new Error('taken'), { code: 'EEXIST' }));
  };
  await expect(writeNewFile(quicker, TEXT, { ...nodeFileSystem, link })).rejects.toMatchObject({ code: 'EEXIST' });
  expect(readFileSync(quicker, 'utf8')).toBe('of another');
  expect(readdirSync(folder).sort()).toEqual(['a.corral', 'b.corral']);
});
