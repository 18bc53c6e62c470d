import type { en } from './en/index.ts';
import type { Language } from '../../shared/ipc/words/index.ts';
import { fill, type Params, type Values } from './message.ts';
import type { MessageKey } from './speech.ts';
import { spoken } from './spoken.ts';

/** A message that is told nothing: what a table of the code may name and say later. */
export type PlainKey = {
  [Key in MessageKey]: [Params<(typeof en)[Key]>] extends [never] ? Key : never;
}[MessageKey];

type Told<Key extends MessageKey> = [Params<(typeof en)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Params<(typeof en)[Key]>, string | number>>];

/** A text of the interface in the language of the window. Asked for while drawing, never kept: the language may change. */
export function t<Key extends MessageKey>(key: Key, ...[values]: Told<Key>): string {
  return fill(spoken.getState().speech.table[key], values as Values | undefined);
}

/** What the window speaks. */
export function languageNow(): Language {
  return spoken.getState().language;
}

/** How numbers and lists are written; English as the texts are, with no comma before the last "and". */
export function localeNow(): string {
  const language = languageNow();
  return language === 'en' ? 'en-GB' : language;
}
