import type { MenuItemConstructorOptions } from 'electron';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly accelerator?: string;
}

const action = (id: string, label: string, accelerator?: string): MenuAction => ({ id, label, accelerator });

/** Items the renderer carries out; the ids are its action table's. */
const FILE = [
  action('file.new', 'New…', 'CmdOrCtrl+N'),
  action('file.open', 'Open…', 'CmdOrCtrl+O'),
  action('file.import', 'Import…'),
  action('file.save', 'Save', 'CmdOrCtrl+S'),
  action('file.save-as', 'Save as…', 'CmdOrCtrl+Shift+S'),
  action('file.export', 'Export…', 'CmdOrCtrl+E'),
  action('file.drawing', 'Pictures and hand-outs…'),
];
const EDIT = [action('edit.undo', 'Undo', 'CmdOrCtrl+Z'), action('edit.redo', 'Redo', 'CmdOrCtrl+Shift+Z')];
const VIEW = [action('view.fit', 'Fit all', 'Shift+1'), action('view.theme', 'Light or dark')];

/** The native menu: Corral's own items send their action, the rest are the platform's roles. */
export function menuTemplate(send: (id: string) => void, mac: boolean): MenuItemConstructorOptions[] {
  const items = (actions: readonly MenuAction[]): MenuItemConstructorOptions[] =>
    actions.map(({ id, label, accelerator }) => ({
      id,
      label,
      accelerator,
      // The renderer listens to the same keys: registering them twice would run an action twice.
      registerAccelerator: false,
      click: () => send(id),
    }));
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    { label: 'File', submenu: [...items(FILE), { type: 'separator' }, mac ? { role: 'close' } : { role: 'quit' }] },
    {
      label: 'Edit',
      submenu: [...items(EDIT), { type: 'separator' }, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }],
    },
    { label: 'View', submenu: [...items(VIEW), { type: 'separator' }, { role: 'togglefullscreen' }] },
    { role: 'windowMenu' },
  ];
}
