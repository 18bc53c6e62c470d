import { searchWords } from './en/search-words.ts';
import { t } from './t.ts';

type Key = keyof typeof searchWords;

/** Words by which a command is looked for beside those of its name. */
export function searchWordsOf(action: string): string | undefined {
  const key = `words.${action}`;
  return isKey(key) ? t(key) : undefined;
}

function isKey(key: string): key is Key {
  return Object.hasOwn(searchWords, key);
}
