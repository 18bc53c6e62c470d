import { describe, expect, it } from 'vitest';
import { keyOf } from './key-of.ts';
import { keyWords, SHORTCUTS, shortcutFor } from './shortcuts.ts';

const press = (key: string, held: Partial<Parameters<typeof keyOf>[0]> = {}) =>
  keyOf({ key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

describe('shortcuts', () => {
  it.each([
    ['Ctrl+Z', press('z', { ctrlKey: true }), 'edit.undo'],
    ['Cmd+Z', press('z', { metaKey: true }), 'edit.undo'],
    ['Ctrl+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), 'edit.redo'],
    ['Ctrl+Y', press('y', { ctrlKey: true }), 'edit.redo'],
    ['Backspace', press('Backspace'), 'edit.delete'],
    ['Shift+1, whatever the layout makes of it', press('!', { code: 'Digit1', shiftKey: true }), 'view.fit'],
    ['Shift+arrow', press('ArrowLeft', { shiftKey: true }), 'edit.left'],
  ])('%s', (_name, key, id) => {
    expect(shortcutFor(key)?.id).toBe(id);
  });

  it('does not take plain letters for shortcuts with Ctrl', () => {
    expect(shortcutFor(press('z'))).toBeUndefined();
  });

  it('gives each key to one action', () => {
    const keys = SHORTCUTS.flatMap(({ keys }) => [...keys]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('writes keys as people do', () => {
    expect(keyWords('mod+shift+z')).toBe('Ctrl+Shift+Z');
    expect(keyWords('mod++')).toBe('Ctrl++');
  });
});
