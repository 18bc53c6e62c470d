import { at, listAt, weightAt, type Lists, type Structure } from './structure.ts';

/** Per group, 1 where it serves, and where it serves with everything it would like to have. */
export interface GroupStates {
  readonly serve: Uint8Array;
  readonly full: Uint8Array;
}

/** Which groups serve when exactly the events marked 1 in `failed` have failed: the greatest fixpoint, by worklist. */
export function evaluate(structure: Structure, failed: Uint8Array): GroupStates {
  const { groupCount } = structure;
  const broken = brokenGroups(structure, failed);
  const callersHard = reversed(structure.hard, groupCount);
  const serve = spread(broken, [callersHard], groupCount);
  const full = spread(broken, [callersHard, reversed(structure.soft, groupCount)], groupCount);
  return { serve, full };
}

/** Groups with too few working units, before dependencies are followed. */
export function brokenGroups(structure: Structure, failed: Uint8Array): number[] {
  const broken: number[] = [];
  for (let group = 0; group < structure.groupCount; group += 1) {
    if (workingUnits(structure, group, failed) < at(structure.k, group)) broken.push(group);
  }
  return broken;
}

function workingUnits(structure: Structure, group: number, failed: Uint8Array): number {
  let working = 0;
  for (const unit of listAt(structure.units, group)) {
    if (listAt(structure.events, unit).every((event) => at(failed, event) === 0)) working += weightAt(structure, unit);
  }
  return working;
}

function spread(broken: readonly number[], callers: readonly Lists[], groupCount: number): Uint8Array {
  const up = new Uint8Array(groupCount).fill(1);
  const work: number[] = [];
  const lose = (group: number): void => {
    if (at(up, group) === 0) return;
    up[group] = 0;
    work.push(group);
  };
  broken.forEach(lose);
  for (let next = 0; next < work.length; next += 1) {
    for (const lists of callers) listAt(lists, at(work, next)).forEach(lose);
  }
  return up;
}

/** Turns "depends on" into "is depended on by". */
export function reversed(lists: Lists, count: number): Lists {
  const start = new Int32Array(count + 1);
  for (const item of lists.items) start[item + 1] = at(start, item + 1) + 1;
  for (let index = 0; index < count; index += 1) start[index + 1] = at(start, index + 1) + at(start, index);
  const fill = start.slice();
  const items = new Int32Array(lists.items.length);
  for (let from = 0; from + 1 < lists.start.length; from += 1) {
    for (let index = at(lists.start, from); index < at(lists.start, from + 1); index += 1) {
      const to = at(lists.items, index);
      items[at(fill, to)] = from;
      fill[to] = at(fill, to) + 1;
    }
  }
  return { start, items };
}
