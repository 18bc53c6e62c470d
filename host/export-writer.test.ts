import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BASE_NAME, packBase } from './export-base.ts';
import { MANIFEST_NAME } from './export-manifest.ts';
import { previewExport, writeExport, type ExportRequest } from './export-writer.ts';
import { nodeFileSystem, type FileSystem } from './file-system.ts';
import { failingFileSystem } from './testing/failing-file-system.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const FIRST = { 'main.tf': 'one', 'modules/a.tf': 'a' };

function request(folder: string, files: Record<string, string>, more: Partial<ExportRequest> = {}): ExportRequest {
  const list = Object.entries(files).map(([path, text]) => ({ path, text }));
  return { folder, target: 'terraform/aws', files: list, choose: () => 'mine', ...more };
}

async function write(
  folder: string,
  files: Record<string, string>,
  more: Partial<ExportRequest> = {},
  fs?: FileSystem,
) {
  const outcome = await writeExport(request(folder, files, more), fs);
  return outcome.ok
    ? Object.fromEntries(outcome.value.map(({ path, change }) => [path, change]))
    : { failed: outcome.error.failed };
}

const read = (...parts: string[]) => readFileSync(join(...parts), 'utf8');

/** Every file below a folder with its text. */
function tree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => [join(entry.parentPath, entry.name), read(entry.parentPath, entry.name)]),
  );
}

const OF_ANOTHER = await packBase(new Map([['main.tf', Buffer.from('another')]]));

