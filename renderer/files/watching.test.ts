import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import { createHostClient } from '../platform/host-client.ts';
import { presentStore } from '../present/present-store.ts';
import { isDirty } from '../state/dirty.ts';
import { createEditorStore } from '../state/editor-store.ts';
import { closeWhenSame } from './disk-change.ts';
import { lookAtFile } from './look-at-file.ts';
import { prompts } from './prompts.ts';
import { autosave, saveByItself } from './save-by-itself.ts';
import { saveDesign } from './save-design.ts';

const TEXT = 'corral: 1\nname: Test # theirs to keep\nstages:\n  - id: one\n';
const FILE = { handle: 'handle-1', name: 'test.corral', folder: '/d', text: TEXT, revision: 'r1' };
const rename = (name: string) => ({ label: name, apply: (draft: { name?: string }) => void (draft.name = name) });

/** A disk with one file; other programs write it by `theirs`. */
function setUp() {
  const parsed = parseDesign(TEXT);
  if (!parsed.ok) throw new Error('the test design must parse');
  const disk = { text: TEXT as string | undefined, revision: 1, full: false, locked: false, writes: [] as unknown[] };
  const revision = () => `r${disk.revision}`;
  const answers: Record<string, (request: { revision: string; text: string; auto?: true }) => unknown> = {
    'file:look': (asked) => ({
      found: disk.text === undefined ? 'gone' : asked.revision === revision() ? 'same' : 'changed',
      ...(disk.locked ? { readOnly: true } : {}),
    }),
    'file:open': () =>
      disk.text === undefined
        ? { failed: 'gone', code: 'not-found' }
        : { ...FILE, text: disk.text, revision: revision() },
    'file:save': ({ text, revision: expected, auto }) => {
      if (disk.full) return { failed: 'The disk is full.', code: 'io' };
      if (expected !== revision()) return { failed: 'changed', code: 'changed-on-disk' };
      disk.text = text;
      disk.revision += 1;
      disk.writes.push(auto);
      return { revision: revision(), name: FILE.name };
    },
  };
  const host = createHostClient({
    invoke: async (channel, request) => answers[channel]?.(request as never),
    on: () => () => undefined,
  });
  const store = createEditorStore(parsed.value.design, FILE, '2026-11-26');
  const theirs = (text: string | undefined) => Object.assign(disk, { text, revision: disk.revision + 10 });
  return { deps: { host, store }, store, disk, theirs };
}

const asked = () => prompts.getState().waiting.map((prompt) => ('title' in prompt ? prompt.title : prompt.kind));
/** Answers what is asked; what waited for it happens before this resolves. */
const answer = async (choice: string | undefined) => {
  const [prompt] = prompts.getState().waiting;
  if (prompt?.kind !== 'ask') throw new Error('nothing is asked');
  prompt.answer(choice);
  await vi.advanceTimersByTimeAsync(0);
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  prompts.setState({ waiting: [] });
  presentStore.setState({ on: 'off' });
  autosave.setState({ on: true });
});

