const WORDS: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  arrowleft: '←',
  arrowright: '→',
  arrowup: '↑',
  arrowdown: '↓',
  pageup: 'Page Up',
  pagedown: 'Page Down',
};

/** A key as people write it: "Ctrl+Shift+Z". */
export function keyWords(key: string): string {
  return key
    .split(/\+(?=.)/)
    .map((part) => WORDS[part] ?? part.charAt(0).toUpperCase() + part.slice(1))
    .join('+');
}
