import { afterEach, expect, it, vi } from 'vitest';
import { onKept, takeSettings, windowKeeping } from './window-keeping.ts';

afterEach(() => vi.unstubAllGlobals());

/** As a browser's, with nothing in it. */
function storage(): Map<string, string> {
  const values = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => values.get(name) ?? null,
    setItem: (name: string, text: string) => void values.set(name, text),
    removeItem: (name: string) => void values.delete(name),
  });
  return values;
}

it('what a person chose is in the browser, and told to whoever keeps it elsewhere', () => {
  const values = storage();
  const told = vi.fn();
  onKept(told);
  windowKeeping.setItem('corral-mode', 'dark');
  expect([...values]).toEqual([['corral-mode', 'dark']]);
  windowKeeping.removeItem('corral-mode');
  expect(told.mock.calls).toEqual([
    ['corral-mode', 'dark'],
    ['corral-mode', null],
  ]);
  expect(windowKeeping.getItem('corral-mode')).toBeNull();
});

it('what the host kept is where the window looks, over what the browser had, and nothing stops when it is none', () => {
  const values = storage();
  values.set('corral-mode', 'light').set('corral-autosave', 'off');
  takeSettings({ 'corral-mode': 'dark' });
  takeSettings(undefined);
  expect([windowKeeping.getItem('corral-mode'), windowKeeping.getItem('corral-autosave')]).toEqual(['dark', 'off']);
});

it('storage that is full, refused or not there stops nothing', () => {
  vi.stubGlobal('localStorage', undefined);
  windowKeeping.setItem('corral-mode', 'dark');
  expect(windowKeeping.getItem('corral-mode')).toBeNull();
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  windowKeeping.setItem('corral-mode', 'dark');
  takeSettings({ 'corral-mode': 'dark' });
  windowKeeping.removeItem('corral-mode');
  expect(windowKeeping.getItem('corral-mode')).toBeNull();
});
