import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../electron/menu.ts';
import { searchWords } from '../messages/en/search-words.ts';
import type { Action } from './action.ts';
import { ACTIONS } from './index.ts';
import { keyOf } from './key-of.ts';
import { keyWords } from './key-words.ts';
import { menuOf } from './use-native-menu.ts';
import { blankEditor } from '../documents/window.test-support.ts';

const actions: readonly Action[] = ACTIONS;
const press = (key: string, held: Partial<Parameters<typeof keyOf>[0]> = {}) =>
  keyOf({ key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });
const asked = (key: string) => actions.find(({ keys }) => keys.includes(key))?.id;

describe('keys', () => {
  it.each([
    ['Ctrl+Z', press('z', { ctrlKey: true }), 'edit.undo'],
    ['Cmd+Z', press('z', { metaKey: true }), 'edit.undo'],
    ['Ctrl+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), 'edit.redo'],
    ['Ctrl+Y', press('y', { ctrlKey: true }), 'edit.redo'],
    ['Ctrl+K', press('k', { ctrlKey: true }), 'help.commands'],
    ['Backspace', press('Backspace'), 'edit.delete'],
    ['Shift+1, whatever the layout makes of it', press('!', { code: 'Digit1', shiftKey: true }), 'view.fit'],
    ['Shift+arrow', press('ArrowLeft', { shiftKey: true }), 'edit.left'],
    ['a plain z', press('z'), undefined],
  ])('%s', (_name, key, id) => {
    expect(asked(key)).toBe(id);
  });

  it('are written as people do', () => {
    expect(keyWords('mod+shift+z')).toBe('Ctrl+Shift+Z');
    expect(keyWords('mod++')).toBe('Ctrl++');
    expect(keyWords('alt+pagedown')).toBe('Alt+Page Down');
    expect(['mod+shift+z', 'mod++', 'alt+pagedown', 'shift+1', 'c'].map((key) => keyWords(key, true))).toEqual([
      '⇧⌘Z',
      '⌘+',
      '⌥Page Down',
      '⇧1',
      'C',
    ]);
  });
});

describe('other words for commands', () => {
  it('are those of commands that there are', () => {
    const ids = actions.map(({ id }) => `words.${id}`);
    expect(Object.keys(searchWords).filter((key) => !ids.includes(key))).toEqual([]);
  });
});

describe('the table of actions', () => {
  it('gives each id and each key once', () => {
    for (const all of [actions.map(({ id }) => id), actions.flatMap(({ keys }) => [...keys])])
      expect(all.filter((each, index) => all.indexOf(each) !== index)).toEqual([]);
  });

  it('can be reached: what is in no menu has a key', () => {
    expect(actions.filter(({ keysOnly, keys }) => keysOnly === true && keys.length === 0)).toEqual([]);
  });

  it('is the desktop menu, but for what is asked for by key alone or is the system’s own', () => {
    const menus = menuTemplate(
      { page: menuOf(ACTIONS, blankEditor()), recent: [], mac: false },
      { send: () => undefined, open: () => undefined },
    );
    const items = menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
    const inMenu = actions.filter(({ keysOnly, keysAreEvents }) => keysOnly !== true && keysAreEvents !== true);
    expect(items.flatMap(({ id }) => id ?? [])).toEqual(inMenu.map(({ id }) => id));
    const accelerator =
      /^(?:(?:CmdOrCtrl|Alt|Shift)\+)*(?:[A-Z0-9]|F\d{1,2}|[,=?+-]|Plus|Tab|Delete|Backspace|Escape|Enter|PageUp|PageDown|Left|Right|Up|Down|Home|End)$/;
    for (const item of items) if (item.accelerator !== undefined) expect(item.accelerator).toMatch(accelerator);
  });

  it('says in the desktop menu what would be undone, as far as there is room', () => {
    const store = blankEditor();
    const undo = () =>
      menuOf(ACTIONS, store)
        .groups.flatMap(({ items }) => items)
        .find(({ id }) => id === 'edit.undo')?.label;
    expect(undo()).toBe('Undo');
    const edit = (label: string) => store.getState().dispatch({ label, apply: (draft) => void (draft.name = label) });
    edit('Move 3 components');
    expect(undo()).toBe('Undo: Move 3 components');
    edit(`Rename ${'long '.repeat(40)}`);
    expect(undo()).toHaveLength(100);
  });
});
