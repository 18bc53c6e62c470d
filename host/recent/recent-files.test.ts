import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../file-system.ts';
import { failingFileSystem } from '../testing/failing-file-system.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { createRecentFiles } from './recent-files.ts';

const now = () => new Date('2026-11-26T10:00:00Z');

describe('recent files', () => {
  it('keep the newest twenty, and pictures of no others', async () => {
    const folder = temporaryFolder();
    const recent = createRecentFiles(folder, nodeFileSystem, now);
    await Promise.all(Array.from({ length: 23 }, (_, n) => recent.note(`/nowhere/${n}.corral`, '<svg/>')));
    const listed = await recent.list();
    expect(listed.map(({ path }) => path)).toEqual(
      Array.from({ length: 20 }, (_, n) => resolve(`/nowhere/${22 - n}.corral`)),
    );
    expect(listed.every(({ gone, picture }) => gone && picture === '<svg/>')).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.svg'))).toHaveLength(20);
    await recent.forget('/nowhere/22.corral');
    expect(readdirSync(folder).filter((name) => name.endsWith('.svg'))).toHaveLength(19);
  });

  it.each(['{', '[{"path":7}]', 'null'])('begin anew after a list that says %s', async (broken) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'recent.json'), broken);
    const recent = createRecentFiles(folder, nodeFileSystem, now);
    expect(await recent.list()).toEqual([]);
    await recent.note('/a.corral', '<svg/>');
    expect(await recent.list()).toMatchObject([{ path: resolve('/a.corral') }]);
  });

  it('say why they cannot be kept', async () => {
    const folder = join(temporaryFolder(), 'data');
    const recent = createRecentFiles(folder, failingFileSystem('mkdir', 'ENOSPC'), now);
    expect(await recent.note('/a.corral', '<svg/>')).toMatchObject({ ok: false, error: { code: 'io' } });
    expect(existsSync(folder)).toBe(false);
  });
});
