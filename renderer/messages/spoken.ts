import { createStore, useStore } from 'zustand';
import { languageOf, type Language } from '../../shared/ipc/words/index.ts';
import { prefer, preferences } from '../state/preferences.ts';
import { ENGLISH, LANGUAGES } from './languages.ts';
import type { Speech } from './speech.ts';

interface Spoken {
  readonly language: Language;
  readonly speech: Speech;
}

/** What the window speaks: English until another language has loaded. */
export const spoken = createStore<Spoken>()(() => ({ language: 'en', speech: ENGLISH }));

/** Draws anew when the window speaks another language. */
export function useLanguage(): Language {
  return useStore(spoken, ({ language }) => language);
}

/**
 * Speaks the language that was chosen, else that of the system where there is a table for it, else English; to be awaited
 * before anything is drawn. A language that does not load leaves the window in English, which is better than none.
 */
export async function speak(): Promise<void> {
  const wanted = wantedLanguage(preferences.getState().language);
  await load(wanted).catch(() => undefined);
}

/** From now on, and at every start; undefined: as the system does. Rejects, with nothing changed, when the language does not load. */
export async function chooseLanguage(language: Language | undefined): Promise<void> {
  if (await load(wantedLanguage(language))) prefer({ language });
}

let asked = 0;

/** Whether the window speaks it now: one that comes after another was asked for is not wanted any more. */
async function load(language: Language): Promise<boolean> {
  const mine = (asked += 1);
  const speech = await LANGUAGES[language].load();
  if (mine !== asked) return false;
  spoken.setState({ language, speech });
  return true;
}

function wantedLanguage(chosen: string | undefined): Language {
  return languageOf(chosen, languageOfSystem());
}

/** Outside a window, as in tests, no system is asked. */
function languageOfSystem(): string {
  return typeof document === 'undefined' ? 'en' : navigator.language;
}
