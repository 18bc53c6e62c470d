const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' };

// Control characters, and what some editors take for an end of line.
// eslint-disable-next-line no-control-regex
const ESCAPED = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff"\\]|[$%]+\{/g;

/** The inside of a quoted string that Terraform reads back as exactly this text. Halves of surrogate pairs become U+FFFD. */
export function quotedText(text: string): string {
  return text.toWellFormed().replace(ESCAPED, escapeOne);
}

/** The same where an expression follows: a `$` at the end would turn the `${` after it into text. */
export function quotedTextBefore(text: string): string {
  return quotedText(text).replace(/[$%]+$/, (signs) => [...signs].map(unicode).join(''));
}

function escapeOne(found: string): string {
  if (!found.endsWith('{')) return SHORT[found] ?? unicode(found);
  // A doubled sign is how HCL writes a literal `${`; a longer run is ambiguous, so its signs go as code points.
  return found.length === 2 ? `${found.slice(0, 1)}${found}` : `${[...found.slice(0, -1)].map(unicode).join('')}{`;
}

function unicode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

export function quoted(text: string): string {
  return `"${quotedText(text)}"`;
}
