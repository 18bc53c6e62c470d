import { expect, it } from 'vitest';
import { acceleratorOf } from './accelerator.ts';
import { menuTemplate, type PageMenu } from './menu.ts';

const roles = { cut: 'Cortar', copy: 'Copiar', paste: 'Pegar', quit: 'Salir', fullScreen: 'Todo', window: 'Ventana' };
const menu: PageMenu = {
  groups: [
    { id: 'File', title: 'Archivo', items: [{ id: 'file.save', label: 'Guardar', key: 'mod+s' }] },
    { id: 'Edit', title: 'Editar', items: [] },
    { id: 'Help', title: 'Ayuda', items: [{ id: 'help.keys', label: 'Teclas' }] },
  ],
  roles,
};

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
  const labels = (mac: boolean) => menuTemplate(menu, () => undefined, mac).map(({ label, role }) => label ?? role);
  expect(labels(false)).toEqual(['Archivo', 'Editar', 'Ventana', 'Ayuda']);
  expect(labels(true)).toEqual(['appMenu', 'Archivo', 'Editar', 'Ventana', 'Ayuda']);
  const text = JSON.stringify(menuTemplate(menu, () => undefined, false));
  for (const word of Object.values(roles).filter((each) => each !== 'Todo')) expect(text).toContain(word);
});

it('sends the action of an item, whose key the page hears itself', () => {
  const sent: string[] = [];
  const [file] = menuTemplate(menu, (id) => sent.push(id), false);
  const [save] = file?.submenu as { accelerator: string; registerAccelerator: boolean; click: () => void }[];
  save?.click();
  expect(sent).toEqual(['file.save']);
  expect(save).toMatchObject({ accelerator: 'CmdOrCtrl+S', registerAccelerator: false });
});
