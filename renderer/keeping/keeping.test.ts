import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import { countChanges, type JournalEntry } from '../../shared/journal/entry.ts';
import { openGiven, saveFile } from '../files/file-actions.ts';
import { createHostClient } from '../platform/host-client.ts';
import { windowOf } from '../documents/window.test-support.ts';
import { createEditorStore } from '../state/editor-store.ts';
import { keepJournal } from './keep-journal.ts';
import { momentWords, recover, recoveredWords, unsavedWork } from './recover.ts';

const TEXT = 'corral: 1\nname: Test\nstages:\n  - id: one\n';
const FILE = { handle: 'handle-1', name: 'test.corral', folder: '/d', text: TEXT, revision: 'r1' };
const rename = (name: string, mergeKey?: string) => ({
  label: `Rename to ${name}`,
  ...(mergeKey === undefined ? {} : { mergeKey }),
  apply: (draft: { name?: string }) => void (draft.name = name),
});

interface Kept {
  readonly start: object;
  entries: JournalEntry[];
}

/** A host that keeps journals in memory, as long as it is said to work. */
function keepingHost() {
  const journals = new Map<string, Kept>();
  const state = { broken: false, onDisk: TEXT };
  const at = '2026-11-25T12:04:00.000Z';
  const answers: Record<string, (request: never) => unknown> = {
    'journal:begin': (start: object) => {
      const journal = `journal-${journals.size + 1}`;
      journals.set(journal, { start, entries: [] });
      return { journal };
    },
    'journal:append': ({ journal, entries }: { journal: string; entries: JournalEntry[] }) => {
      if (state.broken) return { failed: 'The disk is full.', code: 'io' };
      if (!journals.has(journal)) return { failed: 'There is none.', code: 'not-found' };
      journals.get(journal)?.entries.push(...entries);
      return null;
    },
    'journal:end': ({ journal }: { journal: string }) => (journals.delete(journal), null),
    'journal:list': () => ({
      journals: [...journals].map(([journal, { entries }]) => ({
        journal,
        name: FILE.name,
        folder: FILE.folder,
        handle: FILE.handle,
        at,
        changes: countChanges(entries),
      })),
    }),
    'journal:take': ({ journal }: { journal: string }) => {
      const kept = journals.get(journal);
      return kept && { journal, ...FILE, ...kept.start, folder: FILE.folder, at, entries: kept.entries };
    },
    'file:save': ({ text }: { text: string }) => {
      state.onDisk = text;
      return { revision: 'r2', name: FILE.name };
    },
  };
  const host = createHostClient({
    invoke: async (channel, request) => {
      const answer = answers[channel];
      if (answer === undefined) throw new Error(`unreachable ${channel}`);
      return answer(request as never);
    },
    on: () => () => undefined,
  });
  return { host, journals, state };
}

function openIn({ host }: Pick<ReturnType<typeof keepingHost>, 'host'>) {
  const parsed = parseDesign(TEXT);
  if (!parsed.ok) throw new Error('the test design must parse');
  const store = createEditorStore(parsed.value.design, FILE, '2026-11-25');
  keepJournal({ host, store });
  return { host, store };
}

const only = (journals: ReadonlyMap<string, Kept>) => {
  expect([...journals.values()]).toHaveLength(1);
  return [...journals.values()][0]!;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the journal of a window', () => {
  it('holds every change within a fifth of a second, a gesture as one', async () => {
    const kept = keepingHost();
    const { store } = openIn(kept);
    store.getState().dispatch(rename('A'));
    for (const name of ['B', 'BC', 'BCD']) store.getState().dispatch(rename(name, 'typing'));
    store.getState().undo();
    await vi.advanceTimersByTimeAsync(200);
    const { start, entries } = only(kept.journals);
    expect(start).toMatchObject({ text: TEXT, handle: 'handle-1', revision: 'r1' });
    expect(entries.map(({ step, label }) => `${step} ${label}`)).toEqual([
      '1 Rename to A',
      '2 Rename to BCD',
      '3 Undo: Rename to BCD',
    ]);
  });

  it('ends when the work is saved, and when everything is undone', async () => {
    const kept = keepingHost();
    const deps = openIn(kept);
    const finishes = { saved: () => saveFile(deps), undone: () => deps.store.getState().undo() };
    for (const [how, finish] of Object.entries(finishes)) {
      deps.store.getState().dispatch(rename(how));
      await vi.advanceTimersByTimeAsync(200);
      only(kept.journals);
      await finish();
      await vi.advanceTimersByTimeAsync(200);
      expect(kept.journals.size).toBe(0);
    }
  });

  it('says once that it cannot be written, and catches up when it can', async () => {
    const kept = keepingHost();
    const { store } = openIn(kept);
    kept.state.broken = true;
    store.getState().dispatch(rename('A'));
    await vi.advanceTimersByTimeAsync(200);
    expect(store.getState().notice).toContain('not kept safe against a crash: The disk is full.');
    expect(store.getState().saving.unkept).toBe(true);
    store.getState().dispatch(rename('B'));
    kept.state.broken = false;
    await vi.advanceTimersByTimeAsync(3000);
    expect(only(kept.journals).entries.map(({ label }) => label)).toEqual(['Rename to A', 'Rename to B']);
    expect(store.getState().saving.unkept).toBe(false);
  });
});

