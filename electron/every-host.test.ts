import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectOverHttp, connectOverIpc, type Connected } from './hosts.test-support.ts';
import { startPages } from './page-alone.test-support.ts';

const ENTRY = { seq: 1, step: 1, label: 'Rename', patches: [{ op: 'replace', path: ['name'], value: 'new' }] };

const MADE_UP = ['../../etc/passwd', '/etc/passwd', 'made-up-handle'];
const STRANGE = [
  ['no:channel', {}],
  ['file:open', { handle: 7 }],
  ['file:save', { path: '/etc/passwd' }],
  ['journal:append', { journal: '../../x', entries: [ENTRY] }],
  ['journal:take', { journal: 'a/b/c/d/e/f' }],
  ['recent:note', { path: '/etc/passwd', picture: '' }],
  ['settings:keep', { name: '../x', text: '' }],
  ['window:menu', { groups: [{ id: 'File', title: '', items: [] }], language: 'xx' }],
  ['about:trouble', { name: 'Error', message: 'x'.repeat(3_000), stack: '' }],
  ['toString', {}],
] as const;

let pages: Awaited<ReturnType<typeof startPages>>;
beforeAll(async () => void (pages = await startPages()), 120_000);
afterAll(() => pages.close());

const PROGRAMS = [
  ['Electron IPC', connectOverIpc],
  ['the local server', connectOverHttp],
] as const;
const HOSTS: readonly (readonly [string, () => Promise<Connected>])[] = [
  ...PROGRAMS,
  ['nothing, being its own', () => pages.connect()],
];

describe.each(HOSTS)('a page that speaks to its host over %s', (_name, connect) => {
  async function host() {
    const connected = await connect();
    return { ...connected, handle: await connected.choose('a.corral') };
  }

  it('opens, saves and finds what changed on disk', async () => {
    const { disk, ask, handle } = await host();
    const { revision, text } = await ask('file:open', { handle });
    expect(text).toBe('corral: 1\n');
    expect(await ask('file:look', { handle, revision })).toEqual({ found: 'same' });
    const saved = await ask('file:save', { handle, text: 'mine\n', revision });
    expect(saved).toMatchObject({ name: 'a.corral' });
    expect(await ask('file:look', { handle, revision })).toEqual({ found: 'changed' });
    await disk.write('a.corral', 'theirs\n');
    expect(await ask('file:save', { ...(saved as object), handle, text: 'x' })).toMatchObject({
      code: 'changed-on-disk',
    });
    expect(await disk.read('a.corral')).toBe('theirs\n');
    expect(await ask('file:save', { handle, text: 'again\n', revision: null })).toMatchObject({ name: 'a.corral' });
    expect(await disk.read('a.corral')).toBe('again\n');
    await disk.remove('a.corral');
    expect(await ask('file:look', { handle, revision })).toEqual({ found: 'gone' });
    await disk.vanish();
    expect(await ask('file:save', { handle, text: 'x', revision: null })).toMatchObject({ code: 'not-found' });
  });

  it('has one handle for a file, however often it is chosen', async () => {
    const { choose, disk, handle } = await host();
    await disk.write('b.corral', 'corral: 1\n');
    expect(await choose('b.corral')).not.toBe(handle);
    expect(await choose('a.corral')).toBe(handle);
  });

  it('finds its journal again', async () => {
    const { folder, ask, handle } = await host();
    const start = { name: 'a.corral', handle, text: 'corral: 1\n', revision: 'r' };
    const { journal } = await ask('journal:begin', start);
    expect(await ask('journal:list')).toEqual({ journals: [] });
    for (const entries of [[ENTRY], [ENTRY, { ...ENTRY, seq: 2, step: 2 }]])
      expect(await ask('journal:append', { journal, entries })).toBeNull();
    const listed = { journal, name: 'a.corral', handle, folder, changes: 2 };
    expect(await ask('journal:list')).toMatchObject({ journals: [listed] });
    const taken = { name: 'a.corral', handle, text: 'corral: 1\n', entries: [ENTRY, { seq: 2 }] };
    const mine: { readonly journal: string } = await ask('journal:take', { journal });
    expect(mine).toMatchObject(taken);
    expect(await ask('journal:end', { journal: mine.journal })).toBeNull();
    expect(await ask('journal:list')).toEqual({ journals: [] });
    for (const gone of [journal, mine.journal])
      expect(await ask('journal:append', { journal: gone, entries: [ENTRY] })).toMatchObject({ code: 'not-found' });
  });

  it('remembers what was open, newest first, says what is gone, and forgets', async () => {
    const { folder, ask, choose, disk, handle } = await host();
    await disk.write('b.corral', 'corral: 1\n');
    const b = await choose('b.corral');
    for (const each of [b, handle, b]) expect(await ask('recent:note', { handle: each, picture: '<svg/>' })).toBeNull();
    const [first, second] = [
      { handle: b, name: 'b.corral' },
      { handle, name: 'a.corral', folder, picture: '<svg/>' },
    ];
    expect(await ask('recent:list')).toMatchObject({ files: [first, second] });
    await disk.remove('a.corral');
    expect(await ask('recent:list')).toMatchObject({ files: [first, { ...second, gone: true }] });
    expect(await ask('recent:forget', { handle })).toBeNull();
    expect(await ask('recent:list')).toMatchObject({ files: [first] });
  });

  it('hears of the window, and asks nobody for a newer Corral where no policy names an address', async () => {
    const { ask } = await host();
    for (const channel of ['window:stay', 'window:front']) expect(await ask(channel)).toBeNull();
    expect(await ask('about:update')).toEqual({ found: 'no-address' });
    expect(await ask('window:new')).toEqual({ opened: _name === 'Electron IPC' });
  });

  it('forgets the journal when the window is let go', async () => {
    const { ask } = await host();
    const { journal } = await ask('journal:begin', { name: 'a', text: '', revision: null });
    await ask('journal:append', { journal, entries: [ENTRY] });
    await ask('window:close');
    expect(await ask('journal:list')).toEqual({ journals: [] });
  });

  it('is refused what is no call of the contract', async () => {
    const { ask } = await host();
    for (const [channel, request] of STRANGE)
      await expect(ask(channel, request)).rejects.toThrow(/refused|does not fit/);
  });

  it('gets nothing for a handle that it made up', async () => {
    const { ask } = await host();
    for (const handle of MADE_UP) {
      for (const channel of ['file:open', 'snapshots:list', 'window:reveal'])
        expect(await ask(channel, { handle })).toHaveProperty('failed');
      expect(await ask('file:save', { handle, text: '', revision: null })).toHaveProperty('failed');
    }
  });
});

