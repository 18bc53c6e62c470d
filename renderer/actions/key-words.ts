import { t } from '../messages/t.ts';

const SIGNS: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  arrowleft: '←',
  arrowright: '→',
  arrowup: '↑',
  arrowdown: '↓',
};

/** Keys that are called by a word, which keyboards have in their language. */
const NAMED = ['shift', 'pageup', 'pagedown', 'home', 'end', 'delete', 'backspace', 'enter', 'escape'] as const;

/** A key as people write it: "Ctrl+Shift+Z". */
export function keyWords(key: string): string {
  return key
    .split(/\+(?=.)/)
    .map(wordOf)
    .join('+');
}

function wordOf(part: string): string {
  const named = NAMED.find((name) => name === part);
  return named === undefined ? (SIGNS[part] ?? part.charAt(0).toUpperCase() + part.slice(1)) : t(`key.${named}`);
}
