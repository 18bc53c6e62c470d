import { uniqueSorted } from '../../../base/sort.ts';
import type { Layer } from '../layers.ts';
import { referenceName, replaceReferences, type Reference } from '../references.ts';
import { att, ref, tags, type CfnValue, type Resource, type Resources, type Template } from '../tree.ts';
import { withoutUnused } from '../used.ts';
import { piecesOf, type Piece } from './pieces.ts';

/** A template of stacks, and the templates of those stacks by path. */
export interface SplitTemplate {
  readonly root: Template;
  readonly nested: ReadonlyMap<string, Template>;
}

/** One stack per piece of a layer, values handed on by the root; undefined where a piece stays too large. */
export function splitTemplate(template: Template, layers: readonly Layer[]): SplitTemplate | undefined {
  const pieces = piecesOf(layers);
  if (pieces === undefined) return undefined;
  const home = new Map(pieces.flatMap(({ id, resources }) => Object.keys(resources).map((key) => [key, id] as const)));
  const stacks = pieces.map((piece) => stackOf(template, piece, home));
  const outputs = replaceReferences(template.Outputs, (reference) => fromStack(home, reference));
  const given = new Map(pieces.map(({ id }) => [id, new Map<string, Reference>()]));
  for (const { wants } of stacks) for (const want of wants.values()) note(given, home, want);
  replaceReferences(template.Outputs, (reference) => note(given, home, reference));
  return {
    root: {
      ...template,
      Mappings: {},
      Conditions: {},
      Resources: Object.fromEntries(stacks.map((stack) => rootEntry(stack, home))),
      Outputs: outputs,
    },
    nested: new Map(
      stacks.map(({ id, template: own }) => [pathOf(id), { ...own, Outputs: outputsOf(given.get(id) ?? new Map()) }]),
    ),
  };
}

function pathOf(stack: string): string {
  const words = stack.replace(/Stack(\d*)$/, '$1').replace(/([a-z])([A-Z0-9])/g, '$1-$2');
  return `stacks/${words.toLowerCase()}.yaml`;
}

type Homes = ReadonlyMap<string, string>;

interface Stack {
  readonly id: string;
  readonly template: Template;
  /** What it refers to outside, by the name of the parameter that brings it. */
  readonly wants: ReadonlyMap<string, Reference>;
  readonly dependsOn: readonly string[];
}

function stackOf(template: Template, { id, resources }: Piece, home: Homes): Stack {
  const wants = new Map<string, Reference>();
  const inside = (reference: Reference): Reference | undefined => {
    if (home.get(reference.id) === id || reference.id.startsWith('AWS::')) return undefined;
    const name = referenceName(reference);
    wants.set(name, reference);
    return { id: name };
  };
  const part = withoutUnused({ ...template, Metadata: {}, Resources: resources, Outputs: {} });
  const own = Object.entries(resources).map(([key, resource]) => [key, moved(resource, id, home, inside)] as const);
  const Conditions = replaceReferences(part.Conditions, inside) as Template['Conditions'];
  const nested = {
    ...part,
    Description: `${id} of ${template.Description}`.slice(0, 1000),
    Parameters: Object.fromEntries([...wants].map(([name, want]) => [name, parameterOf(template, want, home)])),
    Conditions,
    Resources: Object.fromEntries(own),
  };
  return { id, template: nested, wants, dependsOn: stacksBefore(id, resources, home, wants) };
}

/** Stacks that must be there first although no value of theirs is used. */
function stacksBefore(
  id: string,
  resources: Resources,
  home: Homes,
  wants: ReadonlyMap<string, Reference>,
): readonly string[] {
  const named = Object.values(resources).flatMap(({ DependsOn }) =>
    (DependsOn ?? []).flatMap((on) => home.get(on) ?? []),
  );
  const used = new Set([id, ...[...wants.values()].map((want) => home.get(want.id))]);
  return uniqueSorted(named.filter((stack) => !used.has(stack)));
}

function moved(
  resource: Resource,
  stack: string,
  home: Homes,
  inside: Parameters<typeof replaceReferences>[1],
): Resource {
  const { DependsOn, UpdatePolicy, Properties, ...rest } = resource;
  const within = (values: Resource['Properties']) => replaceReferences(values, inside) as Resource['Properties'];
  const near = (DependsOn ?? []).filter((on) => home.get(on) === stack);
  return {
    ...rest,
    ...(near.length > 0 ? { DependsOn: near } : {}),
    ...(UpdatePolicy === undefined ? {} : { UpdatePolicy: within(UpdatePolicy) }),
    Properties: within(Properties),
  };
}

/** A parameter of the root as it is, looked up already; anything else is the text that another stack gives. */
function parameterOf(template: Template, want: Reference, home: Homes): CfnValue {
  const known = template.Parameters[want.id];
  if (home.has(want.id) || known === undefined) {
    return { Type: 'String', Description: `${referenceName(want)} of another stack` };
  }
  const { Type, Description = '' } = known as Readonly<Record<string, CfnValue>>;
  return { Type: String(Type).replace(/^AWS::SSM::Parameter::Value<(.*)>$/, '$1'), Description };
}

/** Where the root finds what a stack gives; its own parameters stay references to them. */
function fromStack(home: Homes, reference: Reference): Reference | undefined {
  const stack = home.get(reference.id);
  return stack === undefined ? undefined : { id: stack, attribute: `Outputs.${referenceName(reference)}` };
}

function note(given: ReadonlyMap<string, Map<string, Reference>>, home: Homes, reference: Reference): undefined {
  given.get(home.get(reference.id) ?? '')?.set(referenceName(reference), reference);
  return undefined;
}

function rootEntry({ id, wants, dependsOn }: Stack, home: Homes): readonly [string, Resource] {
  const given = [...wants].map(([name, want]) => [name, valueOf(fromStack(home, want) ?? want)] as const);
  return [
    id,
    {
      Type: 'AWS::CloudFormation::Stack',
      ...(dependsOn.length > 0 ? { DependsOn: dependsOn } : {}),
      Properties: {
        TemplateURL: pathOf(id),
        ...(given.length > 0 ? { Parameters: Object.fromEntries(given) } : {}),
        Tags: tags(pathOf(id).replace(/^stacks\/|\.yaml$/g, '')),
      },
    },
  ];
}

function valueOf({ id, attribute }: Reference): CfnValue {
  return attribute === undefined ? ref(id) : att(id, attribute);
}

function outputsOf(given: ReadonlyMap<string, Reference>): CfnValue {
  return Object.fromEntries(
    [...given]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, reference]) => [
        name,
        { Description: `For the stacks that use ${reference.id}`, Value: valueOf(reference) },
      ]),
  );
}
