import { Document, Pair, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';
import { isIntrinsic, type CfnValue, type Intrinsic, type Template } from './tree.ts';

const SAFE_PLAIN = /^[A-Za-z](?:[\w ./():-]*[\w)])?$/;
/** Words that a YAML 1.1 reader, as CloudFormation's is, takes for something other than text. */
const NOT_TEXT = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** The template as YAML. Every text is a quoted or provably plain scalar; only intrinsics become tags. */
export function printTemplate(template: Template): string {
  const root = new YAMLMap();
  add(root, 'AWSTemplateFormatVersion', '2010-09-09');
  add(root, 'Description', template.Description);
  for (const section of ['Metadata', 'Parameters', 'Mappings'] as const) add(root, section, template[section], true);
  const resources = new YAMLMap();
  for (const [id, resource] of Object.entries(template.Resources)) add(resources, id, { ...resource }, true);
  root.items.push(pair('Resources', resources, true));
  add(root, 'Outputs', template.Outputs, true);
  const document = new Document(root);
  return document.toString({ lineWidth: 0, indentSeq: true });
}

function add(map: YAMLMap, key: string, value: CfnValue, spaced = false): void {
  map.items.push(pair(key, node(value), spaced));
}

function pair(key: string, value: Node, spaced: boolean): Pair {
  const name = textNode(key);
  name.spaceBefore = spaced;
  return new Pair(name, value);
}

function node(value: CfnValue): Node {
  if (typeof value === 'string') return textNode(value);
  if (typeof value !== 'object') return new Scalar(value);
  if (isIntrinsic(value)) return intrinsicNode(value);
  if (Array.isArray(value)) return sequence(value as readonly CfnValue[]);
  const map = new YAMLMap();
  for (const [key, item] of Object.entries(value)) if (item !== undefined) add(map, key, item);
  return map;
}

function sequence(values: readonly CfnValue[], tag?: string): YAMLSeq {
  const list = new YAMLSeq();
  list.items = values.map(node);
  if (tag !== undefined) {
    list.tag = tag;
    list.flow = true;
  }
  return list;
}

function textNode(text: string, tag?: string): Scalar<string> {
  const scalar = new Scalar(text);
  const plain = SAFE_PLAIN.test(text) && !NOT_TEXT.test(text) && !text.includes(': ');
  scalar.type = plain ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
  if (tag !== undefined) scalar.tag = tag;
  return scalar;
}

function intrinsicNode(call: Intrinsic): Node {
  switch (call.fn) {
    case 'Ref':
      return textNode(call.id, '!Ref');
    case 'GetAtt':
      return textNode(`${call.id}.${call.attribute}`, '!GetAtt');
    case 'Sub':
      return textNode(call.template, '!Sub');
    case 'GetAZs':
      return textNode('', '!GetAZs');
    case 'Select':
      return sequence([call.index, call.from], '!Select');
    case 'Cidr':
      return sequence([call.block, call.count, call.bits], '!Cidr');
    case 'FindInMap':
      return sequence(call.path, '!FindInMap');
    case 'Base64':
      return textNode(call.text, '!Base64');
  }
}
