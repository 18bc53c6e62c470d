import type { Menu } from 'electron';
import { firstMenu, menuTemplate, type MenuActs, type PageMenu } from './menu.ts';

/** The menu of the app: what the page in front offers, and the designs that were open before. */
export interface AppMenu {
  readonly show: (page: PageMenu) => void;
  /** The list of designs that were open before may be another now. */
  readonly refresh: () => Promise<void>;
}

interface Options {
  readonly mac: boolean;
  readonly recent: () => Promise<readonly string[]>;
}

export function createAppMenu(
  menu: Pick<typeof Menu, 'setApplicationMenu' | 'buildFromTemplate'>,
  { mac, recent }: Options,
  acts: MenuActs,
): AppMenu {
  let page: PageMenu | undefined;
  let files: readonly string[] = [];
  const show = () => {
    const template = page === undefined ? firstMenu(mac) : menuTemplate({ page, recent: files, mac }, acts);
    menu.setApplicationMenu(menu.buildFromTemplate(template));
  };
  show();
  return {
    show: (next) => {
      page = next;
      show();
    },
    refresh: async () => {
      files = await recent();
      show();
    },
  };
}
