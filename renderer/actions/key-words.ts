import { t } from '../messages/t.ts';

const SIGNS: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  arrowleft: '←',
  arrowright: '→',
  arrowup: '↑',
  arrowdown: '↓',
};

/** Modifiers as they stand on a Mac, in the order in which its menus write them. */
const ON_MAC: Readonly<Record<string, string>> = { alt: '⌥', shift: '⇧', mod: '⌘' };

/** Keys that are called by a word, which keyboards have in their language. */
const NAMED = ['shift', 'pageup', 'pagedown', 'home', 'end', 'delete', 'backspace', 'enter', 'escape'] as const;

/** A key as people write it: "Ctrl+Shift+Z", and on a Mac "⇧⌘Z". */
export function keyWords(key: string, mac = isMac()): string {
  const parts = key.split(/\+(?=.)/);
  if (!mac) return parts.map(wordOf).join('+');
  const held = Object.keys(ON_MAC).filter((each) => parts.includes(each));
  return [...held.map((each) => ON_MAC[each]), ...parts.filter((each) => !held.includes(each)).map(wordOf)].join('');
}

/** Whether the window is on a Mac; tests without one are not. */
function isMac(): boolean {
  return typeof document !== 'undefined' && /\bMac OS X\b/.test(navigator.userAgent);
}

function wordOf(part: string): string {
  const named = NAMED.find((name) => name === part);
  return named === undefined ? (SIGNS[part] ?? part.charAt(0).toUpperCase() + part.slice(1)) : t(`key.${named}`);
}
