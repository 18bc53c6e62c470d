import { describe, expect, it } from 'vitest';
import type { HostBridge } from '../../shared/ipc/contract.ts';
import { serverOrPage } from './server-or-page.ts';

const UNREACHABLE = new TypeError('Failed to fetch');
const REFUSED = new Error('refused (405)');

/** Answers with who was asked; the server fails with `state.fails`. */
function setUp(fails?: Error) {
  const state = { fails };
  const bridge = (invoke: HostBridge['invoke']): HostBridge => ({ invoke, on: () => () => undefined });
  const server = bridge(() => (state.fails === undefined ? Promise.resolve('server') : Promise.reject(state.fails)));
  const page = bridge(() => Promise.resolve('page'));
  const host = serverOrPage(server, () => Promise.resolve(page));
  const heard: unknown[] = [];
  host.on('where', (where) => heard.push(where));
  return { state, heard, ask: (request: object = {}) => host.invoke('file:look', request) };
}

describe('a page that may have a server', () => {
  it('asks it as long as it answers, goes on alone while it does not, and says so both times', async () => {
    const { state, heard, ask } = setUp();
    expect(await ask()).toBe('server');
    state.fails = UNREACHABLE;
    expect([await ask(), await ask()]).toEqual(['page', 'page']);
    state.fails = undefined;
    expect(await ask({ handle: 'of-the-server' })).toBe('server');
    expect(await ask({ handle: 'page-1' })).toBe('page');
    expect(await ask({ journal: 'page-2' })).toBe('page');
    expect(heard).toEqual([{ keeping: 'lost' }, { keeping: 'disk' }]);
  });

  it.each([UNREACHABLE, REFUSED])('is alone for good where the first call fails: %s', async (error) => {
    const { state, heard, ask } = setUp(error);
    expect(await ask()).toBe('page');
    state.fails = undefined;
    expect(await ask()).toBe('page');
    expect(heard).toEqual([]);
  });

  it('does not take a refusal of its server for its end', async () => {
    const { state, ask } = setUp();
    await ask();
    state.fails = REFUSED;
    await expect(ask()).rejects.toThrow('refused');
  });
});
