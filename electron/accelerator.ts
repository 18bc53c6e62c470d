const NAMES: Readonly<Record<string, string>> = {
  mod: 'CmdOrCtrl',
  alt: 'Alt',
  shift: 'Shift',
  arrowleft: 'Left',
  arrowright: 'Right',
  arrowup: 'Up',
  arrowdown: 'Down',
  pageup: 'PageUp',
  pagedown: 'PageDown',
  '+': 'Plus',
};

/** A key as the table of actions writes it (`mod+shift+s`) as Electron does (`CmdOrCtrl+Shift+S`). */
export function acceleratorOf(key: string): string {
  return key
    .split(/\+(?=.)/)
    .map((part) => NAMES[part] ?? part.charAt(0).toUpperCase() + part.slice(1))
    .join('+');
}
