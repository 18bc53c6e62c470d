import { describe, expect, it } from 'vitest';
import { rename } from '../../shared/commands/rename.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { createEditorStore } from './editor-store.ts';

function open() {
  const parsed = parseDesign('corral: 1\nstages:\n  - id: one\n    components: { lms: { type: lms } }\n');
  if (!parsed.ok) throw new Error('the test design is wrong');
  const { design } = parsed.value;
  return createEditorStore(design, { name: 'x.corral', text: '', revision: null }, '2026-11-23');
}

describe('the editor', () => {
  it('has nothing to save after everything was undone', () => {
    const store = open();
    store.getState().dispatch(rename(store.getState().history.design, 'one', 'lms', 'Classroom'));
    expect(store.getState().history.design).not.toBe(store.getState().saved);
    store.getState().undo();
    expect(store.getState().history.design).toBe(store.getState().saved);
    store.getState().redo();
    expect(store.getState().history.design.stages[0]?.components['lms']?.name).toBe('Classroom');
  });

  it('forgets what it offered when something else happens', () => {
    const store = open();
    const { history, propose, dispatch, undo } = store.getState();
    const command = rename(history.design, 'one', 'lms', 'Classroom');
    for (const other of [() => dispatch(command), undo]) {
      propose({ sentence: 'LMS needs MySQL.', action: 'Add', command });
      expect(store.getState().offer?.action).toBe('Add');
      other();
      expect(store.getState().offer).toBeUndefined();
    }
  });

  it('tells why a command was refused and changes nothing', () => {
    const store = open();
    const before = store.getState().history;
    expect(store.getState().dispatch(rename(before.design, 'one', 'nobody', 'x'))).toBe(false);
    expect(store.getState().notice).toContain('nobody');
    expect(store.getState().history).toBe(before);
  });
});
