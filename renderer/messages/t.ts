import { preferences } from '../state/preferences.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { told } from './es/told/index.ts';
import { fill, type Message, type Params, type Values } from './message.ts';

export type MessageKey = keyof typeof en;

interface Speech {
  readonly name: string;
  readonly table: Readonly<Record<MessageKey, Message>>;
  /** Texts of the core by what they are in English: `told.ts` says them. */
  readonly told: Readonly<Record<string, string>>;
}

/** Every language of the interface, by what browsers call it; each table has every key. */
export const LANGUAGES = {
  en: { name: 'English', table: en, told: {} },
  es: { name: 'Español', table: es, told },
} as const satisfies Record<string, Speech>;
export type Language = keyof typeof LANGUAGES;

/** A message that is told nothing: what a table of the code may name and say later. */
export type PlainKey = {
  [Key in MessageKey]: [Params<(typeof en)[Key]>] extends [never] ? Key : never;
}[MessageKey];

type Told<Key extends MessageKey> = [Params<(typeof en)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Params<(typeof en)[Key]>, string | number>>];

/** A text of the interface in the language of the window. Asked for while drawing, never kept: the language may change. */
export function t<Key extends MessageKey>(key: Key, ...[values]: Told<Key>): string {
  return fill(LANGUAGES[languageNow()].table[key], values as Values | undefined);
}

/** The language that was chosen, else that of the system where there is a table for it, else English. */
export function languageNow(): Language {
  const wanted = preferences.getState().language ?? LANGUAGE_OF_SYSTEM;
  return isLanguage(wanted) ? wanted : 'en';
}

/** How numbers and lists are written; English as the texts are, with no comma before the last "and". */
export function localeNow(): string {
  const language = languageNow();
  return language === 'en' ? 'en-GB' : language;
}

/** Asked once: a large drawing says thousands of texts. Outside a window, as in tests, no system is asked. */
const LANGUAGE_OF_SYSTEM = typeof document === 'undefined' ? 'en' : navigator.language.slice(0, 2);

export function isLanguage(word: string): word is Language {
  return Object.hasOwn(LANGUAGES, word);
}
