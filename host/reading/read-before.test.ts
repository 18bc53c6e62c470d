import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import { nodeFileSystem } from '../file-system.ts';
import { createHandlers } from '../handlers.ts';
import { readDesignFile } from '../open-file.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const SMALL = 'corral: 1\nstages: [{ id: only }]\n';
const LARGE = `${SMALL}# ${'a comment '.repeat(30_000)}\n`;
const readHere = (text: string) => Promise.resolve(JSON.stringify(parseDesign(text)));

function begunWith(text: string, readBeside = vi.fn(readHere)) {
  const path = join(temporaryFolder(), 'a.corral');
  writeFileSync(path, text);
  const deps = { version: '1', platform: 'linux', today: () => '2026-11-27', startFolder: '/' };
  return { path, readBeside, handlers: createHandlers({ ...deps, openFirst: path, readBeside }) };
}

it('begins to read a large design before a page asks, and tells every page', async () => {
  const { handlers, readBeside } = begunWith(LARGE);
  await vi.waitFor(() => expect(readBeside).toHaveBeenCalledWith(LARGE));
  for (let page = 0; page < 2; page += 1) {
    const info = await handlers['app:info']({});
    expect(info).toMatchObject({ reading: { name: 'a.corral', revision: expect.any(String) } });
    expect(info).not.toHaveProperty('opened');
    expect(info.reading).not.toHaveProperty('text');
    const told = (await handlers['app:read']({})) as { text: string; read: string };
    expect(told.text).toBe(LARGE);
    expect(JSON.parse(told.read)).toEqual(parseDesign(LARGE));
  }
  expect(readBeside).toHaveBeenCalledTimes(1);
});

it('says nothing about a file that is another meanwhile', async () => {
  const { handlers, path, readBeside } = begunWith(LARGE);
  await vi.waitFor(() => expect(readBeside).toHaveBeenCalled());
  writeFileSync(path, `${LARGE}#`);
  const info = await handlers['app:info']({});
  expect(info).toMatchObject({ opened: { text: `${LARGE}#` } });
  expect(info).not.toHaveProperty('reading');
});

it('leaves a small design to the page', async () => {
  const { handlers, readBeside } = begunWith(SMALL);
  expect(await handlers['app:info']({})).not.toHaveProperty('reading');
  expect(readBeside).not.toHaveBeenCalled();
  expect(await handlers['app:read']({})).toMatchObject({ code: 'not-found' });
});

it('leaves it to the page when its own reading breaks', async () => {
  const { handlers } = begunWith(LARGE, vi.fn(readHere).mockRejectedValue(new Error('no thread')));
  expect(await handlers['app:info']({})).toMatchObject({ reading: { name: 'a.corral' } });
  expect(await handlers['app:read']({})).toEqual({ text: LARGE });
});

it('reads no file again that was read just now', async () => {
  const { path } = begunWith(LARGE);
  const given = await readDesignFile(path);
  if (!given.ok) throw new Error('it is a file');
  const readBeside = vi.fn(readHere);
  const fs = { ...nodeFileSystem };
  const readFile = vi.spyOn(fs, 'readFile');
  const deps = { version: '1', platform: 'linux', today: () => '2026-11-27', startFolder: '/', fs };
  const handlers = createHandlers({ ...deps, openFirst: path, given: given.value, readBeside });
  expect(readBeside).toHaveBeenCalledWith(LARGE);
  expect(readFile).not.toHaveBeenCalled();
  expect(await handlers['app:info']({})).toMatchObject({ reading: { name: 'a.corral' } });
  expect(readFile).toHaveBeenCalledTimes(1);
});
