import { existsSync, linkSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFailure } from '../shared/ipc/contract.ts';
import { nodeFileSystem, type FileSystem } from './file-system.ts';
import { createHandles } from './handles.ts';
import { openAt } from './open-at.ts';
import { giveFile } from './same-file.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

/** A disk that does not tell capitals apart and keeps a path as it was asked for, as some of Linux do. */
const small = (path: string) => path.replace(/[^/]*$/, (name) => name.toLowerCase());
const CAPITALS_ARE_EQUAL = {
  ...nodeFileSystem,
  readFile: (path: string) => nodeFileSystem.readFile(small(path)),
  stat: (path: string, options: { bigint: true }) => nodeFileSystem.stat(small(path), options),
  realpath: async (path: string) => path,
} as unknown as FileSystem;

function disk() {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  mkdirSync(at('sub'));
  mkdirSync(at('sub/deep'));
  for (const name of ['a.corral', 'other.corral']) writeFileSync(at(name), 'corral: 1\n');
  symlinkSync(at('a.corral'), at('link.corral'));
  symlinkSync(folder, at('sub/up'));
  symlinkSync(at('sub/deep'), at('aside'));
  const handles = createHandles();
  const open = async (path: string, fs = nodeFileSystem) => {
    const opened = await openAt(handles, path, fs);
    if (isFailure(opened)) throw new Error(opened.failed);
    return opened;
  };
  return { folder, at, handles, open };
}

describe('names of one file', () => {
  it.each([
    ['a symbolic link', (folder: string) => join(folder, 'link.corral')],
    ['a link to its folder', (folder: string) => join(folder, 'sub/up/a.corral')],
    ['a way down and up', (folder: string) => `${folder}/sub/../a.corral`],
    ['a way up from where a link leads', (folder: string) => `${folder}/aside/../../a.corral`],
    ['a relative path', (folder: string) => relative(process.cwd(), join(folder, 'a.corral'))],
  ])('%s has the handle of the file', async (_what, nameIn) => {
    const { folder, at, open } = disk();
    const first = await open(at('a.corral'));
    expect(await open(nameIn(folder))).toMatchObject({ handle: first.handle, name: 'a.corral', folder });
    expect((await open(at('other.corral'))).handle).not.toBe(first.handle);
  });

  it('capitals are one name where the disk says so, and two where it does not', async () => {
    const { at, open } = disk();
    const first = await open(at('a.corral'), CAPITALS_ARE_EQUAL);
    expect((await open(at('A.corral'), CAPITALS_ARE_EQUAL)).handle).toBe(first.handle);
    const isOne = existsSync(at('A.CORRAL'));
    if (!isOne) writeFileSync(at('A.CORRAL'), 'corral: 1\n');
    expect((await open(at('A.CORRAL'))).handle === first.handle).toBe(isOne);
  });

  it('a hard link tells which other names the file has, while it is the same file', async () => {
    const { at, open } = disk();
    linkSync(at('a.corral'), at('hard.corral'));
    const first = await open(at('a.corral'));
    expect(first.linked).toBeUndefined();
    expect(await open(at('hard.corral'))).toMatchObject({ name: 'hard.corral', linked: [first.handle] });
    // Saving gives a name to a new file; the other name keeps the old one.
    writeFileSync(at('new'), 'corral: 1\n');
    renameSync(at('new'), at('a.corral'));
    expect((await open(at('hard.corral'))).linked).toBeUndefined();
  });

  it('a file that is to be made has the name that it will get', async () => {
    const { folder, at, handles, open } = disk();
    const { handle, path } = await giveFile(handles, `${folder}/sub/up/new.corral`, nodeFileSystem);
    expect(path).toBe(at('new.corral'));
    writeFileSync(at('new.corral'), 'corral: 1\n');
    expect((await open(at('new.corral'))).handle).toBe(handle);
  });
});
