import { commentLines } from '../comment-lines.ts';
import { printText } from './print-text.ts';
import { nodeContent, type YamlMap, type YamlValue } from './tree.ts';

/** What a value stands for: another tree is printed as it is, its calls turned into nodes when they are met. */
export type Meaning = (value: YamlValue) => YamlValue;

/**
 * One YAML document: explicit start, two spaces, keys in the order given, no wrapping. Every piece of text goes through
 * `printText`, so that no reader takes it for anything but text. `heading`: comments about the document. Keys without a
 * value are left out.
 */
export function printYaml(
  value: YamlMap | readonly YamlValue[],
  heading: readonly string[] = [],
  meaning: Meaning = (same) => same,
): string {
  const lines = ['---', ...heading.flatMap(commentLines)];
  const page: Page = { lines, meaning };
  if (isEmpty(value)) lines.push(flow(page, value));
  else writeInside(page, value, '', '');
  return `${lines.join('\n')}\n`;
}

interface Page {
  readonly lines: string[];
  readonly meaning: Meaning;
}

/** A value after `lead`, which is a key or the dash of a list; `indent` is that of the line that `lead` is on. */
function write(page: Page, lead: string, given: YamlValue, indent: string): void {
  const value = page.meaning(given);
  const literal = literalLines(value);
  if (literal !== undefined) {
    page.lines.push(`${lead} |`, ...literal.map((line) => (line === '' ? '' : `${indent}  ${line}`)));
  } else if (value === null) {
    page.lines.push(lead);
  } else if (!isCollection(value) || isEmpty(value)) {
    page.lines.push(`${lead} ${flow(page, value)}`);
  } else if (lead.endsWith('-')) {
    writeInside(page, value, `${lead} `, `${indent}  `);
  } else {
    page.lines.push(lead);
    writeInside(page, value, `${indent}  `, `${indent}  `);
  }
}

/** The members of a collection that is not empty, the first one after `start`, the others after `indent`. */
function writeInside(page: Page, value: YamlMap | readonly YamlValue[], start: string, indent: string): void {
  let before = start;
  const member = (lead: string, each: YamlValue | undefined): void => {
    if (each === undefined) return;
    write(page, `${before}${lead}`, each, indent);
    before = indent;
  };
  if (isList(value)) for (const each of value) member('-', each);
  else for (const key of Object.keys(value)) member(`${printText(key)}:`, value[key]);
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function isCollection(value: YamlValue): value is YamlMap | readonly YamlValue[] {
  return typeof value === 'object' && value !== null && nodeContent(value) === undefined;
}

function isEmpty(value: YamlMap | readonly YamlValue[]): boolean {
  if (isList(value)) return value.length === 0;
  for (const key in value) if (value[key] !== undefined) return false;
  return true;
}

/** The lines of a literal block; only text that one cannot change becomes one. */
function literalLines(value: YamlValue): readonly string[] | undefined {
  const content = nodeContent(value);
  if (content === undefined || !('block' in content)) return undefined;
  const text = content.block;
  const keeps = /^[\x20-\x7e\n]*\n$/.test(text) && !/^\s|\n\n$/.test(text);
  return keeps ? text.slice(0, -1).split('\n') : undefined;
}

/** A value on one line. A tagged list is an argument list: on one line it reads as the call it is. */
function flow(page: Page, given: YamlValue): string {
  const value = page.meaning(given);
  const content = nodeContent(value);
  if (content !== undefined) {
    if ('inline' in content) return flow(page, content.inline);
    return 'block' in content ? printText(content.block) : `${content.tag} ${flow(page, content.value)}`;
  }
  if (typeof value === 'string') return printText(value);
  if (!isCollection(value)) return String(value);
  if (isEmpty(value)) return isList(value) ? '[]' : '{}';
  if (isList(value)) return `[ ${value.map((each) => flow(page, each)).join(', ')} ]`;
  const present = Object.entries(value).filter(([, each]) => each !== undefined);
  const pairs = present.map(([key, each]) => `${printText(key)}: ${flow(page, each as YamlValue)}`);
  return `{ ${pairs.join(', ')} }`;
}
