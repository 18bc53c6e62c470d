import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHostClient } from '../platform/host-client.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { mergeDesigns } from '../../shared/merge/merge-designs.ts';
import type { Channel } from '../../shared/ipc/contract.ts';
import type { Documents } from '../documents/documents.ts';
import { isDirty } from '../state/dirty.ts';
import { createEditorStore } from '../state/editor-store.ts';
import { windowOf } from '../documents/window.test-support.ts';
import { closeDesign, letAllGo, newFromTemplate, openFile, openGiven, saveFile, saveFileAs } from './file-actions.ts';
import * as text from './edited-text.ts';
import { prompts, type Prompt } from './prompts.ts';
import { decideSave, saveWords, suggestName, withEnding } from './save-decision.ts';

const TEXT = '# mine\ncorral: 1\nname: Test\nstages:\n  - id: one # first\n';
type Answers = Partial<Record<Channel, (request: never) => unknown>>;

function setUp(answers: Answers, handle?: string) {
  const parsed = parseDesign(TEXT);
  if (!parsed.ok) throw new Error('the test design must parse');
  const store = createEditorStore(
    parsed.value.design,
    { name: 'test.corral', text: TEXT, revision: 'r1', ...(handle === undefined ? {} : { handle, folder: '/d' }) },
    '2026-11-23',
  );
  const calls: { channel: string; request: Record<string, unknown> }[] = [];
  const host = createHostClient({
    invoke: (channel, request) => {
      calls.push({ channel, request: request as Record<string, unknown> });
      const answer = answers[channel as Channel];
      if (channel === 'app:info')
        return Promise.resolve({ version: '1', platform: 'x', dialogs: 'native', today: '2026-11-23' });
      return answer === undefined
        ? Promise.reject(new Error('unreachable'))
        : Promise.resolve(answer(request as never));
    },
    on: () => () => undefined,
  });
  return { deps: windowOf(host, store), store, calls };
}

const edit = { label: 'e', apply: (draft: { name?: string }) => void (draft.name = 'Edited') };

/** Answers every question with a fixed choice. */
function answerWith(choice: string | undefined): string[] {
  const asked: string[] = [];
  const answerFirst = ({ waiting }: { waiting: readonly Prompt[] }) => {
    const [prompt] = waiting;
    if (prompt?.kind === 'ask') {
      asked.push(prompt.title);
      queueMicrotask(() => prompt.answer(choice));
    } else if (prompt?.kind === 'merge') {
      const { base, mine, theirs } = prompt.versions;
      queueMicrotask(() => prompt.answer(mergeDesigns(base, mine, theirs).design));
    } else if (prompt?.kind === 'unreadable') {
      asked.push(`unreadable line ${prompt.issues[0]?.line}`);
      queueMicrotask(() => prompt.answer(undefined));
    }
  };
  stop = prompts.subscribe(answerFirst);
  return asked;
}

let stop: () => void = () => undefined;
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  prompts.setState({ waiting: [] });
});

