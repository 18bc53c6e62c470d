import { commentLines } from '../comment-lines.ts';
import { printText } from './print-text.ts';
import { YamlNode, type Alike, type Content, type YamlMap, type YamlValue } from './tree.ts';

/** What a map stands for: another tree is printed as it is, its calls turned into nodes when they are met. */
export type Meaning = (value: YamlMap) => YamlValue;

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
  const page: Page = {
    parts: [`${['---', ...heading.flatMap(commentLines)].join('\n')}\n`],
    meaning,
    keys: new Map(),
    alike: new Map(),
  };
  if (isEmpty(value)) page.parts.push(`${flow(page, value)}\n`);
  else writeInside(page, value, '', '');
  return page.parts.join('');
}

/** A large template has hundreds of thousands of lines: text that grows is made of them with the least in between. */
interface Page {
  readonly parts: string[];
  readonly meaning: Meaning;
  /** Keys as they are printed: most are the same few. */
  readonly keys: Map<string, string>;
  /** By depth, what stands after the key or the dash of what is there many times. */
  readonly alike: Map<string, Map<Alike['alike'], string>>;
}

/** The members of a collection that is not empty, the first one after `start`, the others after `indent`. */
function writeInside(page: Page, value: YamlMap | readonly YamlValue[], start: string, indent: string): void {
  let before = start;
  if (isList(value)) {
    for (const each of value) {
      page.parts.push(`${before}-`);
      writeMember(page, each, indent, true);
      before = indent;
    }
    return;
  }
  for (const key in value) {
    const each = value[key];
    if (each === undefined) continue;
    page.parts.push(before + leadOf(page, key));
    writeMember(page, each, indent, false);
    before = indent;
  }
}

function leadOf({ keys }: Page, key: string): string {
  const known = keys.get(key);
  if (known !== undefined) return known;
  const lead = `${printText(key)}:`;
  keys.set(key, lead);
  return lead;
}

/** What stands after a key or the dash of a list, to the end of its line or lines; `indent` is that of the line. */
function writeMember(page: Page, given: YamlValue, indent: string, dash: boolean): void {
  if (typeof given === 'string') {
    // Most are.
    page.parts.push(` ${printText(given)}\n`);
    return;
  }
  const value = meaningOf(page, given);
  if (value instanceof YamlNode) {
    page.parts.push(textOfNode(page, value.content, indent, dash));
  } else if (isCollection(value) && !isEmpty(value)) {
    const inner = `${indent}  `;
    page.parts.push(dash ? ' ' : '\n');
    writeInside(page, value, dash ? '' : inner, inner);
  } else {
    page.parts.push(value === null ? '\n' : ` ${flow(page, value)}\n`);
  }
}

function textOfNode(page: Page, content: Content, indent: string, dash: boolean): string {
  if ('tag' in content) return ` ${content.tag} ${flow(page, content.value)}\n`;
  if ('alike' in content) return textOfAlike(page, content.alike, indent, dash);
  if ('inline' in content) return ` ${flow(page, content.inline)}\n`;
  const literal = literalLines(content.block);
  if (literal === undefined) return ` ${printText(content.block)}\n`;
  return ` |\n${literal.map((line) => (line === '' ? '\n' : `${indent}  ${line}\n`)).join('')}`;
}

function textOfAlike(page: Page, value: Alike['alike'], indent: string, dash: boolean): string {
  const place = dash ? `${indent}-` : indent;
  const known = page.alike.get(place) ?? new Map<Alike['alike'], string>();
  page.alike.set(place, known);
  const before = known.get(value);
  if (before !== undefined) return before;
  const own: Page = { ...page, parts: [] };
  writeMember(own, value, indent, dash);
  const text = own.parts.join('');
  known.set(value, text);
  return text;
}

function meaningOf({ meaning }: Page, value: YamlValue): YamlValue {
  return isCollection(value) && !isList(value) ? meaning(value) : value;
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function isCollection(value: YamlValue): value is YamlMap | readonly YamlValue[] {
  return typeof value === 'object' && value !== null && !(value instanceof YamlNode);
}

function isEmpty(value: YamlMap | readonly YamlValue[]): boolean {
  if (isList(value)) return value.length === 0;
  for (const key in value) if (value[key] !== undefined) return false;
  return true;
}

/** The lines of a literal block; only text that one cannot change becomes one. */
function literalLines(text: string): readonly string[] | undefined {
  const keeps = /^[\x20-\x7e\n]*\n$/.test(text) && !/^\s|\n\n$/.test(text);
  return keeps ? text.slice(0, -1).split('\n') : undefined;
}

/** A value on one line. A tagged list is an argument list: on one line it reads as the call it is. */
function flow(page: Page, given: YamlValue): string {
  if (typeof given === 'string') return printText(given);
  const value = meaningOf(page, given);
  if (value instanceof YamlNode) return flowOfNode(page, value.content);
  if (!isCollection(value)) return String(value);
  if (isEmpty(value)) return isList(value) ? '[]' : '{}';
  if (isList(value)) return `[ ${value.map((each) => flow(page, each)).join(', ')} ]`;
  const present = Object.entries(value).filter(([, each]) => each !== undefined);
  const pairs = present.map(([key, each]) => `${printText(key)}: ${flow(page, each as YamlValue)}`);
  return `{ ${pairs.join(', ')} }`;
}

function flowOfNode(page: Page, content: Content): string {
  if ('tag' in content) return `${content.tag} ${flow(page, content.value)}`;
  if ('alike' in content) return flow(page, content.alike);
  return 'inline' in content ? flow(page, content.inline) : printText(content.block);
}
