import { languageNow } from './t.ts';

/** Says of the page in which language it is, so that a screen reader speaks it. */
export function markLanguage(): void {
  document.documentElement.lang = languageNow();
}
