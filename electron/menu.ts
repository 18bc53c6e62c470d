import { basename, dirname } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import type { Request } from '../shared/ipc/contract.ts';
import { acceleratorOf } from './accelerator.ts';

/** The menu that a page asks for: groups of its actions, and what the system's own items are called. */
export type PageMenu = Request<'window:menu'>;

/** Before a page has said what it can do: the system's own items. */
export function firstMenu(mac: boolean): MenuItemConstructorOptions[] {
  return [...(mac ? [{ role: 'appMenu' } as const] : []), { role: 'fileMenu' }, { role: 'windowMenu' }];
}

/** What items of the menu do. */
export interface MenuActs {
  /** The page in front does an action. */
  readonly send: (id: string) => void;
  /** A design is opened by its path. */
  readonly open: (path: string) => void;
}

interface MenuFacts {
  readonly page: PageMenu;
  /** Paths, newest first. */
  readonly recent: readonly string[];
  readonly mac: boolean;
}

/** The native menu: the page's groups, whose items send their action, and the system's own items where people look for them. */
export function menuTemplate(
  { page: { groups, roles }, recent, mac }: MenuFacts,
  { send, open }: MenuActs,
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
    submenu: [...items.map((item) => withRecent(itemOf(item, send), roles.recent, recent, open)), ...(own[id] ?? [])],
  }));
  // A Mac has its menu of windows before the last one, help.
  const windows = { role: 'windowMenu', label: roles.window } as const;
  return [...(mac ? [{ role: 'appMenu' } as const] : []), ...menus.slice(0, -1), windows, ...menus.slice(-1)];
}

/** So many are in the menu; the item itself shows all. */
const MOST_RECENT = 10;

/** The item that lists designs that were open before has the newest of them beside it. */
function withRecent(
  item: MenuItemConstructorOptions,
  label: string,
  recent: readonly string[],
  open: (path: string) => void,
): MenuItemConstructorOptions {
  if (item.id !== 'file.recent' || recent.length === 0) return item;
  const files = recent.slice(0, MOST_RECENT).map((path, index) => ({
    id: `recent.${index}`,
    label: plain(`${basename(path)} – ${dirname(path)}`),
    click: () => open(path),
  }));
  return { label, submenu: [...files, { type: 'separator' }, item] };
}

/** A single "&" would underline the letter behind it. */
function plain(label: string): string {
  return label.replaceAll('&', '&&');
}

function itemOf(
  { id, label, key }: PageMenu['groups'][number]['items'][number],
  send: (id: string) => void,
): MenuItemConstructorOptions {
  return {
    id,
    label: plain(label),
    ...(key === undefined ? {} : { accelerator: acceleratorOf(key) }),
    // The renderer listens to the same keys: registering them twice would run an action twice.
    registerAccelerator: false,
    click: () => send(id),
  };
}
