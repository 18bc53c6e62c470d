import { printYaml } from '../yaml/print.ts';
import { alike, block, tagged, type YamlMap, type YamlValue } from '../yaml/tree.ts';
import { renamed, type Rename } from './references.ts';
import { att, isIntrinsic, type CfnValue, type Intrinsic, type Template } from './tree.ts';

/**
 * The template as YAML, with comments about it before it. Only intrinsics become tags: the YAML printer makes every other
 * text text. `rename`: what references are called in this file.
 */
export function printTemplate(template: Template, heading: readonly string[] = [], rename?: Rename): string {
  const { Description, Metadata, Parameters, Mappings, Conditions, Resources, Outputs } = template;
  const document = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description,
    ...present({ Metadata, Parameters, Mappings, Conditions }),
    Resources,
    ...present({ Outputs }),
  };
  return printYaml(document as unknown as YamlMap, heading, (value) => meaning(value, rename));
}

/** Sections that have something in them; an empty one is an error to CloudFormation. */
function present(sections: Readonly<Record<string, CfnValue | YamlMap>>): Readonly<Record<string, CfnValue | YamlMap>> {
  return Object.fromEntries(Object.entries(sections).filter(([, section]) => Object.keys(section).length > 0));
}

/** A tree of CloudFormation differs from one of YAML in its intrinsics only. */
function meaning(value: YamlValue, rename: Rename | undefined): YamlValue {
  const given = value as CfnValue;
  if (!isIntrinsic(given)) return value;
  return call(rename === undefined ? given : renamed(given, rename));
}

function call(intrinsic: Intrinsic): YamlValue {
  if ('args' in intrinsic) return tagged(`!${intrinsic.fn}`, list(intrinsic.args));
  switch (intrinsic.fn) {
    case 'Ref':
      return tagged('!Ref', intrinsic.id);
    case 'GetAtt':
      return tagged('!GetAtt', `${intrinsic.id}.${intrinsic.attribute}`);
    case 'Only':
      return tagged('!Join', list(['', att(intrinsic.id, intrinsic.attribute)]));
    case 'Select':
      return tagged('!Select', list([intrinsic.index, intrinsic.from]));
    case 'Cidr':
      return tagged('!Cidr', list([intrinsic.block, intrinsic.count, intrinsic.bits]));
    case 'FindInMap':
      return tagged('!FindInMap', list(intrinsic.path));
    default:
      return other(intrinsic);
  }
}

/** What has text that is ours, or stands for a whole tree. */
function other(
  intrinsic: Extract<Intrinsic, { readonly fn: 'Alike' | 'Base64' | 'GetAZs' | 'Named' | 'Sub' }>,
): YamlValue {
  switch (intrinsic.fn) {
    case 'Sub':
      return tagged('!Sub', intrinsic.template);
    case 'GetAZs':
      return tagged('!GetAZs', '');
    case 'Named':
      return tagged('!Sub', `\${Project}-\${Environment}-${intrinsic.suffix}`);
    case 'Alike':
      return alike(intrinsic.value as unknown as YamlMap);
    case 'Base64':
      return { 'Fn::Base64': block(intrinsic.text) };
  }
}

/** Intrinsics in the list get their meaning when they are printed. */
function list(values: readonly CfnValue[]): readonly YamlValue[] {
  return values as unknown as readonly YamlValue[];
}
