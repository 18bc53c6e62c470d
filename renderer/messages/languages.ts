import { en } from './en/index.ts';
import type { Message } from './message.ts';

export type MessageKey = keyof typeof en;

/** All that a language has to say. */
export interface Speech {
  readonly table: Readonly<Record<MessageKey, Message>>;
  /** Texts of the core by what they are in English: `told.ts` says them. */
  readonly told: Readonly<Record<string, string>>;
  /** As `told`, sentence by sentence: what exports say of what became of each element. */
  readonly coverage: Readonly<Record<string, string>>;
  /** As `told`: what is wrong with files, and why something was refused. */
  readonly problems: Readonly<Record<string, string>>;
  /** As `told`, on the page of a rule only. */
  readonly pages: Readonly<Record<string, string>>;
}

export const ENGLISH: Speech = { table: en, told: {}, coverage: {}, problems: {}, pages: {} };

/** Every language of the interface, by what browsers call it. Only who speaks another than English loads its tables; each has every key. */
export const LANGUAGES = {
  en: { name: 'English', load: () => Promise.resolve(ENGLISH) },
  es: { name: 'Español', load: async () => (await import('./es/speech.ts')).speech },
} as const satisfies Record<string, { name: string; load: () => Promise<Speech> }>;
export type Language = keyof typeof LANGUAGES;

export function isLanguage(word: string): word is Language {
  return Object.hasOwn(LANGUAGES, word);
}
