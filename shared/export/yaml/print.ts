import { commentLines } from '../comment-lines.ts';
import { printText } from './print-text.ts';
import { nodeContent, type YamlMap, type YamlValue } from './tree.ts';

/**
 * One YAML document: explicit start, two spaces, keys in the order given, no wrapping. Every piece of text goes through
 * `printText`, so that no reader takes it for anything but text. `heading`: comments about the document.
 */
export function printYaml(value: YamlMap | readonly YamlValue[], heading: readonly string[] = []): string {
  const lines = ['---', ...heading.flatMap(commentLines)];
  if (isEmpty(value)) lines.push(flow(value));
  else writeInside(lines, value, '', '');
  return `${lines.join('\n')}\n`;
}

/** A value after `lead`, which is a key or the dash of a list; `indent` is that of the line that `lead` is on. */
function write(lines: string[], lead: string, value: YamlValue, indent: string): void {
  const literal = literalLines(value);
  if (literal !== undefined) {
    lines.push(`${lead} |`, ...literal.map((line) => (line === '' ? '' : `${indent}  ${line}`)));
  } else if (value === null) {
    lines.push(lead);
  } else if (!isCollection(value) || isEmpty(value)) {
    lines.push(`${lead} ${flow(value)}`);
  } else if (lead.endsWith('-')) {
    writeInside(lines, value, `${lead} `, `${indent}  `);
  } else {
    lines.push(lead);
    writeInside(lines, value, `${indent}  `, `${indent}  `);
  }
}

/** The members of a collection that is not empty, the first one after `start`, the others after `indent`. */
function writeInside(lines: string[], value: YamlMap | readonly YamlValue[], start: string, indent: string): void {
  let before = start;
  const member = (lead: string, each: YamlValue): void => {
    write(lines, `${before}${lead}`, each, indent);
    before = indent;
  };
  if (isList(value)) for (const each of value) member('-', each);
  else for (const [key, each] of Object.entries(value)) member(`${printText(key)}:`, each);
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function isCollection(value: YamlValue): value is YamlMap | readonly YamlValue[] {
  return typeof value === 'object' && value !== null && nodeContent(value) === undefined;
}

function isEmpty(value: YamlValue): boolean {
  return isCollection(value) && (isList(value) ? value.length : Object.keys(value).length) === 0;
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
function flow(value: YamlValue): string {
  const content = nodeContent(value);
  if (content !== undefined)
    return 'block' in content ? printText(content.block) : `${content.tag} ${flow(content.value)}`;
  if (typeof value === 'string') return printText(value);
  if (!isCollection(value)) return String(value);
  if (isEmpty(value)) return isList(value) ? '[]' : '{}';
  if (isList(value)) return `[ ${value.map(flow).join(', ')} ]`;
  const pairs = Object.entries(value).map(([key, each]) => `${printText(key)}: ${flow(each as YamlValue)}`);
  return `{ ${pairs.join(', ')} }`;
}