describe('saving', () => {
  it('writes with the revision it saw, keeps comments, and is clean afterwards', async () => {
    const { deps, store, calls } = setUp({ 'file:save': () => ({ revision: 'r2', name: 'test.corral' }) }, 'handle-1');
    store.getState().dispatch(edit);
    expect(await saveFile(deps)).toBe(true);
    const saved = calls.find(({ channel }) => channel === 'file:save')?.request;
    expect(saved).toMatchObject({ handle: 'handle-1', revision: 'r1' });
    expect(saved?.text).toContain('# mine');
    expect(saved?.text).toContain('Edited');
    expect(store.getState().file.revision).toBe('r2');
    expect(isDirty(store.getState())).toBe(false);
  });

  it('asks for a place when there is none; cancelling saves nothing', async () => {
    const { deps, store, calls } = setUp({ 'dialog:save': () => null });
    store.getState().dispatch(edit);
    expect(await saveFile(deps)).toBe(false);
    expect(calls.map(({ channel }) => channel)).not.toContain('file:save');
    expect(isDirty(store.getState())).toBe(true);
  });

  it('saves elsewhere without a revision, because the person chose the place', async () => {
    const { deps, calls } = setUp(
      {
        'dialog:save': () => ({ handle: 'handle-2', name: 'b.corral', folder: '/e' }),
        'file:save': () => ({ revision: 'r9', name: 'b.corral' }),
      },
      'handle-1',
    );
    expect(await saveFileAs(deps)).toBe(true);
    expect(calls.at(-1)?.request).toMatchObject({ handle: 'handle-2', revision: null });
  });

  it('takes no place whose file is open in another tab or window', async () => {
    vi.stubGlobal('navigator', { locks: { query: async () => ({ held: [{ name: 'corral file handle-2' }] }) } });
    const place = { handle: 'handle-2', name: 'b.corral', folder: '/e' };
    const { deps, store, calls } = setUp({ 'dialog:save': () => place }, 'handle-1');
    expect(await saveFileAs(deps)).toBe(false);
    expect(store.getState().notice).toMatch(/b\.corral.*is open in another tab/);
    expect(calls.map(({ channel }) => channel)).not.toContain('file:save');
  });

  it('keeps everything when the host does not answer, and says so', async () => {
    const asked = answerWith(undefined);
    const { deps, store } = setUp({}, 'handle-1');
    store.getState().dispatch(edit);
    expect(await saveFile(deps)).toBe(false);
    expect(asked).toEqual(['Not saved']);
    expect(store.getState().saving.phase).toBe('failed');
    expect(isDirty(store.getState())).toBe(true);
  });

  it('tries again, in the same way, when it is asked to', async () => {
    answerWith('again');
    const failures = [
      { failed: 'The disk is full.', code: 'io' },
      { failed: 'Still.', code: 'io' },
    ];
    const { deps, store, calls } = setUp(
      { 'file:save': () => failures.shift() ?? { revision: 'r2', name: 'test.corral' } },
      'handle-1',
    );
    store.getState().dispatch(edit);
    expect(await saveFile(deps)).toBe(true);
    expect(calls.filter(({ channel }) => channel === 'file:save')).toHaveLength(3);
    expect(store.getState().saving.phase).toBe('idle');
  });

  describe('with a mistake in what edits the text', () => {
    beforeEach(() => {
      vi.spyOn(text, 'editedText').mockImplementation(() => {
        throw new Error('no lines.');
      });
      vi.spyOn(console, 'error').mockReturnValue(undefined);
    });
    afterEach(() => void vi.restoreAllMocks());
    const written = () => ({ revision: 'r2', name: 'b.corral' });

    it('is told, and is not under way for ever', async () => {
      const asked = answerWith(undefined);
      const { deps, store, calls } = setUp({ 'file:save': written }, 'handle-1');
      store.getState().dispatch(edit);
      expect(await saveFile(deps)).toBe(false);
      expect(asked).toEqual(['Not saved']);
      expect(store.getState().saving.phase).toBe('failed');
      expect(calls.map(({ channel }) => channel)).not.toContain('file:save');
    });

    it('is saved elsewhere all the same, without comments', async () => {
      answerWith('as');
      const place = { handle: 'handle-2', name: 'b.corral', folder: '/e' };
      const { deps, store, calls } = setUp({ 'file:save': written, 'dialog:save': () => place }, 'handle-1');
      store.getState().dispatch(edit);
      expect(await saveFile(deps)).toBe(true);
      expect(calls.at(-1)?.request).toMatchObject({ handle: 'handle-2', text: expect.stringContaining('Edited') });
      expect(store.getState().notice).toContain('without the comments');
      expect(isDirty(store.getState())).toBe(false);
    });
  });
});

