import { printYaml } from '../yaml/print.ts';
import { block, tagged, type YamlMap, type YamlValue } from '../yaml/tree.ts';
import { isIntrinsic, mapEntries, type CfnMap, type CfnValue, type Intrinsic, type Template } from './tree.ts';

/** The template as YAML, with comments about it before it. Only intrinsics become tags: the YAML printer makes every other text text. */
export function printTemplate(template: Template, heading: readonly string[] = []): string {
  const { Description, Metadata, Parameters, Mappings, Conditions, Resources, Outputs } = template;
  const resources = Object.fromEntries(Object.entries(Resources).map(([id, resource]) => [id, plain({ ...resource })]));
  const document = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description,
    ...present({ Metadata, Parameters, Mappings, Conditions }),
    Resources: resources,
    ...present({ Outputs }),
  };
  return printYaml(document, heading);
}

/** Sections that have something in them; an empty one is an error to CloudFormation. */
function present(sections: Readonly<Record<string, CfnValue>>): YamlMap {
  const filled = Object.entries(sections).filter(([, section]) => Object.keys(section).length > 0);
  return Object.fromEntries(filled.map(([name, section]) => [name, plain(section)]));
}

function plain(value: CfnValue): YamlValue {
  if (typeof value !== 'object') return value;
  if (isIntrinsic(value)) return call(value);
  if (Array.isArray(value)) return (value as readonly CfnValue[]).map(plain);
  return mapEntries(value as CfnMap, plain);
}

function call(intrinsic: Intrinsic): YamlValue {
  if ('args' in intrinsic) return tagged(`!${intrinsic.fn}`, intrinsic.args.map(plain));
  switch (intrinsic.fn) {
    case 'Ref':
      return tagged('!Ref', intrinsic.id);
    case 'GetAtt':
      return tagged('!GetAtt', `${intrinsic.id}.${intrinsic.attribute}`);
    case 'Sub':
      return tagged('!Sub', intrinsic.template);
    case 'GetAZs':
      return tagged('!GetAZs', '');
    case 'Select':
      return tagged('!Select', [intrinsic.index, plain(intrinsic.from)]);
    case 'Cidr':
      return tagged('!Cidr', [plain(intrinsic.block), intrinsic.count, intrinsic.bits]);
    case 'FindInMap':
      return tagged('!FindInMap', intrinsic.path.map(plain));
    case 'Base64':
      return { 'Fn::Base64': block(intrinsic.text) };
  }
}
