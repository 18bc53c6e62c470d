import { expect, it } from 'vitest';
import { findField } from '../../shared/design/fields/answer-field.ts';
import { valuesOf, type Owner } from '../../shared/design/fields/owner.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { createEditorStore } from '../state/editor-store.ts';
import { fieldState } from './field-state.ts';
import { hintOf, placeholderOf } from './field-words.ts';
import { setFields } from './set-field.ts';

const TEXT = `
corral: 1
stages:
  - id: one
    zones: { home: { kind: site } }
    components:
      lms: { type: lms, in: home, n: 2, encryptedAtRest: true }
      studio: { type: studio, in: home, n: 3, encryptedAtRest: false }
      forums: { type: forums, in: home }
`;

const all = ['lms', 'studio', 'forums'].map((id): Owner => ({ kind: 'component', stageId: 'one', id }));

function open() {
  const parsed = parseDesign(TEXT);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return createEditorStore(parsed.value.design, { name: 'x.corral', text: '', revision: null }, '2026-11-23');
}
function fieldOf(path: string) {
  const field = findField('component', path);
  if (field === undefined) throw new Error(`no field ${path}`);
  return field;
}
const stateOf = (design: Design, path: string) => fieldState(design, design.stages[0] as Stage, all, fieldOf(path));
const said = (design: Design, path: string) => all.map((owner) => valuesOf(design, owner)?.[path]);

it.each([
  ['n', 4],
  ['encryptedAtRest', true],
  ['encryptedAtRest', 'unknown'],
])('%s of three that differ is one step for all of them, and one step back', (path, value) => {
  const store = open();
  const before = store.getState().history.design;
  expect(stateOf(before, path)).toMatchObject({ value: undefined, differs: true });
  expect(store.getState().dispatch(setFields(before, all, fieldOf(path), value))).toBe(true);
  const { history } = store.getState();
  expect(said(history.design, path)).toEqual([value, value, value]);
  expect(stateOf(history.design, path)).toMatchObject({ value, differs: false });
  expect(history.past).toHaveLength(1);
  store.getState().undo();
  expect(store.getState().history.design).toEqual(before);
});

it('says “several values” where they differ: in a box, or under buttons, which have no room for it', () => {
  const { design } = open().getState().history;
  expect(placeholderOf(fieldOf('n'), stateOf(design, 'n'))).toBe('several values');
  expect(hintOf(fieldOf('encryptedAtRest'), stateOf(design, 'encryptedAtRest'))).toBe('several values');
});
