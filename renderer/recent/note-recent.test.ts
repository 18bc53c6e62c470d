import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import { createHostClient } from '../platform/host-client.ts';
import { createEditorStore } from '../state/editor-store.ts';
import { noteRecent } from './note-recent.ts';

const TEXT = 'corral: 1\nname: Test\nstages:\n  - id: one\n    components: { lms: { type: lms } }\n';
const FILE = { name: 'a.corral', folder: '/d', text: TEXT, revision: 'r' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('draws what was opened at once, and a file that saves itself at most once a minute', async () => {
  const parsed = parseDesign(TEXT);
  if (!parsed.ok) throw new Error('the test design must parse');
  const noted: string[] = [];
  const invoke = async (_channel: string, request: unknown) => {
    noted.push((request as { handle: string }).handle);
    return null;
  };
  const store = createEditorStore(parsed.value.design, FILE, '2026-11-26');
  const stop = noteRecent({ host: createHostClient({ invoke, on: () => () => undefined }), store });
  const save = (handle: string) => store.getState().markSaved(store.getState().history.design, { ...FILE, handle });
  await vi.dynamicImportSettled();
  for (const handle of ['handle-1', 'handle-2']) {
    save(handle);
    await vi.advanceTimersByTimeAsync(1_500);
    await vi.dynamicImportSettled();
  }
  expect(noted).toEqual(['handle-1', 'handle-2']);
  for (let saves = 0; saves < 50; saves += 1) {
    save('handle-2');
    await vi.advanceTimersByTimeAsync(2_000);
  }
  await vi.dynamicImportSettled();
  expect(noted).toEqual(['handle-1', 'handle-2', 'handle-2']);
  stop();
});