describe.each(PROGRAMS)('a page whose host is a program, over %s', (_name, connect) => {
  async function host() {
    const connected = await connect();
    return { ...connected, handle: await connected.choose('a.corral') };
  }

  it('hears that a file is read-only, and cannot write it', async () => {
    const { ask, disk, handle } = await host();
    disk.lock('a.corral');
    const { readOnly, revision } = await ask('file:open', { handle });
    expect(readOnly).toBe(true);
    expect(await ask('file:look', { handle, revision })).toEqual({ found: 'same', readOnly: true });
    expect(await ask('file:save', { handle, text: 'x', revision: null })).toMatchObject({ code: 'read-only' });
    disk.unlock('a.corral');
    expect(await ask('file:look', { handle, revision })).toEqual({ found: 'same' });
  });

  it('keeps earlier versions', async () => {
    const { ask, handle } = await host();
    for (const text of ['one\n', 'two\n']) await ask('file:save', { handle, text, revision: null });
    const { snapshots } = (await ask('snapshots:list', { handle })) as { snapshots: { snapshot: string }[] };
    const texts = snapshots.map(({ snapshot }) => ask('snapshots:read', { handle, snapshot }));
    expect(new Set(await Promise.all(texts))).toEqual(
      new Set([{ text: 'two\n' }, { text: 'one\n' }, { text: 'corral: 1\n' }]),
    );
  });

  it('keeps what a person chose for the window, for the page that comes next', async () => {
    const { ask } = await host();
    expect(await ask('app:info')).toMatchObject({ settings: {} });
    for (const text of ['on', 'off']) expect(await ask('settings:keep', { name: 'corral-autosave', text })).toBeNull();
    expect(await ask('settings:keep', { name: 'corral-mode', text: null })).toBeNull();
    expect(await ask('app:info')).toMatchObject({ settings: { 'corral-autosave': 'off' } });
  });

  it('tells versions and its log, in which trouble of the page is, without a name', async () => {
    const { ask } = await host();
    const { versions } = await ask('about:versions');
    expect(versions).toEqual(expect.arrayContaining([{ name: 'Corral', version: '0.0.0' }]));
    const stack = 'Error: no\n    at f (/home/ada/x.js:1:2)';
    expect(await ask('about:trouble', { name: 'TypeError', message: 'no zone "pupils"', stack })).toBeNull();
    const { text } = await ask('about:log');
    expect(text).toContain('the page: TypeError: no zone “…”\n      at f (~/x.js:1:2)');
    expect(text).not.toMatch(/pupils|ada/);
  });

  it.each(MADE_UP)('is refused the handle %j', async (handle) => {
    const { ask } = await host();
    for (const channel of ['file:open', 'snapshots:list', 'recent:note', 'recent:forget', 'window:reveal'])
      expect(await ask(channel, { handle, picture: '' })).toMatchObject({ code: 'refused' });
  });
});
