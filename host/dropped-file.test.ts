import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { handleOfDropped } from './dropped-file.ts';
import { nodeFileSystem } from './file-system.ts';
import { createHandles } from './handles.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

it('gives a handle for a design that is there, and for nothing else', async () => {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  for (const name of ['a.corral', 'B.CORRAL', 'notes.txt']) writeFileSync(at(name), 'corral: 1\n');
  mkdirSync(at('folder.corral'));
  const handles = createHandles();
  const asked = (path: unknown) => handleOfDropped(handles, path, nodeFileSystem);
  expect(handles.pathOf('file', String(await asked(at('a.corral'))))).toBe(at('a.corral'));
  expect(await asked(at('B.CORRAL'))).toEqual(expect.any(String));
  const others = ['notes.txt', 'folder.corral', 'gone.corral', 'a.corral\0.corral', `${'x'.repeat(5_000)}.corral`];
  for (const path of [...others.map(at), 'a.corral', join('.', 'a.corral'), '', 7, null, { path: at('a.corral') }])
    expect(await asked(path), String(path).slice(0, 40)).toBeNull();
});
