/** Text that YAML 1.1 and 1.2 both read as text when it is not quoted. */
const PLAIN = /^[A-Za-z/][A-Za-z0-9_./@+-]*(?: [A-Za-z0-9_./@+-]+)*$/;
const KEYWORD = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
const PRINTABLE = /^[\x20-\x7e]*$/;
/** Beyond ASCII, what readers may refuse, fold or not show. */
const INVISIBLE = /[\u0080-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/;

/** One scalar on one line: plain when every reader takes it for text, else in double quotes with escapes. */
export function printText(text: string): string {
  if (PLAIN.test(text) && !KEYWORD.test(text)) return text;
  // Nearly all text is of this kind, and a large template has a great deal of it.
  if (PRINTABLE.test(text)) return `"${text.replace(/["\\]/g, '\\$&')}"`;
  return `"${[...text.toWellFormed()].map(escape).join('')}"`;
}

function escape(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (character === '\n') return '\\n';
  const code = character.codePointAt(0) ?? 0;
  if (code > 0xffff) return `\\U${code.toString(16).padStart(8, '0')}`;
  const shown = code >= 0x20 && code !== 0x7f && !INVISIBLE.test(character);
  return shown ? character : `\\u${code.toString(16).padStart(4, '0')}`;
}