describe('an export folder', () => {
  it('is made with its files and a manifest without times, and the same again changes nothing', async () => {
    const folder = join(temporaryFolder(), 'out');
    expect(await write(folder, FIRST)).toEqual({ 'main.tf': 'add', 'modules/a.tf': 'add' });
    const before = tree(folder);
    expect(Object.keys(JSON.parse(read(folder, MANIFEST_NAME)))).toEqual(['corralExport', 'target', 'files']);
    expect(await write(folder, FIRST)).toEqual({ 'main.tf': 'same', 'modules/a.tf': 'same' });
    expect(tree(folder)).toEqual(before);
  });

  it('changes only what the design changed', async () => {
    const folder = temporaryFolder();
    await write(folder, FIRST);
    expect(await write(folder, { 'main.tf': 'two', 'b.tf': 'b' })).toEqual({
      'b.tf': 'add',
      'main.tf': 'update',
      'modules/a.tf': 'remove',
    });
    expect(read(folder, 'main.tf')).toBe('two');
    expect(existsSync(join(folder, 'modules/a.tf'))).toBe(false);
  });

  it('keeps a file that a person edited, again and again, until told otherwise', async () => {
    const folder = temporaryFolder();
    await write(folder, FIRST);
    writeFileSync(join(folder, 'main.tf'), 'mine');
    for (const text of ['two', 'three']) {
      expect(await write(folder, { ...FIRST, 'main.tf': text })).toMatchObject({ 'main.tf': 'kept-edited' });
      expect(read(folder, 'main.tf')).toBe('mine');
    }
    expect(await write(folder, { ...FIRST, 'main.tf': 'three' }, { choose: () => 'new' })).toMatchObject({
      'main.tf': 'update',
    });
    expect(read(folder, 'main.tf')).toBe('three');
  });

  it('gives the text of what it keeps, and who changed it since', async () => {
    const folder = temporaryFolder();
    await write(folder, FIRST);
    for (const name of ['main.tf', 'theirs.tf']) writeFileSync(join(folder, name), 'mine');
    writeFileSync(join(folder, 'modules/a.tf'), Buffer.from([0xff, 0xfe]));
    const next = { 'main.tf': 'two', 'modules/a.tf': 'a', 'theirs.tf': 'x' };
    const preview = await previewExport(request(folder, next));
    expect(preview).toMatchObject({
      value: [
        { path: 'main.tf', change: 'kept-edited', mine: 'mine', newIsOld: false },
        { path: 'modules/a.tf', change: 'kept-edited', newIsOld: true },
        { path: 'theirs.tf', change: 'foreign', mine: 'mine' },
      ],
    });
    expect(preview.ok && preview.value[1]).not.toHaveProperty('mine');
  });

  it('takes the new one for the files that are named, and only those', async () => {
    const folder = temporaryFolder();
    await write(folder, FIRST);
    for (const name of ['main.tf', 'modules/a.tf']) writeFileSync(join(folder, name), 'mine');
    expect(await write(folder, FIRST, { choose: (path) => (path === 'main.tf' ? 'new' : 'mine') })).toEqual({
      'main.tf': 'update',
      'modules/a.tf': 'kept-edited',
    });
    expect(read(folder, 'modules/a.tf')).toBe('mine');
  });

  it("tells a person's changes from the export's, and takes both where they are apart", async () => {
    const folder = temporaryFolder();
    const lines = (first: string, last: string) => [first, 'b', 'c', last, ''].join('\n');
    await write(folder, { 'main.tf': lines('a', 'd'), 'clash.tf': lines('a', 'd'), 'old.tf': 'x' });
    writeFileSync(join(folder, 'main.tf'), lines('mine', 'd'));
    writeFileSync(join(folder, 'clash.tf'), lines('mine', 'd'));
    writeFileSync(join(folder, 'old.tf'), 'mine');
    const next = { 'main.tf': lines('a', 'new'), 'clash.tf': lines('new', 'd'), 'old.tf': 'x' };
    const preview = await previewExport(request(folder, next));
    expect(preview.ok && preview.value.map(({ path, base }) => [path, base])).toEqual([
      ['clash.tf', lines('a', 'd')],
      ['main.tf', lines('a', 'd')],
      ['old.tf', undefined],
    ]);
    const merged = { 'main.tf': 'merge', 'clash.tf': 'kept-edited', 'old.tf': 'kept-edited' };
    expect(await write(folder, next, { choose: () => 'merged' })).toEqual(merged);
    expect(read(folder, 'main.tf')).toBe(lines('mine', 'new'));
    expect(read(folder, 'clash.tf')).toBe(lines('mine', 'd'));
    // What is merged is theirs on top of the newest export.
    expect(await previewExport(request(folder, next))).toMatchObject({
      value: [
        { path: 'clash.tf', newIsOld: false, base: lines('a', 'd') },
        { path: 'main.tf', newIsOld: true },
        { path: 'old.tf', newIsOld: true },
      ],
    });
  });

  it.each([
    ['is gone', undefined],
    ['is broken', 'no gzip'],
    ['is of another export', OF_ANOTHER],
  ])('shows only the two texts when what it last wrote %s', async (_what, base) => {
    const folder = temporaryFolder();
    await write(folder, FIRST);
    writeFileSync(join(folder, 'main.tf'), 'mine');
    if (base === undefined) rmSync(join(folder, BASE_NAME));
    else writeFileSync(join(folder, BASE_NAME), base);
    const next = { ...FIRST, 'main.tf': 'two' };
    const kept = { path: 'main.tf', change: 'kept-edited', mine: 'mine', newIsOld: false };
    expect(await previewExport(request(folder, next))).toMatchObject({ value: [kept, { change: 'same' }] });
    expect(await write(folder, next, { choose: () => 'merged' })).toMatchObject({ 'main.tf': 'kept-edited' });
    expect(read(folder, 'main.tf')).toBe('mine');
  });

  it('asks a disk that has nothing yet a few times, however many files there are', async () => {
    let asked = 0;
    const counted = <T extends unknown[], R>(call: (...given: T) => R) => {
      return (...given: T): R => {
        asked += 1;
        return call(...given);
      };
    };
    const { lstat, readFile } = nodeFileSystem;
    const fs = { ...nodeFileSystem, lstat: counted(lstat), readFile: counted(readFile) } as FileSystem;
    let named = 0;
    fs.rename = (...given) => {
      named += 1;
      return nodeFileSystem.rename(...given);
    };
    const files = Array.from({ length: 100 }, (_none, at) => ({ path: `vars/${at}/main.yml`, text: String(at) }));
    const folder = join(temporaryFolder(), 'out');
    const written = await writeExport({ folder, target: 'ansible', files, choose: () => 'mine' }, fs);
    expect(written.ok).toBe(true);
    expect(asked).toBeLessThan(files.length / 2);
    expect(named).toBeLessThan(10);
    expect(readFileSync(join(folder, 'vars/99/main.yml'), 'utf8')).toBe('99');
  });

  it('says how far a long writing has come', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}.tf`, 'x']));
    const told: number[][] = [];
    await write(temporaryFolder(), files, { progress: (...step) => told.push(step) });
    expect(told).toEqual(Array.from({ length: 42 }, (_, index) => [index + 1, 42]));
  });

  it('keeps an edited file that the export no longer has', async () => {
    const folder = temporaryFolder();
    await write(folder, FIRST);
    writeFileSync(join(folder, 'modules/a.tf'), 'mine');
    expect(await write(folder, { 'main.tf': 'one' }, { choose: () => 'new' })).toMatchObject({
      'modules/a.tf': 'kept-edited',
    });
    expect(read(folder, 'modules/a.tf')).toBe('mine');
  });

  it('never touches a file it did not write', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'main.tf'), 'theirs');
    writeFileSync(join(folder, 'notes.txt'), 'theirs');
    expect(await write(folder, FIRST, { choose: () => 'new' })).toEqual({
      'main.tf': 'foreign',
      'modules/a.tf': 'add',
    });
    expect(read(folder, 'main.tf')).toBe('theirs');
    expect(await write(folder, {})).toEqual({ 'modules/a.tf': 'remove' });
    expect(read(folder, 'notes.txt')).toBe('theirs');
  });

  it('previews exactly what writing does, and writes nothing', async () => {
    const folder = temporaryFolder();
    await write(folder, FIRST);
    writeFileSync(join(folder, 'modules/a.tf'), 'mine');
    const before = tree(folder);
    const next = request(folder, { 'main.tf': 'two', 'modules/a.tf': 'b', 'c.tf': 'c' });
    const preview = await previewExport(next);
    expect(tree(folder)).toEqual(before);
    expect(await writeExport(next)).toEqual(preview);
  });

  it.each([
    ['another target', { target: 'cloudformation' }],
    ['a folder inside it', { folder: 'modules/deeper' }],
  ])('refuses %s', async (_what, { folder: below = '', ...more }: Partial<ExportRequest>) => {
    const folder = temporaryFolder();
    await write(folder, FIRST);
    expect(await write(join(folder, below), FIRST, more)).toHaveProperty('failed');
  });
});

describe('an export around an export', () => {
  it('leaves the inner one its own, and usable', async () => {
    const outer = temporaryFolder();
    const inner = join(outer, 'aws');
    await write(inner, FIRST);
    expect(await write(outer, { 'README.md': 'outer' }, { target: 'ansible' })).toEqual({ 'README.md': 'add' });
    expect(await write(inner, { 'main.tf': 'two' })).toEqual({ 'main.tf': 'update', 'modules/a.tf': 'remove' });
  });

  it('does not write into the inner one', async () => {
    const outer = temporaryFolder();
    await write(join(outer, 'modules'), { 'b.tf': 'b' });
    expect(await write(outer, FIRST)).toEqual({ failed: expect.stringContaining('modules') as string });
    expect(existsSync(join(outer, 'main.tf'))).toBe(false);
  });
});

describe('all files or none', () => {
  it.each([
    ['write', 'ENOSPC', 2],
    ['sync', 'EIO', 1],
    ['mkdir', 'ENOSPC', 1],
    ['rename', 'EIO', 1],
    ['rename', 'EIO', 2],
    ['rename', 'EIO', 3],
    ['rename', 'EIO', 4],
    ['rename', 'EIO', 5],
    ['chmod', 'EPERM', 1],
  ] as const)('%s fails with %s at call %i', async (call, code, nth) => {
    const folder = temporaryFolder();
    await write(folder, { ...FIRST, 'gone.tf': 'x' });
    const before = tree(folder);
    const next = { 'main.tf': 'two', 'new/b.tf': 'b', 'modules/a.tf': 'changed' };
    expect(await write(folder, next, {}, failingFileSystem(call, code, nth))).toHaveProperty('failed');
    expect(tree(folder)).toEqual(before);
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });

  it('leaves no folder behind that it had to make', async () => {
    const parent = temporaryFolder();
    await write(join(parent, 'x/y'), FIRST, {}, failingFileSystem('rename', 'EIO', 2));
    expect(readdirSync(parent)).toEqual([]);
  });
});

describe('what another program puts in the way while an export is written', () => {
  const NEXT = { 'vars/a.yml': 'a', 'vars/deep/b.yml': 'b' };
  /** The names that an export gives, each with what happens just before. */
  const before = (happens: (nth: number) => void): FileSystem => {
    let nth = 0;
    const rename: FileSystem['rename'] = async (...given) => {
      happens((nth += 1));
      await nodeFileSystem.rename(...given);
    };
    return { ...nodeFileSystem, rename };
  };

  it('stays where it is, and nothing is written', async () => {
    const folder = temporaryFolder();
    const theirs = () => {
      mkdirSync(join(folder, 'vars'), { recursive: true });
      writeFileSync(join(folder, 'vars/theirs.yml'), 'theirs');
    };
    const fs = before((nth) => (nth === 2 ? theirs() : undefined));
    expect(await write(folder, NEXT, {}, fs)).toHaveProperty('failed');
    expect(tree(folder)).toEqual({ [join(folder, 'vars/theirs.yml')]: 'theirs' });
  });

  it('stays when the export is taken back, also in a folder that the export made', async () => {
    const folder = temporaryFolder();
    const fs = before((nth) => {
      if (nth !== 3) return;
      writeFileSync(join(folder, 'vars/deep/theirs.yml'), 'theirs');
      throw Object.assign(new Error('EIO: made up'), { code: 'EIO' });
    });
    expect(await write(folder, NEXT, {}, fs)).toHaveProperty('failed');
    expect(tree(folder)).toMatchObject({ [join(folder, 'vars/deep/theirs.yml')]: 'theirs' });
    expect(existsSync(join(folder, 'vars/a.yml'))).toBe(false);
  });
});

describe('paths stay inside', () => {
  it.each([
    '../evil',
    'a/../../evil',
    '/etc/evil',
    'C:/evil',
    'c:evil',
    '\\\\server\\evil',
    'a\\..\\evil',
    './a',
    'a//b',
    '',
    'a/',
    'nul.tf',
    'a\u0000b',
    'a.',
    MANIFEST_NAME,
    BASE_NAME,
  ])('refuses %j and writes nothing at all', async (path) => {
    const parent = temporaryFolder();
    expect(await write(join(parent, 'out'), { 'good.tf': 'x', [path]: 'evil' })).toHaveProperty('failed');
    expect(readdirSync(parent)).toEqual([]);
  });

  it('refuses two files of one name', async () => {
    expect(await write(temporaryFolder(), { 'A.tf': '1', 'a.tf': '2' })).toHaveProperty('failed');
    expect(await write(temporaryFolder(), { a: '1', 'a/b': '2' })).toHaveProperty('failed');
    expect(await write(temporaryFolder(), { 'A/a.tf': '1', 'a/b.tf': '2' })).toHaveProperty('failed');
  });

  it.each(['modules', 'main.tf', MANIFEST_NAME, BASE_NAME])('refuses a link in the place of %s', async (name) => {
    const parent = temporaryFolder();
    const [folder, outside] = [join(parent, 'out'), join(parent, 'outside')];
    [folder, outside].forEach((each) => mkdirSync(each));
    writeFileSync(join(outside, 'a.tf'), 'theirs');
    symlinkSync(name === 'modules' ? outside : join(outside, 'a.tf'), join(folder, name));
    expect(await write(folder, FIRST, { choose: () => 'new' })).toHaveProperty('failed');
    expect(tree(outside)).toEqual({ [join(outside, 'a.tf')]: 'theirs' });
  });

  it.each([['../victim'], ['/victim']])('does not believe a manifest that names %s', async (path) => {
    const parent = temporaryFolder();
    const folder = join(parent, 'out');
    mkdirSync(folder);
    writeFileSync(join(parent, 'victim'), '');
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    writeFileSync(
      join(folder, MANIFEST_NAME),
      JSON.stringify({ corralExport: 1, target: 'terraform/aws', files: { [path]: empty } }),
    );
    expect(await write(folder, FIRST)).toHaveProperty('failed');
    expect(existsSync(join(parent, 'victim'))).toBe(true);
  });
});