describe('a file that changed on disk', () => {
  const changed = (request: { revision: string | null }) =>
    request.revision === 'r2'
      ? { revision: 'r3', name: 'test.corral' }
      : { failed: 'changed', code: 'changed-on-disk' };
  const disk = () => ({
    handle: 'handle-1',
    name: 'test.corral',
    folder: '/d',
    text: TEXT.replace('Test', 'Theirs'),
    revision: 'r2',
  });

  it('is not overwritten when the person cancels', async () => {
    const asked = answerWith(undefined);
    const { deps, store, calls } = setUp({ 'file:save': changed, 'file:open': disk }, 'handle-1');
    store.getState().dispatch(edit);
    expect(await saveFile(deps)).toBe(false);
    expect(asked).toEqual(['The file changed on disk']);
    expect(calls.filter(({ channel }) => channel === 'file:save')).toHaveLength(1);
    expect(store.getState().saving.phase).toBe('changed-on-disk');
    expect(store.getState().history.design.name).toBe('Edited');
  });

  it('is replaced only when the person says so', async () => {
    answerWith('replace');
    const { deps, store } = setUp({ 'file:save': changed, 'file:open': disk }, 'handle-1');
    store.getState().dispatch(edit);
    expect(await saveFile(deps)).toBe(true);
    expect(store.getState().file.revision).toBe('r3');
  });

  it('is read again on request', async () => {
    answerWith('reload');
    const { deps, store } = setUp({ 'file:save': changed, 'file:open': disk }, 'handle-1');
    store.getState().dispatch(edit);
    expect(await saveFile(deps)).toBe(true);
    expect(store.getState().history.design.name).toBe('Theirs');
    expect(isDirty(store.getState())).toBe(false);
    store.getState().undo();
    expect(store.getState().history.design.name).toBe('Edited');
  });

  it('says that it is gone, and writes it again only when the person says so', async () => {
    const asked = answerWith('replace');
    const save = ({ revision }: { revision: string | null }) =>
      revision === null ? { revision: 'r3', name: 'test.corral' } : { failed: 'removed', code: 'changed-on-disk' };
    const { deps, store } = setUp({ 'file:save': save }, 'handle-1');
    store.getState().dispatch(edit);
    expect(await saveFile(deps)).toBe(true);
    expect(asked).toEqual(['The file is gone']);
  });

  it('is merged by element, and the merge is written over what was merged', async () => {
    answerWith('merge');
    const theirs = TEXT.replace('id: one # first', 'id: one # first\n    name: Theirs');
    const { deps, store, calls } = setUp(
      { 'file:save': changed, 'file:open': () => ({ ...disk(), text: theirs }) },
      'handle-1',
    );
    store.getState().dispatch(edit);
    expect(await saveFile(deps)).toBe(true);
    expect(calls.at(-1)?.request).toMatchObject({ revision: 'r2' });
    expect(calls.at(-1)?.request.text).toBe(theirs.replace('name: Test', 'name: Edited'));
    expect(isDirty(store.getState())).toBe(false);
  });
});

const shownName = ({ documents }: { documents: Documents }) => documents.list.getState().shown.name;

describe('closing a design with unsaved changes', () => {
  it.each([
    [undefined, false, 'Edited'],
    ['drop', true, undefined],
  ])('answer %s', async (choice, closed, name) => {
    answerWith(choice);
    const { deps, store } = setUp({}, 'handle-1');
    store.getState().dispatch(edit);
    expect(await closeDesign(deps)).toBe(closed);
    expect(shownName(deps)).toBe(name);
  });

  it('stays when the save that was asked for fails', async () => {
    answerWith('save');
    const { deps, store } = setUp({}, 'handle-1');
    store.getState().dispatch(edit);
    expect(await closeDesign(deps)).toBe(false);
    expect(store.getState().history.design.name).toBe('Edited');
  });

  it('asks about each design of a window that has something to lose, and about no other', async () => {
    const asked = answerWith('drop');
    const { deps, store } = setUp({});
    store.getState().dispatch(edit);
    await newFromTemplate(deps, 'n.corral', TEXT.replace('Test', 'New'));
    deps.documents.list.getState().shown.store.getState().dispatch(edit);
    await newFromTemplate(deps, 'm.corral', TEXT.replace('Test', 'Clean'));
    expect(await letAllGo(deps)).toBe(true);
    expect(asked).toEqual(['Save changes?', 'Save changes?']);
  });
});

