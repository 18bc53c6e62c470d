import { dictionary } from '../../../base/dictionary.ts';
import { sortBy, uniqueSorted } from '../../../base/sort.ts';
import { asIntrinsic, nameFinder, referenceName, type Names, type Reference, type Rename } from '../references.ts';
import { tags, type CfnValue, type Frame, type Resource, type Resources, type Template } from '../tree.ts';
import { namedTogether, withoutUnused, type NamedResources } from '../used.ts';
import { withoutLookingBeside } from './beside.ts';
import { listOutput, listsOf, throughLists, type Given, type IdList, type Wants } from './lists.ts';
import type { Piece } from './pieces.ts';

/** A template of its own, and what references to other stacks are called in it. */
export interface OwnTemplate {
  readonly template: Template;
  readonly rename: Rename;
}

/** A template of stacks, and the templates of those stacks by path. */
export interface SplitTemplate {
  readonly root: OwnTemplate;
  readonly nested: ReadonlyMap<string, OwnTemplate>;
}

/** One stack per piece of a layer, values handed on by the root. `inLists`: ids of security groups many at a time. */
export function splitTemplate(frame: Frame, pieces: readonly Piece[], inLists: boolean): SplitTemplate {
  const home = new Map(
    pieces.flatMap(({ id, resources }) => Array.from(resources.keys(), (key) => [key, id] as const)),
  );
  const stacks = pieces.map((piece) => stackOf(frame, piece, home));
  const outputs = wantedIn([nameFinder()(frame.Outputs)], () => true);
  const allWants = stacks.map(({ wants }) => wants);
  const lists = inLists ? listsOf(home, allWants) : new Map<string, IdList>();
  const handed = new Map(stacks.map(({ id, wants }) => [id, throughLists(home, lists, wants)]));
  const given = givenBy(home, [...Array.from(handed.values(), ({ wants }) => wants), outputs]);
  return {
    root: {
      template: {
        ...frame,
        Mappings: {},
        Conditions: {},
        Resources: dictionary(stacks.map((stack) => [stack.id, rootEntry(stack, handed.get(stack.id))])),
      },
      rename: (reference) => fromStack(home, reference),
    },
    nested: new Map(
      stacks.map(({ id, template: own }) => {
        const { wants, places } = handed.get(id) as Given;
        const Parameters = dictionary([...wants].map(([name, want]) => [name, parameterOf(frame, want, home, lists)]));
        const template = { ...own, Parameters, Outputs: outputsOf(given.get(id), lists.get(id)) };
        return [pathOf(id), { template, rename: (reference) => inside(home, id, places, reference) }];
      }),
    ),
  };
}

/** The folder of the templates of stacks. */
export const STACKS = 'stacks/';

/** `SecurityRulesStack01` → `stacks/security-rules-01.yaml`: every capital and the bits of a part start a word, so that no two meet. */
function pathOf(stack: string): string {
  const words = stack.replace(/Stack(?=\d*$)/, '').replace(/(?<!^)[A-Z]|\d+$/g, '-$&');
  return `${STACKS}${words.toLowerCase()}.yaml`;
}

type Homes = ReadonlyMap<string, string>;

interface Stack {
  readonly id: string;
  readonly template: Template;
  readonly wants: Wants;
  readonly dependsOn: readonly string[];
}

function stackOf(frame: Frame, { id, resources }: Piece, home: Homes): Stack {
  const code = namedTogether(resources);
  const part = withoutUnused({ ...frame, Metadata: {}, Outputs: {} }, [code]);
  const wants = wantedIn([code, nameFinder()(part.Conditions)], (reference) => isOutside(home, id, reference));
  const nested = {
    ...part,
    Description: `${id} of ${frame.Description}`.slice(0, 1000),
    Resources: allAlone(resources, (on) => home.get(on) === id),
  };
  return { id, template: nested, wants, dependsOn: stacksBefore(id, resources, home, wants) };
}

