import { stringify } from 'yaml';

const WORD = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const RESERVED = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n']);

/** Plain data as YAML on one line: `{ from: lms, to: mysql }`, `[a, b]`, `'text: with a colon'`. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${scalar(key)}: ${inline(inner)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  return scalar(value);
}

/** One value on one line, quoted wherever it stands, so that it means the same inside brackets. */
export function scalar(value: unknown): string {
  if (typeof value === 'string' && WORD.test(value) && !RESERVED.has(value)) return value;
  const options = {
    collectionStyle: 'flow',
    lineWidth: 0,
    singleQuote: true,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: 1e9,
    flowCollectionPadding: false,
  } as const;
  const text = stringify([value], options).trimEnd().slice(1, -1);
  // A line break would end a key or a comment: JSON's quotes are YAML's too.
  return text.includes('\n') ? JSON.stringify(value) : text;
}
