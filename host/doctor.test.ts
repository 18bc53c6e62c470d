import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { examine } from './doctor.ts';
import { nodeFileSystem, type FileSystem } from './file-system.ts';
import { createJournals } from './keeping/journals.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const about = {
  version: '1.2.3',
  node: 'v20',
  platform: 'linux x64',
  packageRoot: '/opt/corral',
  policyFile: '/none/policy.json',
};
const ask = async (program: string) => (program === 'terraform' ? 'Terraform v1.9.0' : undefined);

it('names versions, tools and places', async () => {
  const dataFolder = join(temporaryFolder(), 'data');
  const found = Object.fromEntries(await examine({ ...about, dataFolder, ask }));
  expect(found).toMatchObject({
    corral: '1.2.3',
    node: 'v20',
    terraform: 'Terraform v1.9.0',
    tofu: 'not found (Corral works without it)',
  });
  expect(found).toMatchObject({
    designer: 'not built: run npm run build',
    'unsaved work': expect.stringContaining('none'),
  });
  expect(found['policy']).toContain('/none/policy.json (none');
  expect(found['journals and versions']).toBe(`${dataFolder} (made when something is kept)`);
  mkdirSync(dataFolder);
  const made = Object.fromEntries(await examine({ ...about, dataFolder, ask }));
  expect(made['journals and versions']).toContain('can be written');
});

it('says when nothing can be kept', async () => {
  const dataFolder = temporaryFolder();
  const denied = Object.assign(new Error('made up'), { code: 'EACCES' });
  const access: FileSystem['access'] = async (path) => (path === dataFolder ? Promise.reject(denied) : undefined);
  const fs = { ...nodeFileSystem, access };
  const found = Object.fromEntries(await examine({ ...about, dataFolder, ask, fs }));
  expect(found['journals and versions']).toContain('unsaved work is not kept safe');
});

it('takes no file for a folder in which one can be made, where the system says only that nothing is there', async () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const missing = Object.assign(new Error('made up'), { code: 'ENOENT' });
  const readdir = async () => Promise.reject(missing);
  const access: FileSystem['access'] = async (path) => (path === file ? undefined : Promise.reject(missing));
  const fs = { ...nodeFileSystem, readdir, access };
  const found = Object.fromEntries(await examine({ ...about, dataFolder: join(file, 'data'), ask, fs }));
  expect(found['journals and versions']).toContain('unsaved work is not kept safe');
});

it('says where no folder can be made, what the policy says, and that work waits', async () => {
  const folder = temporaryFolder();
  const policyFile = join(folder, 'policy.json');
  writeFileSync(policyFile, '{ "updates": "off" }');
  const below = join(policyFile, 'data');
  const bad = Object.fromEntries(await examine({ ...about, dataFolder: below, policyFile, ask }));
  expect(bad['journals and versions']).toContain('unsaved work is not kept safe');
  expect(bad['policy']).toContain('forbids');
  const owner = { pid: 1, since: '2000-01-01T00:00:00.000Z' };
  const journals = createJournals({
    folder: join(folder, 'journals'),
    fs: nodeFileSystem,
    owner,
    now: () => new Date(),
    isRunning: () => false,
  });
  const begun = await journals.begin({ name: 'a', text: '', revision: null });
  const entry = { seq: 1, step: 1, label: 'Rename', patches: [{ op: 'replace' as const, path: ['name'], value: 'b' }] };
  await journals.append(begun.ok ? begun.value : '', [entry]);
  const waiting = Object.fromEntries(await examine({ ...about, dataFolder: folder, policyFile, ask }));
  expect(waiting['unsaved work']).toMatch(/^1 design, the newest of \d{4}-.*recover it$/);
});
