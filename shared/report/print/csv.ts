/** Rows as CSV (RFC 4180), a row each line. Every cell is text: what a spreadsheet would run as a formula is disarmed. */
export function printCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Spreadsheets take these for the start of a formula, some also after blanks and in their wide forms. */
const FORMULA = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** A leading apostrophe makes a spreadsheet read text; it shows in other programs, which is the lesser evil. */
export function disarmed(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function cell(text: string): string {
  const safe = disarmed(text.toWellFormed().replaceAll('\0', ''));
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
