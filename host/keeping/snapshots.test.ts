import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../file-system.ts';
import { failingFileSystem } from '../testing/failing-file-system.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { saveKeeping } from './save-keeping.ts';
import { createSnapshots } from './snapshots.ts';
import { versionsToKeep } from './versions-to-keep.ts';

const minute = (count: number) => new Date(Date.UTC(2026, 10, 25, 12, count));

function setUp() {
  const folder = temporaryFolder();
  const path = join(folder, 'a.corral');
  const snapshots = createSnapshots(join(folder, 'versions'), nodeFileSystem);
  const save = (text: string, at: Date, auto = false) =>
    saveKeeping(snapshots, { path, text, revision: null }, auto, undefined, at);
  const texts = async () => {
    const read = (await snapshots.list(path)).map(({ snapshot }) => snapshots.read(path, snapshot));
    return (await Promise.all(read)).map((each) => (each.ok ? each.value : each.error.failed));
  };
  return { folder, path, snapshots, save, texts };
}

describe('earlier versions', () => {
  it('keep every save, and what was there before the first', async () => {
    const { path, save, texts } = setUp();
    writeFileSync(path, 'theirs');
    await save('one', new Date(Date.now() + 1000));
    await save('two', new Date(Date.now() + 2000));
    await save('two', new Date(Date.now() + 3000));
    expect(await texts()).toEqual(['two', 'one', 'theirs']);
  });

  it('keep one of the saves that nobody asked for in five minutes', async () => {
    const { save, texts } = setUp();
    for (let count = 0; count < 9; count += 1) await save(`${count}`, minute(count), true);
    expect(await texts()).toEqual(['5', '0']);
    await save('asked for', minute(9));
    expect(await texts()).toEqual(['asked for', '5', '0']);
  });

  it('are the last twenty, and before those the last of each day', () => {
    const times = Array.from({ length: 60 }, (_, hour) => new Date(Date.UTC(2026, 10, 25, -6 * hour)).toISOString());
    const kept = versionsToKeep(times.map((at) => ({ at }))).map(({ at }) => at);
    expect(kept.slice(0, 20)).toEqual(times.slice(0, 20));
    const older = kept.slice(20).map((time) => time.slice(0, 10));
    expect(older).toEqual([...new Set(times.slice(20).map((time) => time.slice(0, 10)))]);
  });

  it('forget what is not to be kept', async () => {
    const { path, snapshots } = setUp();
    for (let count = 0; count < 25; count += 1) await snapshots.keep(path, Buffer.from(`${count}`), minute(count));
    const listed = await snapshots.list(path);
    expect(listed).toHaveLength(21);
    expect(listed[0]?.at).toBe(minute(24).toISOString());
  });

  it('come in the order of the saves, also when the clock was set back, and the newest stays', async () => {
    const { save, texts } = setUp();
    for (let count = 0; count < 22; count += 1) await save(`before ${count}`, minute(count));
    await save('an hour back', minute(-60));
    await save('and on', minute(-58));
    expect((await texts()).slice(0, 3)).toEqual(['and on', 'an hour back', 'before 21']);
  });

  it('are kept of automatic saves, too, while the clock is behind', async () => {
    const { save, texts } = setUp();
    await save('one', minute(0), true);
    await save('a day back', minute(-24 * 60), true);
    await save('again', minute(-24 * 60 + 6), true);
    expect(await texts()).toEqual(['again', 'a day back', 'one']);
  });

  it('hold a text once, as the newest when it was saved again', async () => {
    const { save, texts } = setUp();
    for (const text of ['one', 'two', 'one']) await save(text, minute(0));
    expect(await texts()).toEqual(['one', 'two']);
  });

  it('of before they were counted are older than all that are', async () => {
    const { folder, path, snapshots, save } = setUp();
    await save('one', minute(5));
    const [name = ''] = readdirSync(join(folder, 'versions'));
    const versions = join(folder, 'versions', name);
    for (const each of readdirSync(versions)) renameSync(join(versions, each), join(versions, each.slice(10)));
    await save('two', minute(0));
    expect((await snapshots.list(path)).map(({ at }) => at)).toEqual(
      [minute(0), minute(5)].map((at) => at.toISOString()),
    );
  });

  it('a thousand in the folder are thinned with the next save, to the last twenty and one of each day', async () => {
    const { folder, path, snapshots, save } = setUp();
    await save('first', minute(0));
    const versions = join(folder, 'versions', readdirSync(join(folder, 'versions'))[0] ?? '');
    const [first = ''] = readdirSync(versions);
    for (let count = 1; count < 1000; count += 1) {
      const at = minute(count * 60)
        .toISOString()
        .replaceAll(':', '-');
      const mark = String(count).padStart(16, '0');
      copyFileSync(
        join(versions, first),
        join(versions, `${String(count + 1).padStart(9, '0')}-${at}-${mark}.corral.gz`),
      );
    }
    await save('last', minute(1000 * 60));
    const days = new Set((await snapshots.list(path)).slice(20).map(({ at }) => at.slice(0, 10)));
    expect(await snapshots.list(path)).toHaveLength(20 + days.size);
    expect(days.size, '25 November to 5 January').toBe(42);
    expect(readdirSync(versions)).toHaveLength(62);
  });

  it('never keep a save from succeeding', async () => {
    const { folder, path } = setUp();
    for (const call of ['mkdir', 'open', 'write', 'sync', 'readdir'] as const) {
      const broken = createSnapshots(join(folder, call), failingFileSystem(call, 'ENOSPC'));
      expect((await saveKeeping(broken, { path, text: call, revision: null }, false)).ok).toBe(true);
      expect(readFileSync(path, 'utf8')).toBe(call);
    }
  });

  it('are whole or not there: one that could not be written does not count, and comes with the next save', async () => {
    const { folder, path, snapshots } = setUp();
    for (const call of ['write', 'sync', 'rename'] as const) {
      const broken = createSnapshots(join(folder, 'versions'), failingFileSystem(call, 'EIO'));
      await broken.keep(path, Buffer.from('one'), minute(0));
      expect(await snapshots.list(path), call).toEqual([]);
    }
    await snapshots.keep(path, Buffer.from('one'), minute(1));
    expect(await snapshots.list(path)).toHaveLength(1);
  });

  it('are read by a name that was given out and nothing else', async () => {
    const { folder, path, snapshots, save } = setUp();
    await save('one', minute(0));
    writeFileSync(join(folder, 'secret'), 'secret');
    const [name] = readdirSync(join(folder, 'versions'));
    mkdirSync(join(folder, 'versions', name!, 'x.corral.gz'));
    for (const made of ['../../secret', '../secret', 'x.corral.gz', 'secret', ''])
      expect(await snapshots.read(path, made)).toMatchObject({ ok: false });
    expect(await snapshots.list(path)).toHaveLength(1);
  });
});
