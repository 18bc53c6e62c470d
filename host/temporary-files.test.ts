import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from './file-system.ts';
import { createHandles } from './handles.ts';
import { openAt } from './open-at.ts';
import { saveFile } from './save-file.ts';
import { removeLeftovers, temporaryName } from './temporary-files.ts';
import { failingFileSystem } from './testing/failing-file-system.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

/** No system gives out a number as high as this. */
const DEAD = 2 ** 30;
const LONG_AGO = new Date('2001-01-01T00:00:00Z');

function folderWith(...names: readonly string[]) {
  const folder = temporaryFolder();
  for (const name of names) writeFileSync(join(folder, name), 'corral: 1\n');
  return folder;
}

describe('what programs were writing when they died', () => {
  it('goes; what another may still write, and every other file, stays', async () => {
    const [left, own, running] = [temporaryName(DEAD), temporaryName(), temporaryName(process.ppid)];
    const elsewhere = left.replace(/^\.corral-[0-9a-f]{8}/, '.corral-00000000');
    const others = ['a.corral', '.corral-x.tmp', `${left}.bak`];
    const folder = folderWith(left, own, running, elsewhere, ...others);
    await removeLeftovers(folder, nodeFileSystem);
    expect(readdirSync(folder).sort()).toEqual([own, running, elsewhere, ...others].sort());
  });

  it('goes, too, when its number was given out again since', async () => {
    const names = [temporaryName(), temporaryName(process.ppid)];
    const folder = folderWith(...names);
    for (const name of names) utimesSync(join(folder, name), LONG_AGO, LONG_AGO);
    await removeLeftovers(folder, nodeFileSystem);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('goes when a file beside it is opened or saved', async () => {
    const opened = folderWith('a.corral', temporaryName(DEAD));
    await openAt(createHandles(), join(opened, 'a.corral'), nodeFileSystem);
    const saved = folderWith(temporaryName(DEAD));
    await saveFile({ path: join(saved, 'a.corral'), text: 'corral: 1\n', revision: null });
    expect([opened, saved].map((folder) => readdirSync(folder))).toEqual([['a.corral'], ['a.corral']]);
  });

  it.each(['readdir', 'stat', 'rm'] as const)('stays without a word when %s fails', async (call) => {
    const folder = folderWith(temporaryName(DEAD));
    await expect(removeLeftovers(folder, failingFileSystem(call, 'EACCES'))).resolves.toBeUndefined();
    expect(readdirSync(folder)).toHaveLength(1);
  });
});
