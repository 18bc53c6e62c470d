import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../electron/menu.ts';
import type { Action } from './action.ts';
import { ACTIONS } from './index.ts';
import { keyOf } from './key-of.ts';
import { keyWords } from './key-words.ts';

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

  it('has every item of the desktop menu, with the key that it shows', () => {
    const items = menuTemplate(() => undefined, false).flatMap(({ submenu }) =>
      Array.isArray(submenu) ? submenu : [],
    );
    const own = items.filter(({ id }) => id !== undefined);
    expect(own.length).toBeGreaterThan(5);
    for (const { id, accelerator } of own) {
      const action = actions.find((each) => each.id === id);
      expect(action?.id, `no action for the item ${String(id)}`).toBe(id);
      if (accelerator === undefined) continue;
      const key = String(accelerator).toLowerCase().replace('cmdorctrl', 'mod');
      expect(action?.keys, `the item ${String(id)} shows ${String(accelerator)}`).toContain(key);
    }
  });
});
