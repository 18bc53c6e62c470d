import type { MenuItemConstructorOptions } from 'electron';
import type { Request } from '../shared/ipc/contract.ts';
import { acceleratorOf } from './accelerator.ts';

/** The menu that a page asks for: groups of its actions, and what the system's own items are called. */
export type PageMenu = Request<'window:menu'>;

/** Before a page has said what it can do: the system's own items. */
export function firstMenu(mac: boolean): MenuItemConstructorOptions[] {
  return [...(mac ? [{ role: 'appMenu' } as const] : []), { role: 'fileMenu' }, { role: 'windowMenu' }];
}

/** The native menu: the page's groups, whose items send their action, and the system's own items where people look for them. */
export function menuTemplate(
  { groups, roles }: PageMenu,
  send: (id: string) => void,
  mac: boolean,
): MenuItemConstructorOptions[] {
  const own: Readonly<Record<string, MenuItemConstructorOptions[]>> = {
    File: mac ? [] : [{ type: 'separator' }, { role: 'quit', label: roles.quit }],
    Edit: [
      { type: 'separator' },
      { role: 'cut', label: roles.cut },
      { role: 'copy', label: roles.copy },
      { role: 'paste', label: roles.paste },
    ],
    View: [{ type: 'separator' }, { role: 'togglefullscreen', label: roles.fullScreen }],
  };
  const menus = groups.map(({ id, title, items }) => ({
    label: title,
    submenu: [...items.map((item) => itemOf(item, send)), ...(own[id] ?? [])],
  }));
  // A Mac has its menu of windows before the last one, help.
  const windows = { role: 'windowMenu', label: roles.window } as const;
  return [...(mac ? [{ role: 'appMenu' } as const] : []), ...menus.slice(0, -1), windows, ...menus.slice(-1)];
}

function itemOf(
  { id, label, key }: PageMenu['groups'][number]['items'][number],
  send: (id: string) => void,
): MenuItemConstructorOptions {
  return {
    id,
    label,
    ...(key === undefined ? {} : { accelerator: acceleratorOf(key) }),
    // The renderer listens to the same keys: registering them twice would run an action twice.
    registerAccelerator: false,
    click: () => send(id),
  };
}
