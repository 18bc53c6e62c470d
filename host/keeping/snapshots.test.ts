import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
    const kept = versionsToKeep(times);
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
