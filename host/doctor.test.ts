import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { examine } from './doctor.ts';
import { faultyFileSystem } from './testing/faulty-file-system.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const about = { version: '1.2.3', node: 'v20', platform: 'linux x64', packageRoot: '/opt/corral' };
const ask = async (program: string) => (program === 'terraform' ? 'Terraform v1.9.0' : undefined);

it('names versions, tools and places', async () => {
  const dataFolder = join(temporaryFolder(), 'data');
  const found = Object.fromEntries(await examine({ ...about, dataFolder, ask }));
  expect(found).toMatchObject({ corral: '1.2.3', node: 'v20', terraform: 'Terraform v1.9.0', tofu: 'not found' });
  expect(found['journals and versions']).toBe(`${dataFolder} (made when something is kept)`);
  mkdirSync(dataFolder);
  const made = Object.fromEntries(await examine({ ...about, dataFolder, ask }));
  expect(made['journals and versions']).toContain('can be written');
});

it('says when nothing can be kept', async () => {
  const dataFolder = temporaryFolder();
  chmodSync(dataFolder, 0o500);
  const { fs } = faultyFileSystem('EACCES', 1);
  const found = Object.fromEntries(await examine({ ...about, dataFolder, ask, fs }));
  expect(found['journals and versions']).toContain('unsaved work is not kept safe');
});