it('begins another journal, with everything that is not saved, when its own is gone', async () => {
  const kept = keepingHost();
  const { store } = openIn(kept);
  store.getState().dispatch(rename('A'));
  await vi.advanceTimersByTimeAsync(200);
  kept.journals.delete('journal-1');
  kept.journals.set('another', { start: {}, entries: [] });
  store.getState().dispatch(rename('B'));
  await vi.advanceTimersByTimeAsync(400);
  const [begun] = [...kept.journals].flatMap(([id, journal]) => (id === 'another' ? [] : [journal]));
  expect(begun?.start).toMatchObject({ text: TEXT, handle: 'handle-1' });
  expect(begun?.entries.map(({ seq, patches }) => [seq, patches[0]?.value])).toEqual([[1, 'B']]);
});

it('begins another journal, and says so, when its own is taken while nothing is written', async () => {
  const kept = keepingHost();
  const { store } = openIn(kept);
  store.getState().dispatch(rename('A'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(only(kept.journals).entries).toHaveLength(1);
  expect(store.getState().notice).toBeUndefined();
  kept.journals.clear();
  await vi.advanceTimersByTimeAsync(6_000);
  expect(only(kept.journals).entries.map(({ patches }) => patches[0]?.value)).toEqual(['A']);
  expect(store.getState().notice).toContain('such as in another browser');
  store.getState().undo();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(kept.journals.size).toBe(0);
});

describe('after a crash', () => {
  async function crashed() {
    const kept = keepingHost();
    const { store } = openIn(kept);
    for (const name of ['A', 'B']) store.getState().dispatch(rename(name));
    await vi.advanceTimersByTimeAsync(200);
    return kept;
  }

  it('opening the file brings everything back, to be undone and gone on with', async () => {
    const kept = await crashed();
    const window = windowOf(kept.host, undefined, keepJournal);
    const { store } = window;
    expect(await openGiven(window, FILE)).toBe(true);
    expect(store.getState().history.design.name).toBe('B');
    expect(store.getState().notice).toMatch(/^Recovered 2 changes from .*\d\d:\d\d\. Save to keep it all\.$/);
    expect(store.getState().file.revision).toBe('r1');
    store.getState().dispatch(rename('C'));
    await vi.advanceTimersByTimeAsync(200);
    expect(only(kept.journals).entries.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    for (let step = 0; step < 3; step += 1) store.getState().undo();
    expect(store.getState().history.design.name).toBe('Test');
  });

  it('counts the changes that stand, not those that were undone', async () => {
    const kept = keepingHost();
    const { store } = openIn(kept);
    for (const name of ['A', 'B', 'C', 'D']) store.getState().dispatch(rename(name));
    await vi.advanceTimersByTimeAsync(200);
    for (let step = 0; step < 2; step += 1) store.getState().undo();
    await vi.advanceTimersByTimeAsync(200);
    const [work] = await unsavedWork(kept);
    expect(work).toMatchObject({ changes: 2 });
    const window = windowOf(kept.host, undefined, keepJournal);
    expect(await openGiven(window, FILE)).toBe(true);
    expect(window.store.getState().notice).toMatch(/^Recovered 2 changes from /);
    expect(window.store.getState().history.design.name).toBe('B');
    window.store.getState().undo();
    expect(window.store.getState().history.design.name).toBe('A');
    await vi.advanceTimersByTimeAsync(200);
    expect((await unsavedWork(kept)).map(({ changes }) => changes)).toEqual([1]);
  });

  it('offers work of files that are not being opened', async () => {
    const kept = await crashed();
    const window = windowOf(kept.host);
    const { store } = window;
    const [work] = await unsavedWork(kept);
    expect(work).toMatchObject({ name: 'test.corral', changes: 2 });
    expect(await recover(window, work!)).toBe(true);
    expect(store.getState().history.design.name).toBe('B');
  });

  it('forgets a journal whose changes the file has already', async () => {
    const kept = await crashed();
    const window = windowOf(kept.host);
    const { store } = window;
    await openGiven(window, { ...FILE, text: TEXT.replace('Test', 'B'), revision: 'r2' });
    expect(store.getState().history.past).toEqual([]);
    expect(store.getState().file.revision).toBe('r2');
    expect(kept.journals.size).toBe(0);
  });
});

it('says when, with the day when it is another', () => {
  const at = new Date(2026, 10, 25, 12, 4);
  expect(momentWords(at, new Date(2026, 10, 25, 18, 0))).toBe('12:04');
  expect(momentWords(at, new Date(2026, 10, 26, 8, 0))).toBe('2026-11-25 12:04');
  expect(recoveredWords(1, at, at)).toBe('Recovered 1 change from 12:04. Save to keep it all.');
});
