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

/** What stands in a document many times: printed once for each depth, whatever object it is wrapped in. */
export interface Alike {
  readonly alike: YamlMap | readonly YamlValue[];
}

export type YamlValue = string | number | boolean | null | readonly YamlValue[] | YamlMap | YamlNode;

/** Keys are written in the order of the map. */
export interface YamlMap {
  readonly [key: string]: YamlValue;
}

export type Content = Tagged | Block | Inline | Alike;

/** A class of its own, so that no map of a design can pass for one. */
export class YamlNode {
  readonly content: Content;

  constructor(content: Content) {
    this.content = content;
  }
}

export function tagged(tag: Tagged['tag'], value: Tagged['value']): YamlNode {
  return new YamlNode({ tag, value });
}

export function block(text: string): YamlNode {
  return new YamlNode({ block: text });
}

export function alike(value: Alike['alike']): YamlNode {
  return new YamlNode({ alike: value });
}

export function inline(value: YamlValue): YamlNode {
  return new YamlNode({ inline: value });
}
