import { closure } from '../structure/closure.ts';
import { at, listAt, packLists, weightAt, type Lists, type Structure } from '../structure/structure.ts';

interface Controlled extends Structure {
  /** Group → groups that decide on its failover. */
  readonly control: Lists;
  /** `hard` without what is only assumed; the same lists where all is said. */
  readonly said: Lists;
  readonly startup: Lists;
  /** Condition behind all components → the component that it is a condition of. */
  readonly owners: readonly number[];
}

/** "So many of these units, or the primary": true of a standby and one group that controls it. */
interface Condition {
  readonly owner: number;
  readonly controller: number;
}

/**
 * A standby takes over only while everything that controls it serves. So the component needs its primary, or enough of
 * each controlling group: a group of its own says so, in which the primary alone weighs as much as is needed. Where the
 * primary alone is not enough to serve, the component needs what controls it outright.
 */
export function withStandbyControl<T extends Controlled>(structure: T, standbys: readonly number[]): T {
  const all = standbys.flatMap((owner) =>
    [...closure(structure, listAt(structure.control, owner), 'serve')].map((controller) => ({ owner, controller })),
  );
  if (all.length === 0) return structure;
  const alone = ({ owner }: Condition) => at(structure.k, owner) === 1;
  const conditions = all.filter(alone);
  const needs = [
    ...conditions.map(({ owner }, index) => [owner, structure.groupCount + index] as const),
    ...all.filter((one) => !alone(one)).map(({ owner, controller }) => [owner, controller] as const),
  ];
  return withHard(withConditions(structure, conditions), needs);
}

function withConditions<T extends Controlled>(structure: T, conditions: readonly Condition[]): T {
  const { k } = structure;
  const units = rowsOf(structure.units);
  const events = rowsOf(structure.events);
  const weights = events.map((_, unit) => weightAt(structure, unit));
  for (const { owner, controller } of conditions) {
    const [primary = -1] = units[owner] ?? [];
    units.push([events.length, ...(units[controller] ?? [])]);
    events.push(events[primary] ?? []);
    weights.push(at(k, controller));
  }
  const longer = (lists: Lists) => packLists([...rowsOf(lists), ...conditions.map((): number[] => [])]);
  const hard = longer(structure.hard);
  return {
    ...structure,
    groupCount: structure.groupCount + conditions.length,
    k: Int32Array.from([...k, ...conditions.map(({ controller }) => at(k, controller))]),
    units: packLists(units),
    events: packLists(events),
    weights: Int32Array.from(weights),
    hard,
    said: structure.said === structure.hard ? hard : longer(structure.said),
    soft: longer(structure.soft),
    control: longer(structure.control),
    startup: longer(structure.startup),
    owners: [...structure.owners, ...conditions.map(({ owner }) => owner)],
  };
}

/** The same with further groups that some groups cannot do without. */
function withHard<T extends Controlled>(structure: T, needs: readonly (readonly [number, number])[]): T {
  const more = (lists: Lists) => {
    const rows = rowsOf(lists);
    for (const [group, need] of needs) rows[group]?.push(need);
    return packLists(rows);
  };
  const hard = more(structure.hard);
  return { ...structure, hard, said: structure.said === structure.hard ? hard : more(structure.said) };
}

function rowsOf(lists: Lists): number[][] {
  return Array.from({ length: lists.start.length - 1 }, (_, index) => [...listAt(lists, index)]);
}