describe('opening', () => {
  it('keeps what is open when the file cannot be read, and shows where it is wrong', async () => {
    const asked = answerWith(undefined);
    const bad = { handle: 'handle-3', name: 'bad.corral', folder: '/d', text: 'corral: 1\nstages: 7\n', revision: 'x' };
    const { deps, store } = setUp({ 'dialog:open': () => bad });
    expect(await openFile(deps)).toBe(false);
    expect(asked).toEqual(['unreadable line 2']);
    expect(store.getState().file.name).toBe('test.corral');
    expect(shownName(deps)).toBe('Test');
  });

  it('leaves what is open as it is, unsaved changes too, and asks nothing', async () => {
    const asked = answerWith(undefined);
    const { deps, store } = setUp({});
    store.getState().dispatch(edit);
    expect(await newFromTemplate(deps, 'n.corral', TEXT.replace('Test', 'New'))).toBe(true);
    expect(shownName(deps)).toBe('New');
    expect(deps.documents.list.getState().all.map(({ name, dirty }) => [name, dirty])).toEqual([
      ['Edited', true],
      ['New', false],
    ]);
    expect(asked).toEqual([]);
  });

  it('shows a file that is open already instead of opening it again', async () => {
    const { deps, store } = setUp({}, 'handle-1');
    await newFromTemplate(deps, 'n.corral', TEXT.replace('Test', 'New'));
    const file = { handle: 'handle-1', name: 'test.corral', folder: '/d', text: TEXT, revision: 'r1' };
    for (const name of [file, { ...file, handle: 'of-a-hard-link', linked: [file.handle] }])
      expect(await openGiven(deps, name)).toBe(true);
    expect(deps.documents.list.getState().shown.store).toBe(store);
    expect(deps.documents.list.getState().all).toHaveLength(2);
  });
});

const COPY = { hasPlace: true, readOnly: true, downloads: true, keeping: 'browser', phase: 'idle' } as const;

describe('names and words', () => {
  it.each([
    ['Open edX, highly available', 'open-edx-highly-available.corral'],
    ['Übersicht', 'ubersicht.corral'],
    [undefined, 'untitled.corral'],
    ['…', 'untitled.corral'],
  ])('suggests a name for %s', (name, file) => {
    expect(suggestName(name)).toBe(file);
  });

  it('adds the ending once', () => {
    expect([withEnding('a'), withEnding('a.corral'), withEnding(' b ')]).toEqual(['a.corral', 'a.corral', 'b.corral']);
  });

  it('asks for a place for "save as" even when there is one', () => {
    const file = { handle: 'h', name: 'x.corral', text: '', revision: null };
    expect(decideSave(file, 'X', false)).toEqual({ do: 'write', handle: 'h' });
    expect(decideSave(file, 'X', true)).toEqual({ do: 'choose-place', suggestedName: 'x.corral' });
    const readOnly = { ...file, readOnly: true as const };
    expect(decideSave(readOnly, 'X', false)).toEqual({ do: 'choose-place', suggestedName: 'x.corral' });
  });

  it.each([
    [{ dirty: true, hasPlace: true, phase: 'idle' as const }, 'Unsaved changes'],
    [{ dirty: true, hasPlace: false, phase: 'idle' as const }, 'Not saved yet'],
    [{ dirty: false, hasPlace: true, phase: 'idle' as const, savedAt: '12:04' }, 'Saved 12:04'],
    [{ dirty: true, hasPlace: true, phase: 'changed-on-disk' as const }, 'Not saved: the file changed on disk'],
    [{ dirty: true, hasPlace: true, phase: 'failed' as const }, 'Not saved: the last attempt failed'],
    [{ dirty: true, hasPlace: true, phase: 'gone' as const }, 'Not saved: the file is gone from its folder'],
    [{ dirty: false, hasPlace: true, readOnly: true, phase: 'idle' as const }, 'Read-only'],
    [{ dirty: true, hasPlace: true, readOnly: true, phase: 'idle' as const }, 'Read-only: save under another name'],
    [
      { dirty: true, hasPlace: false, keeping: 'page' as const, phase: 'idle' as const },
      'Only in this page: nothing is on disk, save it to keep it',
    ],
    [
      { dirty: true, hasPlace: false, keeping: 'browser' as const, phase: 'idle' as const },
      'Not in a file yet: kept in this browser only',
    ],
    [{ dirty: true, hasPlace: true, keeping: 'browser' as const, phase: 'idle' as const }, 'Unsaved changes'],
    [
      { dirty: true, hasPlace: true, keeping: 'lost' as const, phase: 'failed' as const },
      'Corral’s server has stopped: kept in this browser only, save it elsewhere',
    ],
    [{ ...COPY, dirty: false, savedAt: '12:04' }, 'Downloaded 12:04, to where this browser puts downloads'],
    [{ ...COPY, dirty: true, savedAt: '12:04' }, 'Not in a file yet: kept in this browser only'],
    [{ ...COPY, dirty: false }, 'A copy of the file: saving downloads another'],
  ])('%o', (facts, words) => {
    expect(saveWords(facts)).toBe(words);
  });
});
