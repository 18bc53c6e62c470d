import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem, type FileSystem } from './file-system.ts';
import { revisionOf } from './revision.ts';
import { canBeSaved, saveFile } from './save-file.ts';
import { failingFileSystem } from './testing/failing-file-system.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const OLD = 'corral: 1\nname: old\n';
const NEW = 'corral: 1\nname: new\n';

function oldFile() {
  const folder = temporaryFolder();
  const path = join(folder, 'a.corral');
  writeFileSync(path, OLD);
  return { folder, path };
}

describe('saving', () => {
  it('writes the text and answers its revision', async () => {
    const { path, folder } = oldFile();
    expect(await saveFile({ path, text: NEW, revision: revisionOf(OLD) })).toEqual({
      ok: true,
      value: { revision: revisionOf(NEW) },
    });
    expect(readFileSync(path, 'utf8')).toBe(NEW);
    expect(readdirSync(folder)).toEqual(['a.corral']);
  });

  it('makes a new file', async () => {
    const path = join(temporaryFolder(), 'new.corral');
    expect((await saveFile({ path, text: NEW, revision: null })).ok).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe(NEW);
  });

  it('keeps the mode', async () => {
    const { path } = oldFile();
    chmodSync(path, 0o640);
    const { mode } = statSync(path);
    await saveFile({ path, text: NEW, revision: null });
    expect(statSync(path).mode).toBe(mode);
  });

  // Windows says so, each in its turn, of a file that a scanner or a backup is reading.
  it.each(['EBUSY', 'EPERM', 'EACCES'])('waits for a program that holds the file for a moment (%s)', async (code) => {
    const { path, folder } = oldFile();
    expect(await saveFile({ path, text: NEW, revision: null }, failingFileSystem('rename', code))).toHaveProperty(
      'ok',
      true,
    );
    expect(readFileSync(path, 'utf8')).toBe(NEW);
    expect(readdirSync(folder)).toEqual(['a.corral']);
  });

  it('writes through a link and leaves it a link', async () => {
    const { folder, path } = oldFile();
    const link = join(folder, 'link.corral');
    symlinkSync(path, link);
    await saveFile({ path: link, text: NEW, revision: revisionOf(OLD) });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe(NEW);
  });

  it('leaves another name of the file what it was, as backups by hard links need', async () => {
    const { folder, path } = oldFile();
    linkSync(path, join(folder, 'backup.corral'));
    expect(await saveFile({ path, text: NEW, revision: revisionOf(OLD) })).toHaveProperty('ok', true);
    expect([path, join(folder, 'backup.corral')].map((each) => readFileSync(each, 'utf8'))).toEqual([NEW, OLD]);
  });

  it.each([
    ['changed', (path: string) => writeFileSync(path, 'theirs')],
    ['gone', (path: string) => nodeFileSystem.rm(path)],
  ])('refuses when the file is %s since it was opened', async (_what, meddle) => {
    const { path, folder } = oldFile();
    await meddle(path);
    const before = readdirSync(folder);
    const outcome = await saveFile({ path, text: NEW, revision: revisionOf(OLD) });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'changed-on-disk' } });
    expect(readdirSync(folder)).toEqual(before);
  });
});

it('is known before to be impossible where the file or its folder cannot be written, also through a link', async () => {
  const { path, folder } = oldFile();
  const link = join(temporaryFolder(), 'link.corral');
  symlinkSync(path, link);
  expect(await canBeSaved(nodeFileSystem, link)).toBe(true);
  for (const locked of [path, folder]) {
    const access = async (asked: string) => {
      if (asked === locked) throw new Error('EACCES');
    };
    expect(await canBeSaved({ ...nodeFileSystem, access } as FileSystem, link), locked).toBe(false);
  }
});

