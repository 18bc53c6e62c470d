import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFailure } from '../shared/ipc/contract.ts';
import { createHandlers, type HandlerDeps } from './handlers.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const TEXT = 'corral: 1\n';

function host(more: Partial<HandlerDeps> = {}) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.corral'), TEXT);
  writeFileSync(join(folder, 'notes.txt'), 'not a design');
  mkdirSync(join(folder, 'sub'));
  const deps = { version: '1', platform: 'linux', today: () => '2026-11-23', startFolder: folder, ...more };
  return { folder, handlers: createHandlers(deps) };
}

/** The answer, which must not be a failure or a cancel. */
function good<T>(answer: T): Exclude<T, { failed: string } | null> {
  if (answer === null || isFailure(answer)) throw new Error(JSON.stringify(answer));
  return answer as Exclude<T, { failed: string } | null>;
}

describe('files over the contract', () => {
  it('lists, opens and saves', async () => {
    const { folder, handlers } = host();
    const listed = good(await handlers['files:list']({}));
    expect(listed.entries.map(({ name, kind }) => `${kind} ${name}`)).toEqual(['folder sub', 'design a.corral']);
    const opened = good(await handlers['file:open']({ handle: listed.entries[1]!.handle }));
    expect(opened).toMatchObject({ name: 'a.corral', folder, text: TEXT });
    const { handle, revision } = opened;
    const saved = good(await handlers['file:save']({ handle, text: 'new\n', revision }));
    expect(readFileSync(join(folder, 'a.corral'), 'utf8')).toBe('new\n');
    expect(await handlers['file:save']({ handle, text: 'newer\n', revision })).toMatchObject({
      code: 'changed-on-disk',
    });
    good(await handlers['file:save']({ handle, text: 'newer\n', revision: saved.revision }));
  });

  it('knows a design by its ending in capitals, as systems do that do not tell them apart', async () => {
    const { folder, handlers } = host();
    writeFileSync(join(folder, 'B.CORRAL'), TEXT);
    const listed = good(await handlers['files:list']({}));
    expect(listed.entries.map(({ name }) => name)).toContain('B.CORRAL');
    const { handle } = good(await handlers['files:list']({}));
    expect(await handlers['files:name']({ folder: handle, name: 'B.Corral' })).toMatchObject({ name: 'B.Corral' });
  });

  it('goes down and up again', async () => {
    const { folder, handlers } = host();
    const top = good(await handlers['files:list']({}));
    const sub = good(await handlers['files:list']({ folder: top.entries[0]!.handle }));
    expect(sub.folder).toBe(join(folder, 'sub'));
    expect(good(await handlers['files:list']({ folder: sub.parent! })).folder).toBe(folder);
  });

  it('names new files, with their ending, and says when there is one', async () => {
    const { handlers } = host();
    const { handle: folder } = good(await handlers['files:list']({}));
    expect(await handlers['files:name']({ folder, name: 'b' })).toMatchObject({ name: 'b.corral', exists: false });
    expect(await handlers['files:name']({ folder, name: 'a.corral' })).toMatchObject({ exists: true });
  });

  it.each(['../b', 'sub/b', '..\\b', 'nul', 'a\u0000', 'a:b'])('refuses the name %j', async (name) => {
    const { handlers } = host();
    const { handle: folder } = good(await handlers['files:list']({}));
    expect(await handlers['files:name']({ folder, name })).toMatchObject({ code: 'refused' });
  });

  it('takes no path, and no folder for a file, as a handle', async () => {
    const { folder, handlers } = host();
    const { handle } = good(await handlers['files:list']({}));
    for (const made of [join(folder, 'a.corral'), handle]) {
      expect(await handlers['file:open']({ handle: made })).toMatchObject({ code: 'refused' });
      expect(await handlers['file:save']({ handle: made, text: '', revision: null })).toMatchObject({
        code: 'refused',
      });
    }
    const request = { folder, target: 't', files: [{ path: 'x', text: '' }] };
    expect(await handlers['export:preview'](request)).toMatchObject({ code: 'refused' });
  });

  it('writes an export into a chosen folder', async () => {
    const { folder, handlers } = host();
    const top = good(await handlers['files:list']({}));
    const request = { folder: top.entries[0]!.handle, target: 't', files: [{ path: 'x/y.tf', text: 'y' }] };
    const preview = good(await handlers['export:preview'](request));
    expect(preview.changes).toEqual([{ path: 'x/y.tf', change: 'add' }]);
    expect(existsSync(join(folder, 'sub/x'))).toBe(false);
    good(await handlers['export:write']({ ...request, choices: {} }));
    expect(readFileSync(join(folder, 'sub/x/y.tf'), 'utf8')).toBe('y');
  });

  it('refuses a file of more than 20 MB, of other bytes than UTF-8, and one that is gone', async () => {
    const { folder, handlers } = host();
    writeFileSync(join(folder, 'big.corral'), Buffer.alloc(20_000_001, 'a'));
    writeFileSync(join(folder, 'latin.corral'), Buffer.from([0x6e, 0x3a, 0x20, 0xe4]));
    const { entries } = good(await handlers['files:list']({}));
    const open = (name: string) => handlers['file:open']({ handle: entries.find((one) => one.name === name)!.handle });
    expect(await open('big.corral')).toMatchObject({ failed: expect.stringContaining('at most 20 MB') });
    expect(await open('latin.corral')).toMatchObject({ failed: expect.stringContaining('UTF-8') });
  });
});

describe('a host with dialogs', () => {
  it('opens what the person chose, and nothing when they cancelled', async () => {
    const { folder } = host();
    const answers = [join(folder, 'a.corral'), undefined];
    const asked: string[] = [];
    const { handlers } = host({
      dialogs: {
        openDesign: async () => answers.shift(),
        saveFile: async (name) => void asked.push(name),
        chooseFolder: async () => folder,
      },
    });
    expect(good(await handlers['dialog:open']({})).text).toBe(TEXT);
    expect(await handlers['dialog:open']({})).toBeNull();
    expect(await handlers['dialog:save']({ suggestedName: '../../.bashrc' })).toBeNull();
    expect(asked).toEqual(['design.corral']);
    expect(good(await handlers['dialog:folder']({})).folder).toBe(folder);
    expect((await handlers['app:info']({})).dialogs).toBe('native');
  });

  it('refuses dialogs it does not have', async () => {
    const { handlers } = host();
    expect(await handlers['dialog:open']({})).toMatchObject({ code: 'refused' });
  });
});
