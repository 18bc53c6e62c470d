import type { MenuItemConstructorOptions } from 'electron';
import { expect, it } from 'vitest';
import { acceleratorOf } from './accelerator.ts';
import { SHELL_WORDS } from '../shared/ipc/words/index.ts';
import { firstMenu, menuTemplate, type MenuActs, type PageMenu } from './menu.ts';

const page: PageMenu = {
  groups: [
    {
      id: 'File',
      title: 'Archivo',
      items: [
        { id: 'file.save', label: 'Guardar', key: 'mod+s' },
        { id: 'file.recent', label: 'Recientes…' },
        { id: 'file.undo', label: 'Deshacer: R&D' },
      ],
    },
    { id: 'Edit', title: 'Editar', items: [] },
    { id: 'Help', title: 'Ayuda', items: [{ id: 'help.keys', label: 'Teclas' }] },
  ],
  language: 'es',
};

const templateOf = (facts: { mac?: boolean; recent?: string[] }, acts: Partial<MenuActs> = {}) =>
  menuTemplate({ page, mac: false, recent: [], ...facts }, { send: () => undefined, open: () => undefined, ...acts });

it.each([
  ['mod+shift+s', 'CmdOrCtrl+Shift+S'],
  ['f5', 'F5'],
  ['alt+pagedown', 'Alt+PageDown'],
  ['mod++', 'CmdOrCtrl+Plus'],
  ['mod+-', 'CmdOrCtrl+-'],
  ['mod+,', 'CmdOrCtrl+,'],
  ['shift+1', 'Shift+1'],
  ['arrowleft', 'Left'],
])('writes %s as Electron does', (key, accelerator) => {
  expect(acceleratorOf(key)).toBe(accelerator);
});

it('has the words of the page, also for the items of the system', () => {
  const labels = (mac: boolean) => templateOf({ mac }).map(({ label, role }) => label ?? role);
  expect(labels(false)).toEqual(['Archivo', 'Editar', 'Ventana', 'Ayuda']);
  expect(labels(true)).toEqual(['appMenu', 'Archivo', 'Editar', 'Ventana', 'Ayuda']);
  const text = JSON.stringify(templateOf({ recent: ['/a/b.corral'] }));
  for (const word of ['Cortar', 'Copiar', 'Pegar', 'Salir', 'Ventana', 'Abrir reciente', 'Minimizar'])
    expect(text).toContain(word);
});

it('sends the action of an item, whose key the page hears itself', () => {
  const sent: string[] = [];
  const [file] = templateOf({}, { send: (id) => void sent.push(id) });
  const [save] = file?.submenu as { accelerator: string; registerAccelerator: boolean; click: () => void }[];
  save?.click();
  expect(sent).toEqual(['file.save']);
  expect(save).toMatchObject({ accelerator: 'CmdOrCtrl+S', registerAccelerator: false, label: 'Guardar' });
});

it('has the designs that were open before, ten at most, and the list of all below', () => {
  const opened: string[] = [];
  const recent = ['/home/ada/R&D/a.corral', ...Array.from({ length: 14 }, (_, index) => `/b/${index}.corral`)];
  const [file] = templateOf({ recent }, { open: (path) => void opened.push(path) });
  const [, submenu] = file?.submenu as {
    label: string;
    submenu: { label?: string; id?: string; click: () => void }[];
  }[];
  expect(submenu?.label).toBe('Abrir reciente');
  expect(submenu?.submenu).toHaveLength(12);
  expect(submenu?.submenu.at(-1)).toMatchObject({ id: 'file.recent', label: 'Recientes…' });
  expect(submenu?.submenu[0]?.label).toBe('a.corral – /home/ada/R&&D');
  submenu?.submenu[0]?.click();
  expect(opened).toEqual(['/home/ada/R&D/a.corral']);
});

it('shows an "&" of a name as it is', () => {
  const [file] = templateOf({});
  expect(file?.submenu).toContainEqual(expect.objectContaining({ label: 'Deshacer: R&&D' }));
});

it.each([true, false])('names every item of the system in the language of the page (Mac: %s)', (mac) => {
  const named = (items: readonly MenuItemConstructorOptions[]): boolean =>
    items.every(({ type, role, label, submenu }) =>
      type === 'separator' || role === 'appMenu' || label !== undefined
        ? !Array.isArray(submenu) || named(submenu)
        : false,
    );
  for (const language of ['en', 'es'] as const) {
    expect(named(firstMenu(mac, SHELL_WORDS[language]))).toBe(true);
    expect(
      named(menuTemplate({ page: { ...page, language }, mac, recent: [] }, { send: () => 0, open: () => 0 })),
    ).toBe(true);
  }
});