describe('a file that is open', () => {
  it('takes in what another program wrote, as a step to undo', async () => {
    const { deps, store, theirs } = setUp();
    await lookAtFile(deps);
    expect(store.getState().history.past).toEqual([]);
    theirs(TEXT.replace('Test', 'Theirs'));
    await lookAtFile(deps);
    expect(store.getState().history.design.name).toBe('Theirs');
    expect(store.getState().notice).toContain('Another program changed “test.corral”');
    expect(isDirty(store.getState())).toBe(false);
    store.getState().undo();
    expect(store.getState().history.design.name).toBe('Test');
    expect(isDirty(store.getState())).toBe(true);
  });

  it('asks once when there are changes here, too; saving asks again', async () => {
    const { deps, store, theirs } = setUp();
    store.getState().dispatch(rename('Mine'));
    theirs(TEXT.replace('Test', 'Theirs'));
    void lookAtFile(deps);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked()).toEqual(['The file changed on disk']);
    await answer(undefined);
    await lookAtFile(deps);
    expect(asked()).toEqual([]);
    expect(store.getState().saving.phase).toBe('changed-on-disk');
    void saveDesign(deps, 'save');
    await vi.advanceTimersByTimeAsync(0);
    expect(asked()).toEqual(['The file changed on disk']);
    await answer(undefined);
    theirs(TEXT);
    store.setState({ file: { ...FILE, revision: 'r21' } });
    await lookAtFile(deps);
    expect(store.getState().saving.phase).toBe('idle');
  });

  it('asks nobody twice who saved just before the question came', async () => {
    const { deps, store, theirs, disk } = setUp();
    store.getState().dispatch(rename('Mine'));
    theirs(TEXT.replace('Test', 'Theirs'));
    void lookAtFile(deps);
    const waiting = [saveDesign(deps, 'save'), saveDesign(deps, 'save')];
    await vi.advanceTimersByTimeAsync(0);
    await answer(undefined);
    expect(asked()).toEqual([]);
    expect(await Promise.all(waiting)).toEqual([false, false]);
    expect(disk.writes).toEqual([]);
  });

  it('offers no merge with what is no design', async () => {
    const { deps, theirs } = setUp();
    theirs('[');
    void lookAtFile(deps);
    await vi.advanceTimersByTimeAsync(0);
    const [prompt] = prompts.getState().waiting;
    expect(prompt?.kind === 'ask' && prompt.choices.map(({ id }) => id)).toEqual(['save-as', 'replace']);
    await answer(undefined);
  });

  it('says that it is gone, and can write it again', async () => {
    const { deps, store, theirs, disk } = setUp();
    theirs(undefined);
    store.setState({ file: FILE });
    void lookAtFile(deps);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked()).toEqual(['The file is gone']);
    await answer(undefined);
    expect(disk.writes).toEqual([]);
  });

  it('is asked about no more once it is again as it was; a save that waited for the answer is made', async () => {
    const { deps, store, theirs, disk } = setUp();
    store.getState().dispatch(rename('Mine'));
    theirs(undefined);
    void lookAtFile(deps);
    await vi.advanceTimersByTimeAsync(0);
    await closeWhenSame(deps);
    expect(asked()).toEqual(['The file is gone']);
    Object.assign(disk, { text: TEXT, revision: 1 });
    await closeWhenSame(deps);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked()).toEqual([]);
    expect(store.getState()).toMatchObject({
      saving: { phase: 'idle' },
      notice: expect.stringContaining('as it was') as string,
    });
    expect(disk.writes).toEqual([]);
    theirs(TEXT.replace('Test', 'Theirs'));
    const saved = saveDesign(deps, 'save');
    await vi.advanceTimersByTimeAsync(0);
    expect(asked()).toEqual(['The file changed on disk']);
    Object.assign(disk, { text: TEXT, revision: 1 });
    await closeWhenSame(deps);
    expect(await saved).toBe(true);
    expect(disk).toMatchObject({ text: TEXT.replace('Test', 'Mine'), writes: [undefined] });
  });

  it('is saved where it is once its rights are repaired, which is told', async () => {
    const { deps, store, disk } = setUp();
    const stop = saveByItself(deps);
    disk.locked = true;
    store.setState({ file: { ...FILE, readOnly: true } });
    store.getState().dispatch(rename('Mine'));
    await lookAtFile(deps);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.getState().file.readOnly).toBe(true);
    expect(disk.writes).toEqual([]);
    disk.locked = false;
    await lookAtFile(deps);
    expect(store.getState()).toMatchObject({ notice: '“test.corral” can be written again: it is saved there.' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(disk.text).toBe(TEXT.replace('Test', 'Mine'));
    stop();
  });

  it('is looked at again by whoever saves it, before another place is asked for', async () => {
    const { deps, store, disk } = setUp();
    store.setState({ file: { ...FILE, readOnly: true } });
    store.getState().dispatch(rename('Mine'));
    expect(await saveDesign(deps, 'save')).toBe(true);
    expect(disk.text).toBe(TEXT.replace('Test', 'Mine'));
    expect(store.getState().file.readOnly).toBeUndefined();
  });

  it('is left alone while a room is looking', async () => {
    const { deps, store, theirs } = setUp();
    presentStore.setState({ on: 'showing' });
    theirs(TEXT.replace('Test', 'Theirs'));
    await lookAtFile(deps);
    expect(store.getState().history.design.name).toBe('Test');
  });
});

describe('saving by itself', () => {
  const SOON = 2_000;

  it('writes a moment after the last change, with the same care', async () => {
    const { deps, store, disk } = setUp();
    const stop = saveByItself(deps);
    store.getState().dispatch(rename('A'));
    await vi.advanceTimersByTimeAsync(1_000);
    store.getState().dispatch(rename('B'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(disk.writes).toEqual([]);
    await vi.advanceTimersByTimeAsync(SOON);
    expect(disk).toMatchObject({ text: TEXT.replace('Test', 'B'), writes: [true] });
    expect(isDirty(store.getState())).toBe(false);
    stop();
  });

  it.each<[string, (set: ReturnType<typeof setUp>) => void]>([
    ['it is switched off', () => autosave.setState({ on: false })],
    ['the design has no file', ({ store }) => store.setState({ file: { name: 'x', text: '', revision: null } })],
    ['the file is read-only', ({ store }) => store.setState({ file: { ...FILE, readOnly: true } })],
    ['a room is looking', () => presentStore.setState({ on: 'editing' })],
    ['a question is open', () => prompts.setState({ waiting: [{ kind: 'unreadable' } as never] })],
    ['a change on disk was put off', ({ store }) => store.getState().setSaving({ phase: 'changed-on-disk' })],
  ])('waits while %s', async (_why, arrange) => {
    const set = setUp();
    const stop = saveByItself(set.deps);
    arrange(set);
    set.store.getState().dispatch(rename('A'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(set.disk.writes).toEqual([]);
    stop();
  });

  it('says once that it cannot, and tries again', async () => {
    const { deps, store, disk } = setUp();
    const stop = saveByItself(deps);
    disk.full = true;
    store.getState().dispatch(rename('A'));
    await vi.advanceTimersByTimeAsync(SOON);
    expect(store.getState().notice).toBe('Not saved by itself: The disk is full. It is tried again.');
    store.getState().notify(undefined);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(store.getState().notice).toBeUndefined();
    disk.full = false;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(disk.writes).toEqual([true]);
    stop();
  });

  it('asks when the file is another now', async () => {
    const { deps, store, disk, theirs } = setUp();
    const stop = saveByItself(deps);
    theirs(TEXT.replace('Test', 'Theirs'));
    store.getState().dispatch(rename('A'));
    await vi.advanceTimersByTimeAsync(SOON);
    expect(asked()).toEqual(['The file changed on disk']);
    await answer('replace');
    expect(disk.text).toBe(TEXT.replace('Test', 'A'));
    stop();
  });
});
