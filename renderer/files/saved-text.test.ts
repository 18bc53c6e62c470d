import { afterEach, describe, expect, it, vi } from 'vitest';
import { removeElements } from '../../shared/commands/remove-elements.ts';
import { rename } from '../../shared/commands/rename.ts';
import { renameId } from '../../shared/commands/rename-id.ts';
import type { Command } from '../../shared/commands/types.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import { windowOf } from '../documents/window.test-support.ts';
import { createHostClient } from '../platform/host-client.ts';
import { createEditorStore } from '../state/editor-store.ts';
import * as edited from './edited-text.ts';
import { saveFile } from './file-actions.ts';

const AUTHORED = `# mine
corral: 1
name: Test
stages:
  - id: one
    components:
      # the old one
      lms: { type: lms, x-owner: Ada }
      cms: { type: studio }
`;

/** An open file of that text; a save resolves to what it wrote. */
function opened() {
  const parsed = parseDesign(AUTHORED);
  if (!parsed.ok) throw new Error('the test design must parse');
  const file = { name: 'test.corral', handle: 'handle-1', folder: '/d', text: AUTHORED, revision: 'r1' };
  const store = createEditorStore(parsed.value.design, file, '2026-11-23');
  let written: unknown;
  const host = createHostClient({
    invoke: (channel, request) => {
      if (channel !== 'file:save') return Promise.reject(new Error('unreachable'));
      written = (request as { text: string }).text;
      return Promise.resolve({ revision: 'r2', name: 'test.corral' });
    },
    on: () => () => undefined,
  });
  const deps = windowOf(host, store);
  const save = async () => {
    expect(await saveFile(deps)).toBe(true);
    return written;
  };
  const run = (make: (design: Design) => Command) => store.getState().dispatch(make(store.getState().history.design));
  return { store, save, run };
}

describe('a save after undoing', () => {
  it('brings back what was saved away as it stood: comments, unknown keys, order', async () => {
    const { store, save, run } = opened();
    run((design) => rename(design, 'one', 'cms', 'Studio'));
    run((design) => removeElements(design, 'one', ['lms']));
    expect(await save()).not.toContain('Ada');
    store.getState().undo();
    expect(await save()).toBe(AUTHORED.replace('{ type: studio }', '{ type: studio, name: Studio }'));
    store.getState().redo();
    expect(await save()).not.toContain('Ada');
    store.getState().undo();
    store.getState().undo();
    expect(await save()).toBe(AUTHORED);
  });

  it('keeps what another program wrote between: its comments are older than no step', async () => {
    const { store, save, run } = opened();
    run((design) => rename(design, 'one', 'cms', 'Studio'));
    const text = `# theirs\n${String(await save())}`;
    const { history, file, takeIn } = store.getState();
    takeIn(history.design, { ...file, texts: undefined, text }, { label: 'Take', apply: () => undefined });
    store.getState().undo();
    expect(await save()).toBe(`# theirs\n${AUTHORED}`);
  });

  it('still follows an id that changes from save to save', async () => {
    const { save, run } = opened();
    const ids = ['lms', 'first', 'second', 'third'];
    for (const [index, to] of ids.slice(1).entries()) {
      run((design) => renameId(design, 'one', ids[index] ?? '', to));
      expect(await save()).toMatch(new RegExp(`# the old one\n      ${to}: .*x-owner: Ada`));
    }
  });
});

afterEach(() => void vi.restoreAllMocks());

it('a save of more than is opened again says so, and is written', async () => {
  const { store, save, run } = opened();
  run((design) => rename(design, 'one', 'cms', 'Studio'));
  await save();
  expect(store.getState().notice).toBeUndefined();
  vi.spyOn(edited, 'editedText').mockReturnValue(`corral: 1\n${'- a\n'.repeat(260_000)}`);
  run((design) => rename(design, 'one', 'cms', 'Authors'));
  expect(await save()).toHaveLength(1_040_010);
  expect(store.getState().notice).toMatch(/^Saved, but test\.corral is larger now/);
});
