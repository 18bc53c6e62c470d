import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeExport } from './export-writer.ts';
import { nodeFileSystem, type FileSystem } from './file-system.ts';
import { failingFileSystem } from './testing/failing-file-system.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

async function failure(folder: string, fs?: FileSystem): Promise<string> {
  const files = [
    { path: 'main.tf', text: 'one' },
    { path: 'modules/a.tf', text: 'a' },
  ];
  const written = await writeExport({ folder, target: 'terraform/aws', files, choose: () => 'mine' }, fs);
  return written.ok ? 'written' : written.error.failed;
}

describe('a folder that cannot take an export', () => {
  it.each([
    ['may not be written to', 'mkdir', 'EACCES'],
    ['is on a disk that is only read', 'mkdir', 'EROFS'],
    ['is on a full disk', 'write', 'ENOSPC'],
    ['is over its quota', 'write', 'EDQUOT'],
    ['went away', 'rename', 'ENOENT'],
  ] as const)('that %s gets nothing, and the person a sentence', async (_what, call, code) => {
    const folder = temporaryFolder();
    expect(await failure(folder, failingFileSystem(call, code))).toMatch(/^\S.{10,}[.]$/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that went away says so, and one file that may not be read is named', async () => {
    const folder = temporaryFolder();
    const failed = (name: string, code: string) => {
      const thrown = Object.assign(new Error(code), { code, path: join(folder, name) });
      const readFile = (() => Promise.reject(thrown)) as FileSystem['readFile'];
      return failure(folder, { ...nodeFileSystem, readFile });
    };
    expect(await failure(folder, failingFileSystem('rename', 'ENOENT'))).toMatch(/ the folder went away meanwhile, /);
    mkdirSync(join(folder, 'modules'));
    writeFileSync(join(folder, 'modules/a.tf'), 'theirs');
    expect(await failed('modules/a.tf', 'EACCES')).toMatch(
      /[/\\]modules[/\\]a\.tf cannot be written: permission is denied/,
    );
    expect(await failed('.corral-export-12/new-1', 'EACCES')).not.toContain('new-1');
    expect(await failed('../elsewhere', 'EACCES')).not.toContain('elsewhere');
  });

  it('is not made of a file, nor inside one', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'theirs');
    for (const out of ['file', 'file/inside']) expect(await failure(join(folder, out))).toMatch(/^\S.{10,}[.]$/);
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('is not inside another export, however deep', async () => {
    const folder = temporaryFolder();
    expect(await failure(folder)).toBe('written');
    mkdirSync(join(folder, 'mine/deeper'), { recursive: true });
    const inside = join(folder, 'mine/deeper/out');
    expect(await failure(inside)).toMatch(/is inside .+, which is an export itself; choose another folder\.$/);
    expect(readdirSync(join(folder, 'mine/deeper'))).toEqual([]);
  });
});
