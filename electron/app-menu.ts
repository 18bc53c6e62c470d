import type { Menu } from 'electron';
import { SHELL_WORDS, type Language, type ShellWords } from '../shared/ipc/words/index.ts';
import { firstMenu, menuTemplate, type MenuActs, type PageMenu } from './menu.ts';

/** The menu of the app: what the page in front offers, and the designs that were open before. */
export interface AppMenu {
  readonly show: (page: PageMenu) => void;
  /** In the language of the page in front; before there is one, in the one that was kept. */
  readonly words: () => ShellWords;
  /** The list of designs that were open before may be another now. */
  readonly refresh: () => Promise<void>;
}

interface Options {
  readonly mac: boolean;
  readonly recent: () => Promise<readonly string[]>;
  /** What is spoken before a page says what it speaks. */
  readonly language: Language;
}

export function createAppMenu(
  menu: Pick<typeof Menu, 'setApplicationMenu' | 'buildFromTemplate'>,
  { mac, recent, language }: Options,
  acts: MenuActs,
): AppMenu {
  let page: PageMenu | undefined;
  let files: readonly string[] = [];
  const words = () => SHELL_WORDS[page?.language ?? language];
  const show = () => {
    const template = page === undefined ? firstMenu(mac, words()) : menuTemplate({ page, recent: files, mac }, acts);
    menu.setApplicationMenu(menu.buildFromTemplate(template));
  };
  show();
  return {
    words,
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
