import { err, ok, type Result } from '../../base/result.ts';
import { addHosts, emptyInventory, groupIn, type Inventory } from './inventory.ts';

const SECTION = /^\[([^\]:]+)(?::(\w+))?\]\s*(?:[#;].*)?$/;
const KINDS = ['hosts', 'children', 'vars'] as const;
type Kind = (typeof KINDS)[number];

/** An inventory of the INI form; an error is a sentence with the line. */
export function readIni(text: string): Result<Inventory, string> {
  const inventory = emptyInventory();
  let group = 'ungrouped';
  let kind: Kind = 'hosts';
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || /^[#;]/.test(line)) continue;
    if (!line.startsWith('[')) {
      addLine(inventory, group, kind, line);
      continue;
    }
    const [, name, asked = 'hosts'] = SECTION.exec(line) ?? [];
    const known = KINDS.find((each) => each === asked);
    if (name === undefined || known === undefined) {
      return err(
        `Line ${String(index + 1)} of the inventory opens no group: write [NAME], [NAME:children] or [NAME:vars].`,
      );
    }
    [group, kind] = [name.trim(), known];
    groupIn(inventory, group);
  }
  return ok(inventory);
}

function addLine(inventory: Inventory, group: string, kind: Kind, line: string): void {
  if (kind === 'vars') {
    const [, key, value = ''] = /^([^=\s]+)\s*=\s*(.*)$/.exec(line) ?? [];
    if (key !== undefined) groupIn(inventory, group).vars.set(key, unquoted(value));
    return;
  }
  const [name = '', ...settings] = words(line);
  if (kind === 'children') {
    groupIn(inventory, group).children.add(name);
    groupIn(inventory, name);
  } else addHosts(inventory, group, name, Object.fromEntries(settings.map(setting)));
}

/** Words of a line up to a comment; quotes keep spaces together. */
function words(line: string): string[] {
  const found = line.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
  const end = found.findIndex((word) => /^[#;]/.test(word));
  return end < 0 ? found : found.slice(0, end);
}

function setting(word: string): [string, string] {
  const at = word.indexOf('=');
  return at < 0 ? [word, ''] : [word.slice(0, at), unquoted(word.slice(at + 1))];
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/s, '$2');
}
