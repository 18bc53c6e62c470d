import type { Language } from '../../shared/ipc/words/index.ts';
import { en } from './en/index.ts';
import type { Speech } from './speech.ts';

export const ENGLISH: Speech = { table: en, told: {}, coverage: {}, problems: {}, pages: {} };

/** Every language of the interface. Only who speaks another than English loads its tables; each has every key. */
export const LANGUAGES = {
  en: { name: 'English', load: () => Promise.resolve(ENGLISH) },
  es: { name: 'Español', load: async () => (await import('./es/speech.ts')).speech },
} as const satisfies Record<Language, { name: string; load: () => Promise<Speech> }>;
