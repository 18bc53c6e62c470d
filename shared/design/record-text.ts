/**
 * Signs that some target's language may take for its own (`${`, `%{`, `{{`, `{%`), that a parser may refuse or a file may
 * lose (controls, pairs and halves of them, marks of direction), and the backslash, which leads every sign that is spelt out.
 */
const SPELT = /[\\$%{}\p{C}\u2028\u2029\u{10000}-\u{10ffff}]/gu;
const BEYOND_ASCII = /[^\x20-\x7e]/g;
const SPELT_OUT = /\\u([0-9a-f]{4})/g;

const spelt = (signs: string) =>
  Array.from({ length: signs.length }, (_, at) => `\\u${signs.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

/**
 * A text of the author as a record has it, the same in every target: as it is, with what is not safe everywhere spelt out
 * as JSON does. Terraform composes what it reads (NFC), so what is written otherwise is spelt out too.
 */
export function recordText(text: string): string {
  const written = text.replace(SPELT, spelt);
  return written === written.normalize() ? written : written.replace(BEYOND_ASCII, spelt);
}

/** What `recordText` wrote, as it was. */
export function textOfRecord(written: string): string {
  return written.replace(SPELT_OUT, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
