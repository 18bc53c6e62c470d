/** A scalar or sequence with a tag of its own, such as `!unsafe` or `!Ref`. */
export interface Tagged {
  readonly tag: `!${string}`;
  readonly value: string | readonly YamlValue[];
}

/** Text that is written as a literal block, for values of many lines that people read. */
export interface Block {
  readonly block: string;
}

/** A value on one line, for entries of a table. */
export interface Inline {
  readonly inline: YamlValue;
}

export type YamlValue = string | number | boolean | null | readonly YamlValue[] | YamlMap | YamlNode;

/** Keys are written in the order of the map. */
export interface YamlMap {
  readonly [key: string]: YamlValue;
}

const NODE = Symbol('yaml node');

/** Marked by a symbol, so that no map of a design can pass for one. */
export interface YamlNode {
  readonly [NODE]: Tagged | Block | Inline;
}

export function tagged(tag: Tagged['tag'], value: Tagged['value']): YamlNode {
  return { [NODE]: { tag, value } };
}

export function block(text: string): YamlNode {
  return { [NODE]: { block: text } };
}

export function inline(value: YamlValue): YamlNode {
  return { [NODE]: { inline: value } };
}

/** What is inside a node, or undefined for every other value. */
export function nodeContent(value: YamlValue): Tagged | Block | Inline | undefined {
  return typeof value === 'object' && value !== null ? (value as Partial<YamlNode>)[NODE] : undefined;
}