function wantedIn(names: readonly Names[], wanted: (reference: Reference) => boolean): Wants {
  const all = names.flatMap(({ references }) => references.filter(wanted));
  return new Map(all.map((reference) => [reference.name, reference]));
}

function isOutside(home: Homes, stack: string, { id }: Reference): boolean {
  return home.get(id) !== stack && !id.startsWith('AWS::');
}

/** What a stack calls what the root gives it: the parameter. A plain reference has that name already. */
function inside(home: Homes, stack: string, places: Given['places'], reference: Reference): Reference | undefined {
  if (reference.attribute === undefined || !isOutside(home, stack, reference)) return undefined;
  const name = referenceName(reference);
  return places.get(name) ?? { id: name };
}

/** Stacks that must be there first although no value of theirs is used. */
function stacksBefore(id: string, resources: NamedResources, home: Homes, wants: Wants): readonly string[] {
  const named = [...resources.values()].flatMap(({ resource: { DependsOn = [] } }) =>
    DependsOn.flatMap((on) => home.get(on) ?? []),
  );
  const used = new Set([id, ...[...wants.values()].map((want) => home.get(want.id))]);
  return uniqueSorted(named.filter((stack) => !used.has(stack)));
}

/** Resources that wait for others of their own stack only, as the root lets stacks wait for stacks, and are checked alone. */
function allAlone(resources: NamedResources, isNear: (on: string) => boolean): Resources {
  const alone = (resource: Resource) => withoutLookingBeside(withNear(resource, isNear));
  return dictionary(Array.from(resources, ([id, { resource }]) => [id, alone(resource)]));
}

function withNear(resource: Resource, isNear: (on: string) => boolean): Resource {
  const { DependsOn, ...rest } = resource;
  if (DependsOn === undefined || DependsOn.every(isNear)) return resource;
  const near = DependsOn.filter(isNear);
  return near.length === 0 ? rest : { ...resource, DependsOn: near };
}

/** A parameter of the root as it is, looked up already; anything else is the text that another stack gives. */
function parameterOf(frame: Frame, want: Reference, home: Homes, lists: ReadonlyMap<string, IdList>): CfnValue {
  if (lists.has(want.id))
    return { Type: 'CommaDelimitedList', Description: `Ids of the security groups of ${want.id}` };
  const known = frame.Parameters[want.id];
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

/** By stack what others want of it, by the name that it gets as an output. */
function givenBy(home: Homes, wanted: readonly Wants[]): ReadonlyMap<string, Wants> {
  const given = new Map<string, Map<string, Reference>>();
  for (const wants of wanted) {
    for (const [name, reference] of wants) {
      const stack = home.get(reference.id);
      if (stack === undefined) continue;
      given.set(stack, (given.get(stack) ?? new Map<string, Reference>()).set(name, reference));
    }
  }
  return given;
}

function rootEntry({ id, dependsOn }: Stack, { wants }: Pick<Given, 'wants'> = { wants: new Map() }): Resource {
  const given = [...wants].map(([name, want]) => [name, asIntrinsic(want)] as const);
  return {
    Type: 'AWS::CloudFormation::Stack',
    ...(dependsOn.length > 0 ? { DependsOn: dependsOn } : {}),
    Properties: {
      TemplateURL: pathOf(id),
      ...(given.length > 0 ? { Parameters: dictionary(given) } : {}),
      Tags: tags(pathOf(id).replace(/^stacks\/|\.yaml$/g, '')),
    },
  };
}

function outputsOf(given: Wants = new Map(), list?: IdList): CfnValue {
  const alone = [...given].map(([name, reference]): [string, CfnValue] => [
    name,
    { Description: `For the stacks that use ${reference.id}`, Value: asIntrinsic(reference) },
  ]);
  const all = list === undefined ? alone : [...alone, [list.name, listOutput(list)] as const];
  return dictionary(sortBy(all, ([name]) => name));
}
