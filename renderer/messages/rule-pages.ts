import { spoken } from './spoken.ts';

/** How a rule looks, where it may be wrong or when it is worse, in the language of the window; undefined where it is not in its table. */
export function toldOfRule(text: string): string | undefined {
  const { pages } = spoken.getState().speech;
  return Object.hasOwn(pages, text) ? pages[text] : undefined;
}
