import { groupBy } from '../../../base/group-by.ts';
import { sortBy } from '../../../base/sort.ts';
import { asIntrinsic, type Named, type Reference } from '../references.ts';
import type { CfnValue } from '../tree.ts';

/** What a stack refers to outside, by the name of the parameter that brings it. */
export type Wants = ReadonlyMap<string, Reference>;

/** Ids that one stack gives to others, handed on as one value. */
export interface IdList {
  /** Of the output and of the parameters that bring it. */
  readonly name: string;
  readonly stack: string;
  readonly members: readonly Reference[];
  readonly places: ReadonlyMap<string, number>;
}

/** What stacks are given: values alone, and lists of which they take theirs. */
export interface Given {
  readonly wants: Wants;
  /** Where in a list a value is, by its name. */
  readonly places: ReadonlyMap<string, Reference>;
}

/** Security groups: their ids are of one length, and those of a whole stack fit into the 4,096 bytes of a parameter. */
const LISTED = 'GroupId';
export const MOST_LISTED = 195;

/** A list for each stack that gives others the ids of several groups. Nothing but a whole value refers to such an id. */
export function listsOf(home: ReadonlyMap<string, string>, wanted: readonly Wants[]): ReadonlyMap<string, IdList> {
  const named = new Map(wanted.flatMap((wants) => [...wants]));
  const listed = [...named].filter(([, { attribute }]) => attribute === LISTED);
  const byStack = groupBy(
    listed.map(([name, reference]) => ({ ...reference, name })),
    ({ id }) => home.get(id),
  );
  const lists = [...byStack].map(([stack, members]) => listOf(stack, members));
  return new Map(lists.filter(({ members }) => members.length > 1).map((list) => [list.stack, list]));
}

function listOf(stack: string, members: readonly Named[]): IdList {
  const sorted = sortBy(members, ({ name }) => name).slice(0, MOST_LISTED);
  return {
    name: `${stack}${LISTED}s`,
    stack,
    members: sorted,
    places: new Map(sorted.map(({ name }, index) => [name, index])),
  };
}

/** The same values, those of a list through the list where at least two of them are wanted. */
export function throughLists(
  home: ReadonlyMap<string, string>,
  lists: ReadonlyMap<string, IdList>,
  wants: Wants,
): Given {
  const listOfWant = ([name, { id }]: readonly [string, Reference]): string | undefined => {
    const list = lists.get(home.get(id) ?? '');
    return list?.places.has(name) === true ? list.stack : undefined;
  };
  const byList = groupBy(wants, listOfWant);
  const alone = new Map(wants);
  const places = new Map<string, Reference>();
  for (const [stack, members] of byList) {
    const list = lists.get(stack);
    if (list === undefined || members.length < 2) continue;
    for (const [name] of members) {
      alone.delete(name);
      places.set(name, { id: list.name, at: list.places.get(name) });
    }
    alone.set(list.name, { id: stack, attribute: `Outputs.${list.name}` });
  }
  return { wants: alone, places };
}

/** The output that is a list. */
export function listOutput({ members, stack }: IdList): CfnValue {
  return {
    Description: `For the stacks that use several groups of ${stack}`,
    Value: { 'Fn::Join': [',', members.map(asIntrinsic)] },
  };
}