describe('a save that fails leaves the old file whole and nothing beside it', () => {
  it.each([
    ['open', 'EACCES', 'permission'],
    ['open', 'EROFS', 'read-only'],
    ['write', 'ENOSPC', 'full'],
    ['write', 'EIO', 'disk'],
    ['sync', 'EIO', 'disk'],
    ['rename', 'EXDEV', 'two disks'],
    ['access', 'EACCES', 'permission'],
    ['open', 'ENOENT', 'its folder is gone'],
  ] as const)('%s fails with %s', async (call, code, word) => {
    const { path, folder } = oldFile();
    const outcome = await saveFile({ path, text: NEW, revision: revisionOf(OLD) }, failingFileSystem(call, code));
    expect(outcome.ok ? '' : outcome.error.failed).toContain(word);
    expect(readFileSync(path, 'utf8')).toBe(OLD);
    expect(readdirSync(folder)).toEqual(['a.corral']);
  });

  it('says so when another program holds it for longer', async () => {
    const { path, folder } = oldFile();
    const rename = async () => Promise.reject(Object.assign(new Error('made up'), { code: 'EPERM' }));
    const outcome = await saveFile({ path, text: NEW, revision: null }, { ...nodeFileSystem, rename });
    expect(outcome.ok ? '' : outcome.error.failed).toContain('permit');
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual([OLD, ['a.corral']]);
  });

  it('says so when the disk gives back something else', async () => {
    const { path } = oldFile();
    let reads = 0;
    const readFile = async () => Buffer.from((reads += 1) === 1 ? OLD : 'garbled');
    const fs = { ...nodeFileSystem, readFile } as unknown as FileSystem;
    expect(await saveFile({ path, text: NEW, revision: revisionOf(OLD) }, fs)).toMatchObject({
      ok: false,
      error: { code: 'io', failed: expect.stringContaining('reads back different') },
    });
  });

  it('does not mind a folder that cannot be flushed', async () => {
    const { path } = oldFile();
    const outcome = await saveFile({ path, text: NEW, revision: null }, failingFileSystem('sync', 'EINVAL', 2));
    expect(outcome.ok).toBe(true);
  });

  it('refuses a folder in the place of the file', async () => {
    const path = join(temporaryFolder(), 'a.corral');
    mkdirSync(path);
    expect((await saveFile({ path, text: NEW, revision: null })).ok).toBe(false);
  });
});

// Windows lets nobody but an administrator make a link.
describe.skipIf(process.platform === 'win32')('a link to a file that is not there yet', () => {
  it.each(['made.corral', '../made.corral', 'second'])('stays, and %s is made', async (to) => {
    const folder = temporaryFolder();
    const inner = join(folder, 'in');
    mkdirSync(inner);
    // The folder is reached by a link, too: where the other leads is said from where it really stands.
    const around = join(temporaryFolder(), 'link');
    symlinkSync(inner, around);
    symlinkSync(to, join(inner, 'a.corral'));
    if (to === 'second') symlinkSync(join(folder, 'far.corral'), join(inner, to));
    expect((await saveFile({ path: join(around, 'a.corral'), text: NEW, revision: null })).ok).toBe(true);
    expect(lstatSync(join(inner, 'a.corral')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(inner, to), 'utf8')).toBe(NEW);
    expect(readFileSync(join(around, 'a.corral'), 'utf8')).toBe(NEW);
  });

  it('is a sentence when the folder is not there, or links lead in a circle', async () => {
    const folder = temporaryFolder();
    const [lost, circle] = [join(folder, 'lost'), join(folder, 'circle')];
    symlinkSync(join(folder, 'gone', 'a.corral'), lost);
    symlinkSync(circle, circle);
    expect(await saveFile({ path: lost, text: NEW, revision: null })).toMatchObject({
      error: { failed: expect.stringContaining('its folder is gone') as string },
    });
    expect(await saveFile({ path: circle, text: NEW, revision: null })).toMatchObject({
      error: { failed: expect.stringContaining('circle') as string },
    });
    expect(readdirSync(folder).sort()).toEqual(['circle', 'lost']);
  });
});

it('says so when a name is too long for the disk, and leaves nothing', async () => {
  const folder = temporaryFolder();
  for (const path of [
    join(folder, `${'é'.repeat(130)}.corral`),
    join(folder, ...Array<string>(25).fill('x'.repeat(200)), 'a'),
  ])
    expect(await saveFile({ path, text: NEW, revision: null })).toMatchObject({
      ok: false,
      error: { failed: expect.stringMatching(/too long|folder is gone/) as string },
    });
  expect(readdirSync(folder)).toEqual([]);
});
