import { basename, dirname } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import type { Request } from '../shared/ipc/contract.ts';
import { SHELL_WORDS, type ShellWords } from '../shared/ipc/words/index.ts';
import { acceleratorOf } from './accelerator.ts';

/** The menu that a page asks for: groups of its actions, in the language it speaks. */
export type PageMenu = Request<'window:menu'>;

/** Before a page has said what it can do: the system's own items. */
export function firstMenu(mac: boolean, words: ShellWords): MenuItemConstructorOptions[] {
  const end = mac ? ({ role: 'close', label: words['menu.close'] } as const) : quitItem(words);
  return [...appMenu(mac, words), { label: words['menu.file'], submenu: [end] }, windowMenu(mac, words)];
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
  { page: { groups, language }, recent, mac }: MenuFacts,
  { send, open }: MenuActs,
): MenuItemConstructorOptions[] {
  const words = SHELL_WORDS[language];
  const own: Readonly<Record<string, MenuItemConstructorOptions[]>> = {
    File: mac ? [] : [{ type: 'separator' }, quitItem(words)],
    Edit: [
      { type: 'separator' },
      { role: 'cut', label: words['action.edit.cut'] },
      { role: 'copy', label: words['action.edit.copy'] },
      { role: 'paste', label: words['action.edit.paste'] },
    ],
    View: [{ type: 'separator' }, { role: 'togglefullscreen', label: words['menu.full-screen'] }],
  };
  const menus = groups.map(({ id, title, items }) => ({
    label: title,
    submenu: [
      ...items.map((item) => withRecent(itemOf(item, send), words['menu.recent'], recent, open)),
      ...(own[id] ?? []),
    ],
  }));
  // A Mac has its menu of windows before the last one, help.
  return [...appMenu(mac, words), ...menus.slice(0, -1), windowMenu(mac, words), ...menus.slice(-1)];
}

function quitItem(words: ShellWords): MenuItemConstructorOptions {
  return { role: 'quit', label: words['menu.quit'] };
}

/** The menu of the app that every Mac has. Its items are named here because Electron names them in English. */
function appMenu(mac: boolean, words: ShellWords): MenuItemConstructorOptions[] {
  if (!mac) return [];
  const submenu: MenuItemConstructorOptions[] = [
    { role: 'about', label: words['menu.about'] },
    { type: 'separator' },
    { role: 'services', label: words['menu.services'] },
    { type: 'separator' },
    { role: 'hide', label: words['menu.hide'] },
    { role: 'hideOthers', label: words['menu.hide-others'] },
    { role: 'unhide', label: words['menu.show-all'] },
    { type: 'separator' },
    quitItem(words),
  ];
  return [{ role: 'appMenu', submenu }];
}

function windowMenu(mac: boolean, words: ShellWords): MenuItemConstructorOptions {
  const last: MenuItemConstructorOptions[] = mac
    ? [{ type: 'separator' }, { role: 'front', label: words['menu.front'] }]
    : [{ role: 'close', label: words['menu.close'] }];
  const submenu: MenuItemConstructorOptions[] = [
    { role: 'minimize', label: words['menu.minimise'] },
    { role: 'zoom', label: words['menu.zoom'] },
    ...last,
  ];
  return { role: 'windowMenu', label: words['menu.window'], submenu };
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
