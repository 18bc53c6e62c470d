import { Document, Scalar, YAMLMap, YAMLSeq, Pair, type Node, type ScalarTag } from 'yaml';
import { printText } from './print-text.ts';
import { nodeContent, type YamlValue } from './tree.ts';

/** Every piece of text goes through `printText`, so that no reader takes it for anything but text. */
const text: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => typeof value === 'string',
  resolve: (value) => value,
  stringify: ({ value, type }, { indent }) =>
    type === Scalar.BLOCK_LITERAL ? literal(String(value), indent) : printText(String(value)),
};

/**
 * One YAML document: explicit start, two spaces, keys in the order given, no wrapping. `heading`: comment lines of the
 * program's own; never text of a design.
 */
export function printYaml(value: YamlValue, heading: readonly string[] = []): string {
  const document = new Document(null, { customTags: (tags) => [text, ...tags] });
  document.contents = toNode(value);
  const comments = heading.map((line) => `# ${line}\n`).join('');
  return `---\n${comments}${document.toString({ lineWidth: 0, indentSeq: true, nullStr: '' })}`;
}

function literal(value: string, indent: string): string {
  const lines = value.slice(0, -1).split('\n');
  return ['|', ...lines.map((line) => (line === '' ? '' : indent + line))].join('\n');
}

function toNode(value: YamlValue): Node {
  const content = nodeContent(value);
  if (content !== undefined) {
    if ('block' in content) return blockNode(content.block);
    const node = toNode(content.value);
    node.tag = content.tag;
    // A tagged list is an argument list: on one line it reads as the call it is.
    if (node instanceof YAMLSeq) node.flow = true;
    return node;
  }
  if (Array.isArray(value)) return sequence(value as readonly YamlValue[]);
  if (typeof value === 'object' && value !== null) return mapping(Object.entries(value as Record<string, YamlValue>));
  return new Scalar(value);
}

/** Only text that a literal block cannot change becomes one. */
function blockNode(value: string): Node {
  const node = new Scalar(value);
  if (/^[\x20-\x7e\n]*\n$/.test(value) && !/^\s|\n\n$/.test(value)) node.type = Scalar.BLOCK_LITERAL;
  return node;
}

function sequence(values: readonly YamlValue[]): YAMLSeq {
  const node = new YAMLSeq();
  node.flow = values.length === 0;
  node.items = values.map(toNode);
  return node;
}

function mapping(entries: readonly (readonly [string, YamlValue])[]): YAMLMap {
  const node = new YAMLMap();
  node.flow = entries.length === 0;
  node.items = entries.map(([key, value]) => new Pair(new Scalar(key), toNode(value)));
  return node;
}
