import { renamedStage, type Renaming } from '../../design/rename-ids.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { addressesOf, addressText, type Address } from './addresses.ts';
import { at, comment, nested, ref, type Body, type Expr } from './tree.ts';

/** The bodies of an export of the design; none when it is refused. */
type Bodies = (design: Design) => readonly Body[];

/**
 * A `moved` block for everything whose address follows an id that was changed: Terraform then takes over what exists. The
 * old addresses are those of the same drawing under its old ids. Of an id that changed more than once, every step.
 */
export function movedBlocks(design: Design, stageId: string, bodies: Bodies): Body {
  const moves: Body[number][] = [];
  let now = design;
  for (let before = formerly(now, stageId); before !== undefined; before = formerly(now, stageId)) {
    moves.push(...movesBetween(addressesOf(bodies(before.design)), addressesOf(bodies(now)), before.ids));
    now = before.design;
  }
  return moves.length === 0 ? [] : [comment(HEADING), ...moves];
}

const HEADING =
  'Ids that were changed in the drawing: what exists under the old address is taken over under the new one. Where a cloud cannot rename a thing, the plan says that it is replaced.';

interface Former {
  readonly design: Design;
  /** Every id that elements had → the one that they have. */
  readonly ids: ReadonlyMap<string, string>;
}

/** The design with every changed id as it was one change ago; undefined when none was changed. */
function formerly(design: Design, stageId: string): Former | undefined {
  const stage = design.stages.find(({ id }) => id === stageId);
  const names = stage === undefined ? new Map<string, string>() : formerNames(stage);
  if (stage === undefined || names.size === 0) return undefined;
  const to: Renaming = (id) => names.get(id) ?? id;
  const before = renamedStage(forgetting(stage, names), to);
  const ids = new Map([...Object.keys(stage.components), ...Object.keys(stage.zones)].map((id) => [to(id), id]));
  return { ids, design: { ...design, stages: design.stages.map((each) => (each.id === stageId ? before : each)) } };
}

/** An old id that something else has by now says nothing about addresses. */
function formerNames({ components, zones }: Stage): ReadonlyMap<string, string> {
  const taken = new Set([...Object.keys(components), ...Object.keys(zones)]);
  const names = new Map<string, string>();
  for (const [id, { was = [] }] of [...Object.entries(components), ...Object.entries(zones)]) {
    const former = was.at(-1);
    if (former === undefined || taken.has(former)) continue;
    taken.add(former);
    names.set(id, former);
  }
  return names;
}

function forgetting(stage: Stage, names: ReadonlyMap<string, string>): Stage {
  const forget = <T extends { was?: string[] | undefined }>(map: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(map).map(([id, one]) => [id, names.has(id) ? { ...one, was: one.was?.slice(0, -1) } : one]),
    );
  return { ...stage, components: forget(stage.components), zones: forget(stage.zones) };
}

/** Addresses that went and that are there again once the ids in them are the new ones. */
function movesBetween(
  old: readonly Address[],
  next: readonly Address[],
  ids: ReadonlyMap<string, string>,
): Body[number][] {
  const had = new Set(old.map(addressText));
  const has = new Set(next.map(addressText));
  const follow = following(ids);
  return old.flatMap((from) => {
    const to = follow(from);
    const moved = !has.has(addressText(from)) && has.has(addressText(to)) && !had.has(addressText(to));
    return moved ? [nested('moved', { from: exprOf(from), to: exprOf(to) })] : [];
  });
}

/**
 * An address under the new ids. Names and the parts of keys begin with an id, as in `mysql-1` and `lms--mysql-1--3306`;
 * of ids that begin alike it is the longest.
 */
function following(ids: ReadonlyMap<string, string>): (address: Address) => Address {
  const longestFirst = [...ids].sort(([a], [b]) => b.length - a.length);
  const part = (text: string, form: (id: string) => string): string => {
    const found = longestFirst.find(
      ([old]) => text.startsWith(form(old)) && /^(?:[-_]|$)/.test(text.slice(old.length)),
    );
    return found === undefined ? text : form(found[1]) + text.slice(found[0].length);
  };
  return ({ of, key }) => {
    const [type = '', name = ''] = of.split('.');
    const moved = { of: `${type}.${part(name, snake)}` };
    if (key === undefined) return moved;
    return {
      ...moved,
      key: key
        .split('--')
        .map((each) => part(each, (id) => id))
        .join('--'),
    };
  };
}

function snake(id: string): string {
  return id.replaceAll('-', '_');
}

function exprOf({ of, key }: Address): Expr {
  return key === undefined ? ref(of) : at(of, key);
}
