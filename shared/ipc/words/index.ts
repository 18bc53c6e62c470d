import { en } from './en.ts';
import { es } from './es.ts';

/** Every language of the interface, by what browsers call it. */
export const LANGUAGE_CODES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGE_CODES)[number];

export function isLanguage(word: string): word is Language {
  return (LANGUAGE_CODES as readonly string[]).includes(word);
}

export type ShellWords = Readonly<Record<keyof typeof en, string>>;

/** What the shell says that a page cannot say for it: before there is a page, or when one does not answer. */
export const SHELL_WORDS: Readonly<Record<Language, ShellWords>> = { en, es };

/** The language that was chosen, else that of the system (`es-MX`) where there is a table for it, else English. */
export function languageOf(chosen: string | undefined, system: string): Language {
  const wanted = chosen ?? system.slice(0, 2);
  return isLanguage(wanted) ? wanted : 'en';
}

/** Under which name the window keeps what a person chose, the language among it, as JSON. */
export const PREFERENCES = 'corral-preferences';

/** The language among kept preferences; undefined: none, or somebody broke them. */
export function keptLanguage(preferences: string | null | undefined): string | undefined {
  try {
    const { language } = Object(JSON.parse(preferences ?? '{}')) as { language?: unknown };
    return typeof language === 'string' ? language : undefined;
  } catch {
    return undefined;
  }
}
