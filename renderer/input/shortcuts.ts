/** Everything that a key or a menu item can ask for. Ids are shared with the desktop menu. */
export const SHORTCUTS = [
  { id: 'file.new', label: 'New', keys: ['mod+n'] },
  { id: 'file.open', label: 'Open', keys: ['mod+o'] },
  { id: 'file.save', label: 'Save', keys: ['mod+s'], always: true },
  { id: 'file.save-as', label: 'Save as', keys: ['mod+shift+s'], always: true },
  { id: 'file.export', label: 'Export', keys: ['mod+e'] },
  { id: 'file.report', label: 'Save a report to print', keys: [] },
  { id: 'edit.undo', label: 'Undo', keys: ['mod+z'] },
  { id: 'edit.redo', label: 'Redo', keys: ['mod+y', 'mod+shift+z'] },
  { id: 'edit.delete', label: 'Remove what is selected', keys: ['delete', 'backspace'] },
  { id: 'edit.duplicate', label: 'Duplicate', keys: ['mod+d'] },
  { id: 'edit.select-all', label: 'Select everything', keys: ['mod+a'] },
  { id: 'edit.clear', label: 'Repair everything, then select nothing', keys: ['escape'] },
  { id: 'edit.rename', label: 'Rename', keys: ['f2'] },
  { id: 'edit.connect', label: 'Connect the first selected component to the second', keys: ['c'] },
  { id: 'edit.left', label: 'Move left', keys: ['arrowleft', 'shift+arrowleft'] },
  { id: 'edit.right', label: 'Move right', keys: ['arrowright', 'shift+arrowright'] },
  { id: 'edit.up', label: 'Move up', keys: ['arrowup', 'shift+arrowup'] },
  { id: 'edit.down', label: 'Move down', keys: ['arrowdown', 'shift+arrowdown'] },
  { id: 'edit.fail', label: 'Let what is selected fail, or repair it', keys: ['k'] },
  { id: 'view.fit', label: 'Show everything', keys: ['shift+1', 'mod+1'] },
  { id: 'view.fit-selection', label: 'Show what is selected', keys: ['shift+2', 'mod+2'] },
  { id: 'view.zoom-in', label: 'Zoom in', keys: ['mod++', 'mod+=', 'mod+shift++'] },
  { id: 'view.zoom-out', label: 'Zoom out', keys: ['mod+-'] },
  { id: 'view.zoom-reset', label: '100 %', keys: ['mod+0'] },
  { id: 'view.questions', label: 'Answer open questions', keys: ['q'] },
  { id: 'view.residency', label: 'Where data is', keys: [] },
  { id: 'view.data', label: 'Show data and countries on the drawing, or not', keys: ['d'] },
  { id: 'view.theme', label: 'Light, dark or as the system', keys: [] },
  { id: 'tool.select', label: 'Select with the pointer', keys: ['v'] },
  { id: 'tool.hand', label: 'Pan with the pointer', keys: ['h'] },
  { id: 'help.keys', label: 'Keyboard shortcuts', keys: ['shift+?', 'f1'] },
] as const satisfies readonly Shortcut[];

export interface Shortcut {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly string[];
  /** Also while a text field has the focus. */
  readonly always?: boolean;
}

export type ActionId = (typeof SHORTCUTS)[number]['id'];

const byKey = new Map<string, Shortcut & { id: ActionId }>();
for (const shortcut of SHORTCUTS) for (const key of shortcut.keys) byKey.set(key, shortcut);

/** What a key asks for, if anything. */
export function shortcutFor(key: string): (Shortcut & { id: ActionId }) | undefined {
  return byKey.get(key);
}

/** A shortcut as people write it: "Ctrl+Shift+Z". */
export function keyWords(key: string): string {
  const words: Record<string, string> = { mod: 'Ctrl', arrowleft: '←', arrowright: '→', arrowup: '↑', arrowdown: '↓' };
  return key
    .split(/\+(?=.)/)
    .map((part) => words[part] ?? part.charAt(0).toUpperCase() + part.slice(1))
    .join('+');
}
