import { en } from './en/index.ts';
import type { Speech } from './speech.ts';

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
